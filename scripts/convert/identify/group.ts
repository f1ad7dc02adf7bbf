import { compareText } from '../../../src/model/compare.ts';
import type { LedgerLine } from '../../../src/schema/ledger.ts';
import { type Candidate, capturedOn } from './candidate.ts';

/** The ID that a candidate has already, by the ledger or by its own record. */
export type IdOf = (candidate: Candidate) => string | undefined;

/**
 * Candidates that hold one source: those that share their first match key or an ID, given or derived,
 * and those that are new and share another match key with them. Groups that have IDs of their own stay
 * apart, whatever other keys they share: these IDs were published.
 *
 * The first of each group is the one the entry is made of: what holds a text before what is only the
 * record of one, then the earlier capture, then the one that the ledger names, then the first by path.
 */
export function groupDuplicates(
  candidates: readonly Candidate[],
  ledger: readonly LedgerLine[],
  idOf: IdOf,
): Candidate[][] {
  const known = new Set(ledger.filter((line) => line.status === 'live').map((line) => line.source));
  const order = (a: Candidate, b: Candidate): number =>
    Number(isRecordOnly(a)) - Number(isRecordOnly(b)) ||
    compareText(capturedOn(a), capturedOn(b)) ||
    Number(known.has(b.address)) - Number(known.has(a.address)) ||
    compareText(a.address, b.address);
  const groups = new Groups();
  for (const candidate of candidates) groups.add(candidate, marksOf(candidate));
  for (const key of furtherKeysOf(candidates)) groups.joinBy(key, idOf);
  return groups.all().map((group) => [...group].sort(order));
}

/** Groups while they grow. */
class Groups {
  readonly #groupOf = new Map<Candidate, Candidate[]>();
  readonly #byMark = new Map<string, Candidate[]>();
  readonly #byKey = new Map<string, Candidate[]>();

  add(candidate: Candidate, marks: readonly string[]): void {
    const met = new Set(marks.flatMap((mark) => this.#byMark.get(mark) ?? []));
    this.#unite([...met, candidate]);
    for (const key of keysOf(candidate)) {
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), candidate]);
    }
  }

  /** Joins what shares a key: all of it to the one group that has an ID, or to the smallest ID of several. */
  joinBy(key: string, idOf: IdOf): void {
    const sharing = [...new Set((this.#byKey.get(key) ?? []).map((one) => this.#of(one)))];
    const ids = new Map(sharing.map((group) => [group, smallest(group.map(idOf))]));
    const home = smallest([...ids.values()]);
    this.#unite(sharing.filter((group) => [undefined, home].includes(ids.get(group))).flat());
  }

  all(): Candidate[][] {
    return [...new Set(this.#groupOf.values())];
  }

  #of(candidate: Candidate): Candidate[] {
    return this.#groupOf.get(candidate) as Candidate[];
  }

  #unite(members: readonly Candidate[]): void {
    const group = [...members];
    for (const member of group) {
      this.#groupOf.set(member, group);
      for (const mark of marksOf(member)) this.#byMark.set(mark, group);
    }
  }
}

function smallest(ids: readonly (string | undefined)[]): string | undefined {
  return ids.filter((id) => id !== undefined).sort(compareText)[0];
}

/** Every key but those that are the first of all that have them; sorted. */
function furtherKeysOf(candidates: readonly Candidate[]): string[] {
  const further = candidates.flatMap((candidate) => keysOf(candidate).slice(1));
  return [...new Set(further)].sort(compareText);
}

function keysOf({ source, matchKeys }: Candidate): string[] {
  return source === undefined ? [] : matchKeys;
}

function marksOf({ source, matchKey, givenId, derivedId }: Candidate): string[] {
  if (!source) return [];
  const ids = [givenId ?? derivedId].filter((id) => id !== undefined);
  return [...ids.map((id) => `id ${id}`), ...(matchKey === undefined ? [] : [`key ${matchKey}`])];
}

function isRecordOnly({ source, sidecar }: Candidate): boolean {
  return source !== undefined && (sidecar.holding ?? source.article.holding) === 'none';
}
