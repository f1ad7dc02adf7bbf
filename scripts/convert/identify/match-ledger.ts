import { matchKey } from '../../../src/model/ids/match-key.ts';
import type { LedgerLine } from '../../../src/schema/ledger.ts';
import type { Candidate } from './candidate.ts';

/** The ledger lines of each candidate, by the strongest sign first; one that is new has none. */
export type Matches = Map<Candidate, LedgerLine[]>;

/**
 * Matches candidates to the ledger by given ID, then match key, then text hash, then path, then other
 * match keys, so that
 * fixing a typo, renaming a file or changing the URL keeps the ID. Each sign is tried on all
 * candidates before the next, weaker one: two files that swap their names keep their IDs. Of several
 * candidates with one sign, the file that the ledger names comes first, then one that the same ID
 * follows from.
 *
 * A source that is held once has one line at most. Files that hold one source, and a file that is given
 * an ID, claim every line that any sign leads to, for all of them will resolve to the one entry.
 */
export function matchLedger(
  groups: readonly (readonly Candidate[])[],
  ledger: readonly LedgerLine[],
): Matches {
  const index = indexOf(ledger);
  const matches: Matches = new Map();
  const taken = new Set<string>();
  const groupOf = new Map(groups.flatMap((group) => group.map((one) => [one, group] as const)));
  const many = new Set(groups.filter((group) => group.length > 1).flat());
  for (const candidate of groups.flat()) {
    if (candidate.givenId !== undefined || candidate.givenStableId !== undefined)
      many.add(candidate);
  }
  for (const sign of SIGNS) {
    for (const { candidate, line } of signed(groups.flat(), sign.find, index)) {
      const held = matches.get(candidate) ?? [];
      if (held.includes(line) || (held.length > 0 && !many.has(candidate))) continue;
      if (taken.has(line.id) && !sign.joins) continue;
      if (sign.last && groupOf.get(candidate)?.some((one) => matches.has(one))) continue;
      taken.add(line.id);
      matches.set(candidate, [...held, line]);
    }
  }
  return matches;
}

/**
 * The ID that each candidate has by the strongest signs: its given one, or that of the line that the
 * ledger has for its first match key.
 */
export function idFinder(
  ledger: readonly LedgerLine[],
): (candidate: Candidate) => string | undefined {
  const index = indexOf(ledger);
  return (candidate) => {
    const strong = SIGNS.slice(0, STRONG);
    const [line] = strong.flatMap(({ find }) => find(candidate, index));
    return line?.id ?? candidate.givenId;
  };
}

function signed(candidates: readonly Candidate[], find: Sign['find'], index: Index) {
  const found = candidates.flatMap((candidate) =>
    find(candidate, index).map((line) => ({ candidate, line })),
  );
  const nearness = ({ candidate, line }: (typeof found)[number]): number => {
    if (line.source === candidate.address) return 0;
    return candidate.derivedId === line.id ? 1 : 2;
  };
  return found.sort((a, b) => nearness(a) - nearness(b));
}

interface Index {
  byId: Map<string, LedgerLine>;
  /** By the key of its URL, else by those of other files of the source. */
  byMatchKey: Map<string, LedgerLine>;
  /** Several sources may have had one text, by different URLs. */
  byTextHash: Map<string, LedgerLine[]>;
  byPath: Map<string, LedgerLine>;
}

interface Sign {
  /** The lines that the sign leads to. */
  find: (candidate: Candidate, index: Index) => LedgerLine[];
  /** Whether a second file with the sign is a duplicate of the first; else it is another source. */
  joins: boolean;
  /** Whether it is only for groups that nothing else has led to a line. */
  last?: boolean;
}

/** So many of the signs are enough to know a source by. */
const STRONG = 3;

const SIGNS: readonly Sign[] = [
  { joins: true, find: ({ givenId }, { byId }) => lookUp(byId, givenId) },
  { joins: true, find: ({ givenStableId }, { byId }) => lookUp(byId, givenStableId) },
  { joins: true, find: (candidate, { byMatchKey }) => lookUp(byMatchKey, candidate.matchKey) },
  {
    joins: false,
    find: ({ textHash }, { byTextHash }) =>
      textHash === undefined ? [] : (byTextHash.get(textHash) ?? []),
  },
  {
    joins: false,
    find: (candidate, { byPath }) =>
      lookUp(byPath, candidate.address).filter((line) => !isAnotherArticle(candidate, line)),
  },
  {
    joins: false,
    last: true,
    find: ({ source, matchKeys }, { byMatchKey }) =>
      matchKeys
        .slice(source === undefined ? matchKeys.length : 1)
        .flatMap((key) => lookUp(byMatchKey, key))
        .filter(({ status }) => status === 'live'),
  },
];

function lookUp(index: ReadonlyMap<string, LedgerLine>, key: string | undefined): LedgerLine[] {
  const line = key === undefined ? undefined : index.get(key);
  return line ? [line] : [];
}

/** A moved ID leads to the one that took its place; a ledger with a loop leads nowhere. */
function indexOf(ledger: readonly LedgerLine[]): Index {
  const lines = new Map(ledger.map((line) => [line.id, line]));
  const index: Index = {
    byId: new Map(),
    byMatchKey: new Map(),
    byTextHash: new Map(),
    byPath: new Map(),
  };
  const also = new Map<string, LedgerLine>();
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
    for (const other of line.status === 'live' ? (line.also ?? []) : []) also.set(other, line);
    if (line.textHash !== undefined) {
      index.byTextHash.set(line.textHash, [...(index.byTextHash.get(line.textHash) ?? []), line]);
    }
    index.byPath.set(line.source, line);
  }
  for (const [key, line] of also) {
    if (!index.byMatchKey.has(key)) index.byMatchKey.set(key, line);
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

/** The lines of a group, the ones of its first member before the others'. */
export function linesOf(group: readonly Candidate[], matches: Matches): LedgerLine[] {
  return group.flatMap((candidate) => matches.get(candidate) ?? []);
}
