import { compareText } from '../compare.ts';
import type { Span } from '../text/sentences.ts';
import { stopWords, words } from '../text/words.ts';

/** Enough to tell a text's matter; more would find what every long text has in common. */
const MOST_TERMS = 64;
const SHORTEST_WORD = 4;
/** Words on the two sides of one of these do not make a term. */
const BREAK = /[.,;:!?()[\]{}"\u201c\u201d\u2026\u2013\u2014|/\t\n\u0000]+/;

interface Count {
  term: string;
  count: number;
  words: number;
}

/**
 * Terms that stand for a text, the weightiest first: words of four letters or more and pairs of
 * neighbouring words, lower case, without stop words and numbers. A single word counts only where it
 * comes twice: what a text says once in passing is not its matter. Weight is the number of times,
 * of pairs half more; among equals the earlier goes first.
 *
 * @param named passages left out, because they name pages, which are compared by themselves
 */
export function terms(
  text: string,
  named: readonly Span[],
  language: string | undefined,
): string[] {
  const stops = stopWords(language);
  const counts = new Map<string, Count>();
  for (const clause of without(text, named).split(BREAK)) {
    let before: string | undefined;
    for (const word of words(clause)) {
      if (stops.has(word) || word.length < 2 || !/\p{L}/u.test(word)) {
        before = undefined;
        continue;
      }
      if (word.length >= SHORTEST_WORD) add(counts, word, 1);
      if (before !== undefined) add(counts, `${before} ${word}`, 2);
      before = word;
    }
  }
  return [...counts.values()]
    .filter((item) => item.words === 2 || item.count > 1)
    .map((item, at) => ({ ...item, at, weight: item.count * (item.words === 1 ? 1 : 1.5) }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at || compareText(a.term, b.term))
    .slice(0, MOST_TERMS)
    .map((item) => item.term);
}

function add(counts: Map<string, Count>, term: string, size: number): void {
  const known = counts.get(term);
  if (known) known.count += 1;
  else counts.set(term, { term, count: 1, words: size });
}

function without(text: string, named: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of named) {
    out += `${text.slice(at, start)}\u0000`;
    // What is left of a name in the genitive is no word.
    at = /^['\u2019]s\b/.test(text.slice(end, end + 3)) ? end + 2 : end;
  }
  return out + text.slice(at);
}
