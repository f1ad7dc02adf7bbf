import type { ClaimLine, LedgerLine } from '../../schema/ledger.ts';
import { serialiseClaimLine, settleClaimLines } from '../claims/claim-ledger.ts';
import { compareText } from '../compare.ts';
import { stableIdOf } from '../ids/stable-id.ts';

/** Which line of two for one ID holds: what has happened to an ID cannot unhappen in a merge. */
const WEIGHT = { live: 0, withdrawn: 1, moved: 2 } as const;

/**
 * One line an ID, sorted by ID. A ledger that git merged by union may hold an ID several times;
 * moved and withdrawn beat live, then the line with the more keys, then the one that sorts last. Every ID leads
 * somewhere afterwards.
 */
export function settleLedger(lines: readonly LedgerLine[]): LedgerLine[] {
  const byId = new Map<string, LedgerLine>();
  for (const line of lines) {
    const held = byId.get(line.id);
    byId.set(line.id, held ? stronger(held, line) : line);
  }
  for (const id of strayMoves(byId)) {
    const { to: _to, reason: _reason, ...line } = byId.get(id) as LedgerLine;
    byId.set(id, { ...line, status: 'live' });
  }
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

/**
 * The IDs that must live again for all to lead somewhere: where two branches moved two IDs to each other, the
 * smallest of the circle. An ID that moved to one that is not in the ledger waits for that: a source may be given it.
 */
export function strayMoves(byId: ReadonlyMap<string, LedgerLine>): string[] {
  const stray: string[] = [];
  const sound = new Set<string>();
  for (const start of byId.values()) {
    const way: string[] = [];
    const onWay = new Set<string>();
    let at: LedgerLine | undefined = start;
    while (at?.status === 'moved' && !sound.has(at.id) && !onWay.has(at.id)) {
      way.push(at.id);
      onWay.add(at.id);
      at = at.to === undefined ? undefined : byId.get(at.to);
    }
    if (at !== undefined && onWay.has(at.id)) stray.push(smallest(way.slice(way.indexOf(at.id))));
    for (const id of way) sound.add(id);
  }
  return stray;
}

const smallest = (ids: readonly string[]): string => [...ids].sort(compareText)[0] as string;

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
  // A stable ID that was given goes on resolving, as a key.
  const given = [won.stableId, stableIdOf(won.id)].includes(lost.stableId) ? [] : [lost.stableId];
  const keys = [...new Set([...won.keys, ...lost.keys, ...given])].sort(compareText);
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
