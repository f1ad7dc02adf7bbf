import type { ClaimLine } from '../../schema/ledger.ts';
import { compareText } from '../compare.ts';
import { readPageBody } from '../markdown/parse-page-body.ts';
import type { PageDoc } from '../wiki.ts';
import { type FoundClaim, foundClaims } from './found-claims.ts';

/** What has happened to an ID cannot unhappen in a merge. */
const WEIGHT = { live: 0, withdrawn: 1, moved: 2 } as const;

/** One line an ID, sorted by ID; moved beats withdrawn beats live, then the line that sorts last. */
export function settleClaimLines(lines: readonly ClaimLine[]): ClaimLine[] {
  const byId = new Map<string, ClaimLine>();
  for (const line of lines) {
    const held = byId.get(line.id);
    byId.set(line.id, held ? stronger(held, line) : line);
  }
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

function stronger(a: ClaimLine, b: ClaimLine): ClaimLine {
  const order =
    WEIGHT[a.status] - WEIGHT[b.status] ||
    compareText(serialiseClaimLine(a), serialiseClaimLine(b));
  return order >= 0 ? a : b;
}

export function serialiseClaimLine({ kind, id, page, statement, status, to, reason }: ClaimLine) {
  return JSON.stringify({ kind, id, page, statement, status, to, reason });
}

/**
 * What the ledger knows of claims after a build: every claim of the pages is entered, a renamed one leads to its new
 * ID, and one that stands on no page any more keeps its line.
 */
export function updatedClaimLines(
  pages: readonly PageDoc[],
  ledger: readonly ClaimLine[],
): ClaimLine[] {
  const lines = new Map(ledger.map((line) => [line.id, line]));
  for (const page of pages) {
    if (!page.body.includes(':::claim')) continue;
    const root = readPageBody(page).value;
    for (const claim of root ? foundClaims(root) : []) enter(lines, claim, page.slug);
  }
  return settleClaimLines([...lines.values()]);
}

/** A withdrawn or renamed ID stays what it became. */
function enter(lines: Map<string, ClaimLine>, claim: FoundClaim, page: string): void {
  const { id, statement, withdrawn, formerly } = claim;
  if (id === undefined) return;
  const held = lines.get(id);
  if (held === undefined || held.status === 'live') {
    const words = statement === '' ? (held?.statement ?? '') : statement;
    const status = withdrawn === undefined ? 'live' : 'withdrawn';
    const reason = withdrawn === undefined ? {} : { reason: withdrawn };
    lines.set(id, { kind: 'claim', id, page, statement: words, status, ...reason });
  }
  for (const earlier of formerly) {
    if (earlier === id || lines.get(earlier)?.status === 'moved') continue;
    const words = lines.get(earlier)?.statement ?? statement;
    const moved = { kind: 'claim', id: earlier, page, statement: words, status: 'moved' } as const;
    lines.set(earlier, { ...moved, to: id });
  }
}
