/** Which blocks to keep, and how good the choice is expected to be. */
export interface Choice {
  keep: boolean[];
  /** Expected F1, from 0 to 1. */
  quality: number;
}

/**
 * The blocks whose words have the best expected F1, given how likely each is part of the main text.
 * They are those above some probability (the optimum for F1: Lipton, Elkan and Naryanaswamy,
 * "Optimal Thresholding of Classifiers to Maximize F1 Measure", 2014), so that adding them by
 * falling probability finds them.
 */
export function choose(words: readonly number[], chances: readonly number[]): Choice {
  const order = words.map((_, index) => index);
  order.sort((a, b) => (chances[b] as number) - (chances[a] as number) || a - b);
  const expected = expectedWords(words, chances);
  let taken = 0;
  let right = 0;
  let quality = 0;
  let best = 0;
  order.forEach((index, place) => {
    taken += words[index] as number;
    right += (words[index] as number) * (chances[index] as number);
    const now = (2 * right) / (taken + expected);
    if (now > quality) {
      quality = now;
      best = place + 1;
    }
  });
  const keep = words.map(() => false);
  for (const index of order.slice(0, best)) keep[index] = true;
  return { keep, quality };
}

/** Expected F1 of a text that has the given share of each block. */
export function qualityOf(
  words: readonly number[],
  chances: readonly number[],
  shares: readonly number[],
): number {
  let taken = 0;
  let right = 0;
  words.forEach((count, index) => {
    taken += count * (shares[index] as number);
    right += count * (shares[index] as number) * (chances[index] as number);
  });
  return (2 * right) / (taken + expectedWords(words, chances) || 1);
}

function expectedWords(words: readonly number[], chances: readonly number[]): number {
  return words.reduce((sum, count, index) => sum + count * (chances[index] as number), 0);
}
