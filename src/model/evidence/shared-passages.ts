import { stopWords } from '../text/words.ts';

/** A passage that stands in two texts, word for word but for punctuation: UTF-16 units, end exclusive. */
export interface SharedPassage {
  a: [number, number];
  b: [number, number];
  /** Number of words. */
  words: number;
  /** Both have it in quotation marks: somebody else's words, which both may have heard. */
  isQuote: boolean;
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const QUOTED = /[“"«「]([^“”"«»「」]{12,600})[”"»」]/gu;
const SEED = 4;
/** Words of a passage that are no stop words, and of these in lower case: a name alone is no passage. */
const LEAST_CONTENT = 3;
const LEAST_LOWER = 2;
/** Longer texts are compared by their beginnings. */
const LONGEST = 60_000;

/** A text prepared to be compared with several others. */
export interface Prepared {
  tokens: { word: string; start: number; end: number; isLower: boolean }[];
  quotes: [number, number][];
  seeds: Map<string, number>;
}

export function prepare(whole: string): Prepared {
  const text = whole.slice(0, LONGEST);
  const tokens = Array.from(text.matchAll(WORD), (match) => {
    const word = match[0].normalize('NFC').toLowerCase();
    return {
      word,
      start: match.index,
      end: match.index + match[0].length,
      isLower: !/^\p{Lu}/u.test(match[0]),
    };
  });
  const quotes = Array.from(text.matchAll(QUOTED), (match): [number, number] => [
    match.index,
    match.index + match[0].length,
  ]);
  const seeds = new Map<string, number>();
  for (let at = 0; at + SEED <= tokens.length; at++) {
    const key = seedAt(tokens, at);
    if (!seeds.has(key)) seeds.set(key, at);
  }
  return { tokens, quotes, seeds };
}

function seedAt(tokens: Prepared['tokens'], at: number): string {
  return `${tokens[at]?.word} ${tokens[at + 1]?.word} ${tokens[at + 2]?.word} ${tokens[at + 3]?.word}`;
}

/** The passages of four words or more that two texts share, the longest first. Takes linear time. */
export function sharedPassages(
  a: Prepared,
  b: Prepared,
  language: string | undefined,
): SharedPassage[] {
  const stops = stopWords(language);
  const found: SharedPassage[] = [];
  const told = new Set<string>();
  for (let at = 0; at + SEED <= a.tokens.length; ) {
    const there = b.seeds.get(seedAt(a.tokens, at));
    if (there === undefined) {
      at += 1;
      continue;
    }
    let length = SEED;
    while (
      a.tokens[at + length] !== undefined &&
      a.tokens[at + length]?.word === b.tokens[there + length]?.word
    )
      length += 1;
    const own = a.tokens.slice(at, at + length);
    const content = own.filter(({ word }) => !stops.has(word));
    const lower = content.filter(({ isLower }) => isLower);
    const words = own.map(({ word }) => word).join(' ');
    const isNew = !told.has(words);
    told.add(words);
    if (isNew && content.length >= LEAST_CONTENT && lower.length >= LEAST_LOWER) {
      const spanA = spanOf(a, at, length);
      const spanB = spanOf(b, there, length);
      const isQuote = isWithin(spanA, a.quotes) || isWithin(spanB, b.quotes);
      found.push({ a: spanA, b: spanB, words: length, isQuote });
    }
    at += length;
  }
  return found.sort((x, y) => y.words - x.words || x.a[0] - y.a[0]);
}

function spanOf({ tokens }: Prepared, at: number, length: number): [number, number] {
  return [tokens[at]?.start ?? 0, tokens[at + length - 1]?.end ?? 0];
}

function isWithin([start, end]: [number, number], spans: readonly [number, number][]): boolean {
  return spans.some(([from, to]) => from <= start && end <= to);
}
