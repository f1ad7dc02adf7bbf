/** White space that a typesetter may change at will; zero-width characters are listed apart. */
const SPACES =
  '\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
/** Soft hyphen, zero-width and direction marks: seen by nobody, so they must not matter. */
const UNSEEN =
  '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
/** All marks fold to one: a quote inside a quote is set in single marks by one house, in double by another. */
const QUOTES =
  '"`\\u00b4\\u2018-\\u201f\\u2032\\u2033\\u2039\\u203a\\u00ab\\u00bb\\u02bc\\uff02\\uff07';
const DASHES = '\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d';

const FOLDED = new RegExp(
  `[${SPACES}${UNSEEN}]{2,}|[${SPACES.replace(' ', '')}${UNSEEN}]|[${QUOTES}]|[-${DASHES}]{2,}|[${DASHES}]|\\u2026|\\. \\. \\.`,
  'g',
);
const SPACE = new RegExp(`[${SPACES}]`);
const QUOTE = new RegExp(`[${QUOTES}]`);
const UNSEEN_FIRST = new RegExp(`[${UNSEEN}]`);
/** A character and all that NFC may join to it: marks, and the later letters of a Hangul syllable. */
const CLUSTER =
  /[^\p{M}\u1161-\u1175\u11a8-\u11c2][\p{M}\u1161-\u1175\u11a8-\u11c2]*|[\p{M}\u1161-\u1175\u11a8-\u11c2]+/gsu;

/** A folded text with the way back to the text it was made from. All offsets are UTF-16 units. */
export interface Folded {
  text: string;
  /** Where in the original the folded character at `offset` begins. */
  originalStart(offset: number): number;
  /** Where in the original the folded character before `offset` ends. */
  originalEnd(offset: number): number;
}

/**
 * A form in which two copies of one passage are equal however they were typeset: NFC; runs of white
 * space are one space; quote marks of all sorts are `'`; dashes and runs of them are `-`; an
 * ellipsis is `...`; soft hyphens, zero-width and direction marks are gone. Case stays.
 */
export function foldText(text: string): string {
  return text.normalize('NFC').replace(FOLDED, replacement);
}

function replacement(match: string): string {
  if (match === '\u2026' || match === '. . .') return '...';
  if (SPACE.test(match)) return ' ';
  if (UNSEEN_FIRST.test(match)) return '';
  return QUOTE.test(match) ? "'" : '-';
}

/** `foldText()` and the way back. Takes time and memory in proportion to what was changed. */
export function foldWithMap(text: string): Folded {
  const runs = new Runs();
  let from = 0;
  for (const [start, end, folded] of changes(text)) {
    if (start > from) runs.same(from, text.slice(from, start));
    if (folded !== '') runs.changed(start, end, folded);
    from = end;
  }
  if (from === 0) return identity(text);
  if (from < text.length) runs.same(from, text.slice(from));
  return runs.folded();
}

function identity(text: string): Folded {
  return { text, originalStart: (offset) => offset, originalEnd: (offset) => offset };
}

type Change = [start: number, end: number, folded: string];

function* changes(text: string): Generator<Change> {
  if (text.normalize('NFC') === text) {
    yield* changesOfNfc(text, 0);
    return;
  }
  // Clusters that NFC leaves alone are gathered, so that runs of spaces and dashes stay whole.
  let from = 0;
  for (const match of text.matchAll(CLUSTER)) {
    const composed = match[0].normalize('NFC');
    if (composed === match[0] || SPACE.test(match[0])) continue;
    yield* changesOfNfc(text.slice(from, match.index), from);
    from = match.index + match[0].length;
    yield [match.index, from, composed.replace(FOLDED, replacement)];
  }
  yield* changesOfNfc(text.slice(from), from);
}

function* changesOfNfc(text: string, offset: number): Generator<Change> {
  for (const match of text.matchAll(FOLDED)) {
    const start = offset + match.index;
    yield [start, start + match[0].length, replacement(match[0])];
  }
}

/** Runs of the folded text, each taken over as it was or put in place of something. */
class Runs {
  readonly #parts: string[] = [];
  readonly #foldedStarts: number[] = [];
  readonly #starts: number[] = [];
  /** -1 marks a run that was taken over as it was. */
  readonly #ends: number[] = [];
  #length = 0;

  same(start: number, text: string): void {
    this.#add(start, -1, text);
  }

  changed(start: number, end: number, folded: string): void {
    this.#add(start, end, folded);
  }

  #add(start: number, end: number, text: string): void {
    this.#foldedStarts.push(this.#length);
    this.#starts.push(start);
    this.#ends.push(end);
    this.#parts.push(text);
    this.#length += text.length;
  }

  folded(): Folded {
    return {
      text: this.#parts.join(''),
      originalStart: (offset) => this.#place(offset).start,
      originalEnd: (offset) => (offset <= 0 ? 0 : this.#place(offset - 1).end),
    };
  }

  /** Where the folded character at `offset` came from. */
  #place(offset: number): { start: number; end: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#foldedStarts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = this.#starts[low] ?? 0;
    const end = this.#ends[low] ?? -1;
    if (end !== -1) return { start, end };
    const at = start + offset - (this.#foldedStarts[low] ?? 0);
    return { start: at, end: at + 1 };
  }
}
