/** Two extractors that share so much of their words (F1 of one against the other) found the same. */
const SAME = 0.95;
/** Blocks that are expected to be this good need no advice. */
const SURE = 0.9;

/**
 * Whether the extractors are to be believed rather than the blocks: the page says that it is an
 * article, which is what they were made for, both find the same text, and the choice of blocks is
 * in doubt. On the 1,129 pages of the WCXB dev part that it was tried on (cross-validated) it lifts
 * articles from .953 to .955 F1 and takes nothing from the rest.
 *
 * @param together - what `agreement()` gives of them
 * @param quality - the expected F-measure of the chosen blocks
 */
export function agreeOnArticle(isArticle: boolean, together: number, quality: number): boolean {
  return isArticle && quality < SURE && together > SAME;
}

/**
 * The F1 of the text of one extractor against that of another, from 0 to 1.
 *
 * @param words - the words of each block
 * @param first - the share of each block that one extractor keeps
 * @param second - the same of the other
 */
export function agreement(
  words: readonly number[],
  first: readonly number[],
  second: readonly number[],
): number {
  let both = 0;
  let all = 0;
  words.forEach((count, index) => {
    const a = first[index] as number;
    const b = second[index] as number;
    both += count * Math.min(a, b);
    all += count * (a + b);
  });
  return all === 0 ? 0 : (2 * both) / all;
}
