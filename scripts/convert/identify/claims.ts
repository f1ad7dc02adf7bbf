import type { Problem } from '../../../src/model/problem.ts';
import type { LedgerLine } from '../../../src/schema/ledger.ts';
import type { Candidate } from './candidate.ts';
import * as problem from './problems.ts';

/** Every ID that two sources claim. Nothing may be given out before a person has settled it. */
export function claimConflicts(
  candidates: readonly Candidate[],
  ledger: readonly LedgerLine[],
): Problem[] {
  return [...claimedTwice(candidates, ledger), ...claimsOnOthers(candidates, ledger)];
}

/** Two sources that are given one ID, by sidecar or by their own record, and were not merged into it. */
function claimedTwice(candidates: readonly Candidate[], ledger: readonly LedgerLine[]): Problem[] {
  const claims = new Map<string, Candidate>();
  const problems: Problem[] = [];
  for (const candidate of candidates) {
    for (const id of [candidate.givenId, candidate.givenStableId]) {
      if (id === undefined) continue;
      const first = claims.get(id);
      if (!first || hasMoved(first, id, ledger)) claims.set(id, candidate);
      else if (!hasMoved(candidate, id, ledger))
        problems.push(problem.idConflict(candidate.address, id, first.address));
    }
  }
  return problems;
}

/** A source that is given the ID of another, which is still there as the ledger knows it. */
function claimsOnOthers(
  candidates: readonly Candidate[],
  ledger: readonly LedgerLine[],
): Problem[] {
  const lines = new Map(
    ledger.flatMap(
      (line) =>
        [
          [line.id, line],
          [line.stableId, line],
        ] as const,
    ),
  );
  const files = new Map(candidates.map((candidate) => [candidate.address, candidate]));
  return candidates.flatMap((candidate) =>
    [candidate.givenId, candidate.givenStableId].flatMap((id) => {
      const line = id === undefined ? undefined : lines.get(id);
      const holder = line?.status === 'live' ? files.get(line.source) : undefined;
      if (id === undefined || !line || !holder || holder === candidate) return [];
      if (hasMoved(candidate, line.id, ledger)) return [];
      const unchanged = holder.textHash !== undefined && holder.textHash === line.textHash;
      const same = candidate.matchKey !== undefined && candidate.matchKey === holder.matchKey;
      return unchanged && !same ? [problem.idConflict(candidate.address, id, holder.address)] : [];
    }),
  );
}

/** Two entries that were merged: the file of the first claims the ID of the second, as the ledger knows it. */
function hasMoved(
  { address, textHash }: Candidate,
  id: string,
  ledger: readonly LedgerLine[],
): boolean {
  return ledger.some(
    ({ status, to, source, textHash: hash }) =>
      status === 'moved' &&
      to === id &&
      (source === address || (hash !== undefined && hash === textHash)),
  );
}
