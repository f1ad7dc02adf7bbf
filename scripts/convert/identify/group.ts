import { compareText } from '../../../src/model/compare.ts';
import type { LedgerLine } from '../../../src/schema/ledger.ts';
import { type Candidate, capturedOn } from './candidate.ts';

/**
 * Candidates that hold one source: those that share a match key or an ID, given or derived. The
 * first of each group is the one the entry is made of: the earlier capture, else the one that the
 * ledger names, else the first by path.
 */
export function groupDuplicates(
  candidates: readonly Candidate[],
  ledger: readonly LedgerLine[],
): Candidate[][] {
  const known = new Set(ledger.filter((line) => line.status === 'live').map((line) => line.source));
  const order = (a: Candidate, b: Candidate): number =>
    compareText(capturedOn(a), capturedOn(b)) ||
    Number(known.has(b.address)) - Number(known.has(a.address)) ||
    compareText(a.address, b.address);
  const groups = new Map<Candidate, Candidate[]>();
  const groupOfMark = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const marks = marksOf(candidate);
    const met = new Set(marks.flatMap((mark) => groupOfMark.get(mark) ?? []));
    const group = [...met, candidate];
    for (const member of group) {
      groups.set(member, group);
      for (const mark of marksOf(member)) groupOfMark.set(mark, group);
    }
  }
  return [...new Set(groups.values())].map((group) => [...group].sort(order));
}

function marksOf({ source, matchKey, givenId, derivedId }: Candidate): string[] {
  if (!source) return [];
  const ids = [givenId ?? derivedId].filter((id) => id !== undefined);
  return [...ids.map((id) => `id ${id}`), ...(matchKey === undefined ? [] : [`key ${matchKey}`])];
}
