/** What a source says to a claim. */
export const RELATIONS = ['supports', 'disputes', 'mentions'] as const;
export type Relation = (typeof RELATIONS)[number];

/** How firmly a claim stands, as `stateOf()` finds it. */
export const STATES = [
  'corroborated',
  'single-origin',
  'disputed',
  'unsupported',
  'uncheckable',
] as const;
export type ClaimState = (typeof STATES)[number];

/** What a person who has weighed a claim may find, as written in the page. */
export const FINDINGS = ['holds', 'partly holds', 'undecided', 'does not hold'] as const;
export type Finding = (typeof FINDINGS)[number];

/** Before the ID of a claim in a wikilink: `[[claim:leike-co-led]]`. */
export const CLAIM_LINK = 'claim:';
