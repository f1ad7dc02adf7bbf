import { compareText } from '../../../src/model/compare.ts';
import type { LedgerLine } from '../../../src/schema/ledger.ts';
import type { Source, Unreadable, Withdrawal } from '../source.ts';
import { Book, type Identified } from './book.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { claimConflicts } from './claims.ts';
import { groupDuplicates } from './group.ts';
import { idFinder, linesOf, type Matches, matchLedger } from './match-ledger.ts';

export type { Identified, Identity } from './book.ts';

/**
 * Gives every source its IDs: those that the ledger holds for it, else those that its record gives,
 * else those that follow from URL, DOI or text. The outcome does not depend on the order of sources.
 */
export function identify(
  sources: readonly Source[],
  withdrawals: readonly Withdrawal[],
  unreadable: readonly Unreadable[],
  ledger: readonly LedgerLine[],
): Identified {
  const candidates = [...sources, ...withdrawals]
    .map(candidateOf)
    .sort((a, b) => compareText(a.address, b.address));
  const conflicts = claimConflicts(candidates, ledger);
  if (conflicts.length > 0) {
    return { identities: [], ledger: [...ledger], problems: conflicts, stop: true };
  }
  const book = new Book(ledger);
  const alike = groupDuplicates(candidates, ledger, idFinder(ledger));
  const matches = matchLedger(alike, ledger);
  const groups = joinByLine(alike, matches);
  // Those that the ledger knows come first: a new source cannot take an ID that one of them holds.
  const ordered = groups.sort((a, b) => Number(hasLine(b, matches)) - Number(hasLine(a, matches)));
  for (const group of ordered) book.enter(group, matches);
  book.claimStatedKeys(groups);
  book.noteVanished(unreadable);
  return book.close();
}

function hasLine(group: readonly Candidate[], matches: Matches): boolean {
  return group.some((candidate) => matches.has(candidate));
}

/** Groups whose members were matched to one line (one by an ID that moved there) are one. */
function joinByLine(groups: Candidate[][], matches: Matches): Candidate[][] {
  const byLine = new Map<string, Candidate[]>();
  const joined: Candidate[][] = [];
  for (const group of groups) {
    const lines = linesOf(group, matches).map(({ id }) => id);
    const met = lines.map((id) => byLine.get(id)).find((found) => found !== undefined);
    const target = met ?? [];
    target.push(...group);
    for (const id of lines) byLine.set(id, target);
    if (!met) joined.push(target);
  }
  return joined;
}
