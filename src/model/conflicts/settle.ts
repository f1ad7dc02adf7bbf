import type { WeighedClaim } from '../claims/weighed-claim.ts';
import { foldText } from '../text/fold.ts';
import type { PageDoc } from '../wiki.ts';
import type { Conflict, ConflictSide, Placed, Settled } from './conflict.ts';

export interface Settling {
  pages: readonly PageDoc[];
  /** Claims of the wiki, those with a verdict among them. */
  claims: readonly WeighedClaim[];
  /** The sentence of a statement, on one line. */
  sentenceOf(placed: Placed): string;
}

/**
 * Marks the conflicts that a person has settled: a page names it in its front matter (`settled: [{conflict: cf-…, reason:
 * …}]`), or a claim with a verdict quotes one side in support and another one against it.
 */
export function settledBy(conflicts: readonly Conflict[], settling: Settling): Conflict[] {
  const named = settledOnPages(settling.pages);
  const judged = settling.claims.filter(
    ({ verdict, withdrawn }) => verdict !== undefined && withdrawn === undefined,
  );
  return conflicts.map((conflict) => {
    const settled = named.get(conflict.id) ?? settledByClaim(conflict, judged, settling);
    return settled ? { ...conflict, settled } : conflict;
  });
}

function settledOnPages(pages: readonly PageDoc[]): Map<string, Settled> {
  return new Map(
    pages.flatMap(({ slug, front }) =>
      (front.settled ?? []).map(({ conflict, reason, by, date }): [string, Settled] => [
        conflict,
        { reason, by, date, page: slug },
      ]),
    ),
  );
}

function settledByClaim(
  conflict: Conflict,
  claims: readonly WeighedClaim[],
  { sentenceOf }: Settling,
): Settled | undefined {
  for (const { evidence, verdict, statement, slug } of claims) {
    const quoted = (relation: string, side: ConflictSide) =>
      evidence.some(
        ({ relation: own, id, quote }) =>
          own === relation &&
          quote !== undefined &&
          side.statements.some((placed) => placed.entry === id && isIn(quote, sentenceOf(placed))),
      );
    const supported = conflict.sides.find((side) => quoted('supports', side));
    const disputed = conflict.sides.find((side) => side !== supported && quoted('disputes', side));
    if (verdict && supported && disputed)
      return { reason: statement, by: verdict.by, date: verdict.date, page: slug };
  }
  return undefined;
}

function isIn(quote: string, sentence: string): boolean {
  const [short, long] = [foldText(quote), foldText(sentence)];
  return long.includes(short) || short.includes(long);
}
