import type { ClaimLine, LedgerLine } from '../../schema/ledger.ts';
import { serialiseClaimLine, settleClaimLines } from '../claims/claim-ledger.ts';
import { compareText } from '../compare.ts';

/** Which line of two for one ID holds: what has happened to an ID cannot unhappen in a merge. */
const WEIGHT = { live: 0, withdrawn: 1, moved: 2 } as const;

/**
 * One line an ID, sorted by ID. A ledger that git merged by union may hold an ID several times;
 * moved and withdrawn beat live, then the line with the more keys, then the one that sorts last.
 */
export function settleLedger(lines: readonly LedgerLine[]): LedgerLine[] {
  const byId = new Map<string, LedgerLine>();
  for (const line of lines) {
    const held = byId.get(line.id);
    byId.set(line.id, held ? stronger(held, line) : line);
  }
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

/** The text of `ids.jsonl`: one JSON object a line, sorted, keys in one order; claims come last. */
export function serialiseLedger(
  lines: readonly LedgerLine[],
  claims: readonly ClaimLine[] = [],
): string {
  const sources = settleLedger(lines).map(serialiseLine);
  return [...sources, ...settleClaimLines(claims).map(serialiseClaimLine)]
    .map((line) => `${line}\n`)
    .join('');
}

function stronger(a: LedgerLine, b: LedgerLine): LedgerLine {
  const order =
    WEIGHT[a.status] - WEIGHT[b.status] ||
    a.keys.length - b.keys.length ||
    compareText(serialiseLine(a), serialiseLine(b));
  const [won, lost] = order >= 0 ? [a, b] : [b, a];
  const keys = [...new Set([...won.keys, ...lost.keys])].sort(compareText);
  return { ...won, keys };
}

function serialiseLine(line: LedgerLine): string {
  const { id, stableId, url, also, keys, textHash, source, title, status, to, reason } = line;
  return JSON.stringify({
    id,
    stableId,
    url,
    also,
    keys,
    textHash,
    source,
    title,
    status,
    to,
    reason,
  });
}
