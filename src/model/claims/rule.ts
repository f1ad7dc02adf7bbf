import type { ClaimState } from '../../schema/claim-words.ts';

/** What the state of a claim follows from; only sources that still count are in it. */
export interface Tally {
  supports: Side;
  disputes: Side;
}

/** The sources on one side. */
export interface Side {
  sources: number;
  /** Origins among them: sources that copy one another are one. */
  origins: number;
  /** Origins of which at least one source is quoted in words that stand in what is held of it. */
  checked: number;
  /** The best level among them, 1 to 5; absent where none is rated. */
  best?: number | undefined;
}

/** Origins that must support a claim independently of one another before it is corroborated. */
export const ENOUGH_ORIGINS = 2;

/**
 * The published rule: the first state whose condition holds. Ratings are shown beside it and do not enter into it; a
 * verdict does not either.
 */
export const STEPS: readonly { state: ClaimState; holds: (tally: Tally) => boolean }[] = [
  { state: 'disputed', holds: ({ disputes }) => disputes.sources > 0 },
  { state: 'unsupported', holds: ({ supports }) => supports.sources === 0 },
  { state: 'uncheckable', holds: ({ supports }) => supports.checked === 0 },
  { state: 'single-origin', holds: ({ supports }) => supports.checked < ENOUGH_ORIGINS },
  { state: 'corroborated', holds: () => true },
];

export function stateOf(tally: Tally): ClaimState {
  return (STEPS.find(({ holds }) => holds(tally)) as (typeof STEPS)[number]).state;
}
