import { compareText } from '../../../src/model/compare.ts';
import { sha256 } from '../../../src/model/ids/digest.ts';
import { matchKey } from '../../../src/model/ids/match-key.ts';
import { stableIdOf } from '../../../src/model/ids/stable-id.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { LedgerLine } from '../../../src/schema/ledger.ts';
import type { Source, Unreadable } from '../source.ts';
import type { Candidate } from './candidate.ts';
import { linesOf, type Matches } from './match-ledger.ts';
import { ownKeys } from './own-keys.ts';
import * as problem from './problems.ts';

/** A source (or withdrawal) with the IDs that are its for ever. */
export interface Identity {
  id: string;
  stableId: string;
  /** Citation keys, those that the ledger holds for it included; sorted. */
  keys: string[];
  candidate: Candidate;
  /** Other files that hold the same source; sorted. */
  duplicates: string[];
  /** The sources in them, in the order in which they are asked for what the first does not state. */
  others: Source[];
}

export interface Identified {
  /** Sorted by ID. */
  identities: Identity[];
  /** The ledger as it is after this build. */
  ledger: LedgerLine[];
  problems: Problem[];
  /** Two sources claim one ID: nothing may be written before a person has settled it. */
  stop: boolean;
}

/**
 * The URL by which the source will be known again: the one the ledger has, as long as a file of the
 * group has it too; else that of the first file.
 */
function urlOfGroup(group: readonly Candidate[], line: LedgerLine | undefined): string | undefined {
  const held = line?.url === undefined ? undefined : matchKey(line.url);
  const same =
    held === undefined ? undefined : group.find((candidate) => candidate.matchKey === held);
  return same?.url ?? group[0]?.url ?? line?.url;
}

/** The match keys of a group beside that of its URL: by them it is known when only one file is left. */
function alsoOf(group: readonly Candidate[], url: string | undefined): string[] | undefined {
  const own = url === undefined ? undefined : matchKey(url);
  const keys = new Set(group.flatMap(({ matchKeys }) => matchKeys));
  if (own !== undefined) keys.delete(own);
  return keys.size === 0 ? undefined : [...keys].sort(compareText);
}

/** A chain of moves longer than this goes in a circle. */
const MOST_MOVES = 1000;

/** The ledger while it is being brought up to date. */
export class Book {
  readonly #before: readonly LedgerLine[];
  readonly #lines: Map<string, LedgerLine>;
  readonly #keys = new Map<string, string>();
  /** The resource ID that each stable ID stands for. */
  readonly #stable = new Map<string, string>();
  readonly #seen = new Set<string>();
  /** Sources that the ledger did not know. */
  readonly #added: Candidate[] = [];
  readonly #identities: Identity[] = [];
  readonly #problems: Problem[] = [];
  readonly #duplicates: problem.Duplicate[] = [];
  #stop = false;

  constructor(ledger: readonly LedgerLine[]) {
    this.#before = ledger;
    this.#lines = new Map(ledger.map((line) => [line.id, line]));
    for (const line of ledger) {
      this.#stable.set(line.stableId, line.id);
      for (const key of line.keys) this.#noteKey(key, line);
    }
  }

  /** Keys that a merge gave to two entries: the first by ID keeps it until a person decides. */
  #noteKey(key: string, line: LedgerLine): void {
    const end = this.#endOf(line.id);
    const holder = this.#keys.get(key) ?? end;
    if (holder === end) this.#keys.set(key, end);
    else this.#problems.push(problem.sharedKey(key, holder, end));
  }

  /** The ID that took the place of one, at the end of all moves. */
  #endOf(id: string): string {
    let end = id;
    for (let left = MOST_MOVES; left > 0; left -= 1) {
      const to = this.#lines.get(end)?.to;
      if (to === undefined) return end;
      end = to;
    }
    return end;
  }

  enter(group: readonly Candidate[], matches: Matches): void {
    const [first, ...others] = group as [Candidate, ...Candidate[]];
    const lines = linesOf(group, matches);
    const line = lines[0];
    if (!line && first.source === undefined && first.derivedId === undefined && !first.givenId) {
      this.#problems.push(problem.withdrawalOfNothing(first));
      return;
    }
    const id = line?.id ?? this.#newId(first);
    if (!line && first.source) this.#added.push(first);
    for (const other of others) this.#duplicates.push({ kept: first, other });
    for (const left of lines) if (left.id !== id) this.#move(left, id);
    for (const other of others) this.#moveGiven(other, id, first);
    const stableId = this.#stableId(first, id, line);
    const keys = this.#claimKeys(group, id, line);
    const url = urlOfGroup(group, line);
    this.#write(first, { id, stableId, keys }, { url, also: alsoOf(group, url) }, line);
    const duplicates = others.map((other) => other.address).sort(compareText);
    const sources = others.flatMap(({ source }) => source ?? []);
    this.#identities.push({ id, stableId, keys, candidate: first, duplicates, others: sources });
  }

  /**
   * Keys that bibliographies give. They come after all that people wrote into sidecars, and one that
   * names another source already is left to that: two bibliographies often have one key.
   */
  claimStatedKeys(groups: ReadonlyArray<readonly Candidate[]>): void {
    const byCandidate = new Map(this.#identities.map((identity) => [identity.candidate, identity]));
    for (const group of groups) {
      const identity = byCandidate.get(group[0] as Candidate);
      const line = identity && this.#lines.get(identity.id);
      if (!identity || !line) continue;
      const keys = new Set(identity.keys);
      for (const candidate of group) {
        for (const key of candidate.source?.article.fields.keys?.value ?? []) {
          const holder = this.#holderOf(key, identity.id);
          if (holder !== undefined) this.#problems.push(problem.keyTaken(candidate, key, holder));
          else {
            this.#keys.set(key, identity.id);
            keys.add(key);
          }
        }
      }
      if (keys.size === identity.keys.length) continue;
      identity.keys = [...keys].sort(compareText);
      this.#lines.set(line.id, { ...line, keys: identity.keys });
    }
  }

  noteVanished(unreadable: readonly Unreadable[]): void {
    const files = new Set(unreadable.map(({ address }) => address));
    for (const line of this.#lines.values()) {
      if (line.status !== 'live' || this.#seen.has(line.id)) continue;
      if (files.has(line.source) || files.has(line.source.split('#', 1)[0] as string)) continue;
      this.#problems.push(problem.vanished(line, this.#added));
    }
  }

  close(): Identified {
    return {
      identities: this.#identities.sort((a, b) => compareText(a.id, b.id)),
      ledger: ownKeys([...this.#lines.values()], this.#before).sort((a, b) =>
        compareText(a.id, b.id),
      ),
      problems: [...this.#problems, ...problem.duplicateSources(this.#duplicates)],
      stop: this.#stop,
    };
  }

  /** The given or derived ID; where another source holds that, the next that follows from it. */
  #newId(candidate: Candidate): string {
    const wanted = candidate.givenId ?? (candidate.derivedId as string);
    let id = wanted;
    for (let next = 2; this.#lines.has(id); next += 1)
      id = sha256(`${wanted} ${next}`).slice(0, 16);
    if (id !== wanted) this.#problems.push(problem.idTaken(candidate, wanted, id));
    return id;
  }

  #stableId(candidate: Candidate, id: string, line: LedgerLine | undefined): string {
    const derived = stableIdOf(id);
    const given = candidate.givenStableId;
    const held = line?.stableId ?? derived;
    if (given === undefined || given === held) return this.#unique(candidate, held, id);
    if (held === derived) return this.#unique(candidate, given, id);
    this.#problems.push(problem.stableIdFixed(candidate, given, held));
    return held;
  }

  #unique(candidate: Candidate, stableId: string, id: string): string {
    const holder = this.#stable.get(stableId) ?? id;
    if (holder !== id && this.#lines.get(holder)?.to !== id) {
      const other = this.#lines.get(holder)?.source ?? holder;
      this.#problems.push(problem.idConflict(candidate.address, stableId, other));
      this.#stop = true;
    }
    this.#stable.set(stableId, id);
    return stableId;
  }

  #claimKeys(group: readonly Candidate[], id: string, line: LedgerLine | undefined): string[] {
    const keys = new Set(line?.keys ?? []);
    for (const candidate of group) {
      for (const key of candidate.sidecar.keys ?? []) {
        const holder = this.#holderOf(key, id);
        if (holder !== undefined) {
          this.#problems.push(problem.duplicateKey(candidate, key, holder));
          continue;
        }
        this.#keys.set(key, id);
        keys.add(key);
      }
    }
    return [...keys].sort(compareText);
  }

  /** The other source that a key names, if any. */
  #holderOf(key: string, id: string): string | undefined {
    const holder = this.#keys.get(key);
    return holder === undefined || this.#endOf(holder) === id ? undefined : holder;
  }

  #move(line: LedgerLine, to: string): void {
    this.#lines.set(line.id, { ...line, status: 'moved', to, reason: 'the same source' });
    this.#seen.add(line.id);
  }

  /** An ID that a duplicate's own record gives goes on resolving, to the entry of the group. */
  #moveGiven(other: Candidate, to: string, first: Candidate): void {
    const id = other.givenId;
    if (id === undefined || id === to || this.#lines.has(id)) return;
    const stableId = other.givenStableId ?? stableIdOf(id);
    const line: LedgerLine = {
      id,
      stableId,
      keys: [],
      source: other.address,
      title: first.title,
      status: 'live',
    };
    this.#move(line, to);
  }

  #write(
    candidate: Candidate,
    ids: { id: string; stableId: string; keys: string[] },
    { url, also }: Pick<LedgerLine, 'url' | 'also'>,
    line: LedgerLine | undefined,
  ): void {
    const { withdrawn } = candidate.sidecar;
    if (!withdrawn && line?.status === 'withdrawn') {
      this.#problems.push(problem.restored(candidate, line));
    }
    const textHash = candidate.textHash ?? line?.textHash;
    this.#lines.set(ids.id, {
      ...ids,
      ...(url === undefined ? {} : { url }),
      ...(also === undefined ? {} : { also }),
      ...(textHash === undefined ? {} : { textHash }),
      source: candidate.address,
      title: candidate.title === '' ? (line?.title ?? ids.id) : candidate.title,
      status: withdrawn ? 'withdrawn' : 'live',
      ...(withdrawn ? { reason: withdrawn.reason } : {}),
    });
    this.#seen.add(ids.id);
  }
}
