/** Which blocks to keep, and how good the choice is expected to be. */
export interface Choice {
  keep: boolean[];
  /** Expected F-measure, from 0 to 1. */
  quality: number;
}

/**
 * The blocks whose words have the best expected F-measure, given how likely each is part of the main
 * text. They are those above some probability (the optimum for F1: Lipton, Elkan and Naryanaswamy,
 * "Optimal Thresholding of Classifiers to Maximize F1 Measure", 2014), so that adding them by
 * falling probability finds them.
 *
 * @param beta - how much recall counts beside precision: 1 is F1
 */
export function choose(words: readonly number[], chances: readonly number[], beta = 1): Choice {
  const order = words.map((_, index) => index);
  order.sort((a, b) => (chances[b] as number) - (chances[a] as number) || a - b);
  const expected = beta * beta * expectedWords(words, chances);
  let taken = 0;
  let right = 0;
  let quality = 0;
  let best = 0;
  order.forEach((index, place) => {
    taken += words[index] as number;
    right += (words[index] as number) * (chances[index] as number);
    const now = ((1 + beta * beta) * right) / (taken + expected);
    if (now > quality) {
      quality = now;
      best = place + 1;
    }
  });
  const keep = words.map(() => false);
  for (const index of order.slice(0, best)) keep[index] = true;
  return { keep, quality };
}

/** Expected F-measure of a text that has the given share of each block. */
export function qualityOf(
  words: readonly number[],
  chances: readonly number[],
  shares: readonly number[],
  beta = 1,
): number {
  let taken = 0;
  let right = 0;
  words.forEach((count, index) => {
    taken += count * (shares[index] as number);
    right += count * (shares[index] as number) * (chances[index] as number);
  });
  const expected = beta * beta * expectedWords(words, chances);
  return ((1 + beta * beta) * right) / (taken + expected || 1);
}

function expectedWords(words: readonly number[], chances: readonly number[]): number {
  return words.reduce((sum, count, index) => sum + count * (chances[index] as number), 0);
}
