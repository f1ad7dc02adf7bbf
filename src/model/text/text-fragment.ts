import { isWordEdge } from './word-edge.ts';

/**
 * A text directive (https://wicg.github.io/scroll-to-text-fragment/): the words of a passage, or its first and last, and
 * what stands before and behind it where that is needed to find it.
 */
export interface TextDirective {
  prefix?: string | undefined;
  start: string;
  end?: string | undefined;
  suffix?: string | undefined;
}

/** Stands in the text of a page where something stands that is no part of it, such as the number of a reference. */
export const BARRIER = '\ufffc';
const BLOCK = '\n';

/** A passage of more words, or letters, is named by its edges. */
const WHOLE_WORDS = 12;
const WHOLE_LETTERS = 120;
const EDGES = [5, 8, 12];
/** How many words around a passage are taken to tell it from others, fewest first. */
const CONTEXTS = [0, 1, 2, 4, 8, 16];
const MOST_PLACES = 2;

/**
 * The text of a page as browsers search it: lower case, each run of white space one space, blocks apart. A directive's
 * pieces each stand in one block, and may stand in two that follow one another.
 */
export function pageTextOf(blocks: readonly string[]): string {
  return blocks
    .flatMap((block) => block.split(/[\n\t]+/))
    .map((block) =>
      block
        .replace(/[^\S\n]+/g, ' ')
        .trim()
        .toLowerCase(),
    )
    .filter((block) => block !== '')
    .join(BLOCK);
}

/**
 * The shortest directive that finds a passage and nothing else on its page; undefined where there is none, as when a whole
 * paragraph stands there twice.
 *
 * @param page as `pageTextOf()` gives it
 * @param from where the passage begins in it
 * @param to where it ends
 */
export function uniqueDirective(page: string, from: number, to: number): TextDirective | undefined {
  const [start, end] = trimmed(page, from, to);
  if (start >= end || !isWordEdge(page, start) || !isWordEdge(page, end)) return undefined;
  for (const words of CONTEXTS) {
    const prefix = wordsBefore(page, start, words);
    const suffix = wordsAfter(page, end, words);
    for (const named of formsOf(page.slice(start, end))) {
      const directive = { ...named, prefix, suffix };
      const places = placesOf(page, directive);
      if (places.length === 1 && places[0]?.[0] === start && places[0]?.[1] === end)
        return directive;
    }
  }
  return undefined;
}

/** The passage whole, where it is short and within a block, else by its first and last words, the fewest first. */
function formsOf(passage: string): Pick<TextDirective, 'start' | 'end'>[] {
  const pieces = passage.split(/[\n\ufffc]+/).map((piece) => piece.trim().split(' '));
  const first = pieces[0] ?? [];
  const last = pieces.at(-1) ?? [];
  if (pieces.length === 1 && first.length <= WHOLE_WORDS && passage.length <= WHOLE_LETTERS)
    return [{ start: passage }];
  if (pieces.length === 1 && first.length < 2) return [{ start: passage }];
  return EDGES.map((edge) => {
    const most = pieces.length === 1 ? Math.min(edge, first.length >> 1) : edge;
    return { start: first.slice(0, most).join(' '), end: last.slice(-most).join(' ') };
  });
}

/** Where a directive leads to on a page: at most two places, for one is as many as it should. */
export function placesOf(page: string, directive: TextDirective): [from: number, to: number][] {
  const { prefix, start, end, suffix } = directive;
  const found: [number, number][] = [];
  if (start === '') return found;
  for (let at = 0; found.length < MOST_PLACES; ) {
    const first = indexOfWords(page, prefix ?? start, at);
    if (first === -1) break;
    at = first + 1;
    const from = prefix === undefined ? first : skipSpace(page, first + prefix.length);
    if (prefix !== undefined && !standsAt(page, start, from)) continue;
    const to = endOf(page, from + start.length, end, suffix);
    if (to !== undefined) found.push([from, to]);
  }
  return found;
}

function endOf(
  page: string,
  from: number,
  end: string | undefined,
  suffix: string | undefined,
): number | undefined {
  const isFollowed = (to: number): boolean =>
    suffix === undefined || standsAt(page, suffix, skipSpace(page, to));
  if (end === undefined) return isFollowed(from) ? from : undefined;
  for (let at = indexOfWords(page, end, from); at !== -1; at = indexOfWords(page, end, at + 1)) {
    if (isFollowed(at + end.length)) return at + end.length;
  }
  return undefined;
}

function indexOfWords(page: string, words: string, from: number): number {
  let at = page.indexOf(words, from);
  while (at !== -1 && !standsAt(page, words, at)) at = page.indexOf(words, at + 1);
  return at;
}

function standsAt(page: string, words: string, at: number): boolean {
  return page.startsWith(words, at) && isWordEdge(page, at) && isWordEdge(page, at + words.length);
}

function skipSpace(page: string, from: number): number {
  let at = from;
  while (page[at] === ' ' || page[at] === BLOCK) at += 1;
  return at;
}

function trimmed(page: string, from: number, to: number): [number, number] {
  const isEdge = (char: string | undefined): boolean =>
    char === ' ' || char === BLOCK || char === BARRIER;
  let [start, end] = [from, to];
  while (start < end && isEdge(page[start])) start += 1;
  while (end > start && isEdge(page[end - 1])) end -= 1;
  return [start, end];
}

/** At most so many words before a place, of the block that ends there; none behind a barrier. */
function wordsBefore(page: string, at: number, most: number): string | undefined {
  const before = page.slice(Math.max(0, at - 400), at).replace(/[ \n]+$/, '');
  const block = before.slice(lastEdge(before) + 1).trim();
  return firstWords(block.split(' ').reverse(), most)?.reverse().join(' ');
}

function wordsAfter(page: string, at: number, most: number): string | undefined {
  const after = page.slice(at, at + 400).replace(/^[ \n]+/, '');
  const block = (after.split(/[\n\ufffc]/, 1)[0] ?? '').trim();
  return firstWords(block.split(' '), most)?.join(' ');
}

/** So many words, and the signs between them; undefined where there is no word. */
function firstWords(words: readonly string[], most: number): string[] | undefined {
  let left = most;
  const end = words.findIndex((word) => {
    if (/[\p{L}\p{N}]/u.test(word)) left -= 1;
    return left < 0;
  });
  const taken = words.slice(0, end === -1 ? undefined : end);
  return taken.some((word) => /[\p{L}\p{N}]/u.test(word)) ? taken : undefined;
}

const lastEdge = (text: string): number =>
  Math.max(text.lastIndexOf(BLOCK), text.lastIndexOf(BARRIER));

/** As it stands in an address, behind `:~:`. */
export function writeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const pieces = [
    prefix === undefined ? '' : `${encodeWords(prefix)}-,`,
    encodeWords(start),
    end === undefined ? '' : `,${encodeWords(end)}`,
    suffix === undefined ? '' : `,-${encodeWords(suffix)}`,
  ];
  return `text=${pieces.join('')}`;
}

/** Hyphen and comma part the pieces of a directive, so they are escaped too. */
export function encodeWords(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');
}

/** The directive in the end of an address; undefined where there is none that can be read. */
export function readDirective(href: string): TextDirective | undefined {
  const written = /:~:text=([^&]*)/.exec(href)?.[1];
  if (written === undefined) return undefined;
  const pieces = written.split(',');
  try {
    const prefix = pieces[0]?.endsWith('-')
      ? decodeURIComponent((pieces.shift() as string).slice(0, -1))
      : undefined;
    const suffix = pieces.at(-1)?.startsWith('-')
      ? decodeURIComponent((pieces.pop() as string).slice(1))
      : undefined;
    const [start, end] = pieces.map((piece) => decodeURIComponent(piece).toLowerCase());
    if (start === undefined || start === '' || pieces.length > 2) return undefined;
    return { prefix: prefix?.toLowerCase(), start, end, suffix: suffix?.toLowerCase() };
  } catch {
    return undefined;
  }
}
