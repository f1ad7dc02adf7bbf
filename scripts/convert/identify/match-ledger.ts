import { matchKey } from '../../../src/model/ids/match-key.ts';
import type { LedgerLine } from '../../../src/schema/ledger.ts';
import type { Candidate } from './candidate.ts';

/** The ledger line that each candidate was matched to; a candidate that is new has none. */
export type Matches = Map<Candidate, LedgerLine>;

/**
 * Matches candidates to the ledger by given ID, then match key, then text hash, then path, so that
 * fixing a typo, renaming a file or changing the URL keeps the ID. Each sign is tried on all
 * candidates before the next, weaker one: two files that swap their names keep their IDs.
 */
export function matchLedger(candidates: readonly Candidate[], ledger: readonly LedgerLine[]): Matches {
  const index = indexOf(ledger);
  const matches: Matches = new Map();
  const taken = new Set<string>();
  for (const sign of SIGNS) {
    for (const candidate of candidates) {
      if (matches.has(candidate)) continue;
      const line = sign(candidate, index);
      if (!line || (taken.has(line.id) && !sharesId(candidate, line))) continue;
      matches.set(candidate, line);
      taken.add(line.id);
    }
  }
  return matches;
}

interface Index {
  byId: Map<string, LedgerLine>;
  byMatchKey: Map<string, LedgerLine>;
  byTextHash: Map<string, LedgerLine>;
  byPath: Map<string, LedgerLine>;
}

type Sign = (candidate: Candidate, index: Index) => LedgerLine | undefined;

const SIGNS: readonly Sign[] = [
  ({ givenId, givenStableId }, { byId }) =>
    (givenId === undefined ? undefined : byId.get(givenId)) ??
    (givenStableId === undefined ? undefined : byId.get(givenStableId)),
  ({ matchKey: key }, { byMatchKey }) => (key === undefined ? undefined : byMatchKey.get(key)),
  ({ textHash }, { byTextHash }) => (textHash === undefined ? undefined : byTextHash.get(textHash)),
  (candidate, { byPath }) => {
    const line = byPath.get(candidate.address);
    return line && !isAnotherArticle(candidate, line) ? line : undefined;
  },
];

/** A moved ID leads to the one that took its place; a ledger with a loop leads nowhere. */
function indexOf(ledger: readonly LedgerLine[]): Index {
  const lines = new Map(ledger.map((line) => [line.id, line]));
  const index: Index = { byId: new Map(), byMatchKey: new Map(), byTextHash: new Map(), byPath: new Map() };
  for (const line of ledger) {
    const holder = follow(line, lines);
    if (!holder) continue;
    index.byId.set(line.id, holder);
    index.byId.set(line.stableId, holder);
    const key = line.url === undefined ? undefined : matchKey(line.url);
    if (key !== undefined && (line === holder || !index.byMatchKey.has(key))) {
      index.byMatchKey.set(key, holder);
    }
    if (line !== holder) continue;
    if (line.textHash !== undefined) index.byTextHash.set(line.textHash, line);
    index.byPath.set(line.source, line);
  }
  return index;
}

function follow(line: LedgerLine, lines: ReadonlyMap<string, LedgerLine>): LedgerLine | undefined {
  let holder: LedgerLine | undefined = line;
  for (let steps = 0; holder && holder.status === 'moved'; steps += 1) {
    if (holder.to === undefined || steps > lines.size) return undefined;
    holder = lines.get(holder.to);
  }
  return holder;
}

/** A candidate may join a line that another one took only where both name the same source. */
function sharesId(candidate: Candidate, line: LedgerLine): boolean {
  return (
    (candidate.givenId ?? candidate.derivedId) === line.id ||
    (candidate.matchKey !== undefined &&
      line.url !== undefined &&
      candidate.matchKey === matchKey(line.url))
  );
}

/** Another URL, another text and another title in a file of the same name: another article. */
function isAnotherArticle(candidate: Candidate, line: LedgerLine): boolean {
  return (
    candidate.source !== undefined &&
    candidate.matchKey !== undefined &&
    line.url !== undefined &&
    candidate.matchKey !== matchKey(line.url) &&
    candidate.textHash !== line.textHash &&
    candidate.title !== line.title
  );
}
