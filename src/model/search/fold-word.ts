/**
 * A word as the search index knows it, but for its stem: lower case, letters and digits only, no diacritics
 * (`naïve` is `naive`). Empty where the word is punctuation.
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** The parts of a compound, folded: `weak-to-strong` has three, `don’t` one. */
export function foldParts(word: string): string[] {
  return word
    .replace(/['’ʼ]/g, '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldWord)
    .filter((part) => part !== '');
}
