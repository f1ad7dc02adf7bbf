import { foldText } from './fold.ts';
import { sentences } from './sentences.ts';

/** A passage must have at least this share of the words that are looked for. */
const LEAST = 0.5;
/** What runs over the end of a block is less likely to be meant. */
const ACROSS = 0.8;
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+/gu;

interface Word {
  text: string;
  start: number;
  end: number;
  /** Which block it stands in. */
  block: number;
}

/**
 * The sentences of a text around the passage that has the most words and pairs of words in common with a quote that does *not* stand in it: for
 * a person to compare, never to be taken for the quote. Takes linear time.
 *
 * @returns undefined where not even half of the words stand together anywhere
 */
export function nearestPassage(quote: string, text: string): string | undefined {
  const wanted = wordsOf(quote);
  const found = wordsOf(text);
  const size = Math.min(wanted.length, found.length);
  if (size === 0) return undefined;
  const [single, pairs] = [counter(wanted, key), counter(wanted.slice(1), pairKey(wanted))];
  let best = { score: 0, at: 0 };
  let shared = 0;
  let score = 0;
  for (let end = 0; end < found.length; end += 1) {
    const gained = single.add(key(found, end));
    shared += gained;
    score += gained;
    if (end > 0 && size > 1) score += pairs.add(pairOf(found, end));
    const start = end - size + 1;
    if (start < 0) continue;
    const weighed = found[start]?.block === found[end]?.block ? score : score * ACROSS;
    if (shared >= LEAST * wanted.length && weighed > best.score)
      best = { score: weighed, at: start };
    const lost = single.remove(key(found, start));
    shared -= lost;
    score -= lost;
    if (size > 1) score -= pairs.remove(pairOf(found, start + 1));
  }
  if (best.score === 0) return undefined;
  const [first, last] = [found[best.at], found[best.at + size - 1]];
  return inSentences(text, first?.start ?? 0, last?.end ?? 0).replace(/\s+/g, ' ');
}

/** The sentences of a text that a passage stands in, whole. */
function inSentences(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n\n', start) + 1;
  const to = text.indexOf('\n\n', end);
  const around = text.slice(from, to === -1 ? undefined : to);
  const met = sentences(around).filter((one) => from + one.end > start && from + one.start < end);
  return around.slice(met[0]?.start ?? start - from, met.at(-1)?.end ?? end - from);
}

function wordsOf(text: string): Word[] {
  let block = 0;
  let blockEnd = text.indexOf('\n\n');
  return [...text.matchAll(WORD)].map((match) => {
    while (blockEnd !== -1 && match.index > blockEnd) {
      block += 1;
      blockEnd = text.indexOf('\n\n', blockEnd + 2);
    }
    const end = match.index + match[0].length;
    return { text: foldText(match[0]).toLowerCase(), start: match.index, end, block };
  });
}

const key = (found: readonly Word[], at: number): string => found[at]?.text ?? '';
const pairOf = (found: readonly Word[], at: number): string =>
  `${key(found, at - 1)} ${key(found, at)}`;
const pairKey =
  (all: readonly Word[]) =>
  (_: readonly Word[], at: number): string =>
    pairOf(all, at + 1);

/** How many of the wanted are in a window that things come into and leave. */
function counter(wanted: readonly Word[], keyAt: (words: readonly Word[], at: number) => string) {
  const want = new Map<string, number>();
  const have = new Map<string, number>();
  for (let at = 0; at < wanted.length; at += 1) {
    const name = keyAt(wanted, at);
    want.set(name, (want.get(name) ?? 0) + 1);
  }
  const change = (name: string, by: 1 | -1): 0 | 1 => {
    const most = want.get(name);
    if (most === undefined) return 0;
    const before = have.get(name) ?? 0;
    have.set(name, before + by);
    return Math.max(before, before + by) <= most ? 1 : 0;
  };
  return { add: (name: string) => change(name, 1), remove: (name: string) => change(name, -1) };
}
