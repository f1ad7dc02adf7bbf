import type { ClaimState } from '../../schema/claim-words.ts';
import type { EntryDoc } from '../wiki.ts';
import { stateOf } from './rule.ts';
import { tallyOf } from './weigh.ts';
import type { WeighedClaim } from './weighed-claim.ts';

/** A claim that lost a source on a day that is known. */
export interface ClaimChange {
  claim: WeighedClaim;
  /** The source. */
  id: string;
  because: 'retracted' | 'withdrawn';
  /** ISO date. */
  day: string;
  before: ClaimState;
  after: ClaimState;
}

/**
 * What became of a claim as its sources were retracted or withdrawn, one after another, by the rule as it is now. No
 * clock and no history is read: the days are those that the sources' records state.
 */
export function claimChanges(
  claim: WeighedClaim,
  entries: ReadonlyMap<string, EntryDoc>,
): ClaimChange[] {
  const losses = [...new Set(claim.evidence.map(({ id }) => id))]
    .flatMap((id) => lossOf(id, entries.get(id)))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));
  const lost = new Set<string>();
  // What lacks its words, or was taken back on a day that nobody states, never counted.
  const counts = (id: string, discount: string | undefined): boolean =>
    !lost.has(id) && (discount === undefined || losses.some((loss) => loss.id === id));
  const state = (): ClaimState =>
    stateOf(tallyOf(claim.evidence, ({ id, discount }) => counts(id, discount)));
  const changes: ClaimChange[] = [];
  for (const loss of losses) {
    const before = state();
    lost.add(loss.id);
    const matters = claim.evidence.some(
      ({ id, relation }) => id === loss.id && relation !== 'mentions',
    );
    if (matters) changes.push({ claim, ...loss, before, after: state() });
  }
  return changes;
}

function lossOf(
  id: string,
  entry: EntryDoc | undefined,
): Pick<ClaimChange, 'id' | 'because' | 'day'>[] {
  const { withdrawn, retraction } = entry?.front ?? {};
  const learnt =
    retraction?.status === 'retracted' ? (retraction.learnt ?? retraction.date) : undefined;
  if (withdrawn?.date !== undefined) return [{ id, because: 'withdrawn', day: withdrawn.date }];
  return learnt === undefined ? [] : [{ id, because: 'retracted', day: learnt }];
}
