import { foldText } from '../../parts.ts';

/** The different words of a text, folded for comparing. */
export function wordsOf(text: string): Set<string> {
  return new Set(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}

export function countWords(text: string): number {
  return wordsOf(text).size;
}

/** What share of `words` is among `others`, from 0 to 1. */
export function shareOf(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  return [...words].filter((word) => others.has(word)).length / words.size;
}
