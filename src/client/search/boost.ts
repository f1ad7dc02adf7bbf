import type { Result } from './pagefind.ts';

/** How much a level above or below the middle one adds to or takes from a score. */
const STEP = 0.02;
const MIDDLE = 3;

/**
 * Better rated sources first among sources that fit about equally well: a score is multiplied by 1.04 for level 5,
 * 1.02 for 4, 0.98 for 2 and 0.96 for 1; what is unrated stays as it is. Pages of the wiki, which have no rating,
 * keep their places.
 *
 * @param levels of the sources among the results, by ID; 0 for unrated
 */
export function boost(results: readonly Result[], levels: ReadonlyMap<string, number>): Result[] {
  const sources = results.flatMap((result) => {
    const level = levels.get(result.id);
    if (level === undefined) return [];
    return [{ ...result, score: result.score * (1 + STEP * ((level || MIDDLE) - MIDDLE)) }];
  });
  sources.sort((a, b) => b.score - a.score);
  const next = sources.values();
  return results.map((result) => (levels.has(result.id) ? (next.next().value as Result) : result));
}
