/** As many are worth offering. */
const MOST = 3;

/**
 * The words of a list that differ from a word by a slip or two: a letter too many, too few, another one, or two
 * changed about. The fewest slips come first, then the commonest.
 *
 * @param list words with how often they occur
 */
export function spellings(word: string, list: ReadonlyMap<string, number>): string[] {
  const limit = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
  const near: [known: string, slips: number, n: number][] = [];
  for (const [known, n] of list) {
    if (Math.abs(known.length - word.length) > limit || /^\d/.test(known)) continue;
    const slips = distance(word, known);
    if (slips <= limit) near.push([known, slips, n]);
  }
  near.sort((a, b) => a[1] - b[1] || b[2] - a[2] || (a[0] < b[0] ? -1 : 1));
  return near.slice(0, MOST).map(([known]) => known);
}

/** Slips between two words (optimal string alignment, a Damerau-Levenshtein distance). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] as number) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}
