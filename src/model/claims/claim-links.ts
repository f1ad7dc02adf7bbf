import type { Analysis } from '../markdown/analyse.ts';
import { nearest } from '../parse/nearest.ts';
import type { Problem } from '../problem.ts';
import type { PageDoc } from '../wiki.ts';
import { unresolvedClaim } from './claim-problems.ts';
import type { Claims } from './claims.ts';
import type { WeighedClaim } from './weighed-claim.ts';

/** The claim that an ID names, or named before it was renamed. */
export function claimNamed(
  { byId, moved }: Pick<Claims, 'byId' | 'moved'>,
  id: string,
): WeighedClaim | undefined {
  const seen = new Set<string>();
  let at = id;
  // A circle of names ends where it closes.
  for (let next = moved.get(at); next !== undefined && !seen.has(at); next = moved.get(at)) {
    seen.add(at);
    at = next;
  }
  return byId.get(at);
}

/** Links `[[claim:ID]]` of pages that name no claim. */
export function claimLinkProblems(
  pages: readonly PageDoc[],
  analyses: ReadonlyMap<string, Pick<Analysis, 'claimLinks'>>,
  claims: Claims,
): Problem[] {
  return pages.flatMap(({ slug, file, bodyLine }) =>
    (analyses.get(slug)?.claimLinks ?? []).flatMap(({ id, line }) =>
      claimNamed(claims, id)
        ? []
        : [
            unresolvedClaim(
              { file, line: bodyLine + line - 1 },
              id,
              nearest(id, claims.byId.keys()),
            ),
          ],
    ),
  );
}
