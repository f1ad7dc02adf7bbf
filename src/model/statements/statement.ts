/** What kinds of statements are looked for. The last four are values alone, without a subject. */
export const STATEMENT_KINDS = [
  'role',
  'appointed',
  'joined',
  'left',
  'founded',
  'raised',
  'acquired',
  'valued',
  'revenue',
  'headcount',
  'jobs-cut',
  'attribution',
  'date',
  'amount',
  'count',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/**
 * How the text puts it. asserted: as a fact in its own words; reported: as somebody's words; possible: may, might,
 * is rumoured to; planned: will, is to; negated: not; denied: somebody denies it; conditional: if, whether, in a question.
 */
export const MODES = [
  'asserted',
  'reported',
  'possible',
  'planned',
  'negated',
  'denied',
  'conditional',
] as const;
export type Mode = (typeof MODES)[number];

/** Whether a role is held at the time of writing, no longer, not yet; past: at some time before. */
export type RoleStatus = 'current' | 'former' | 'past' | 'future';

/** A person, organization or team as the text names it. */
export interface Party {
  text: string;
  /** Where it stands: UTF-16 units of the text, end exclusive. */
  span: [number, number];
  /** The full name, where the text gave it before and uses a part of it here. */
  name?: string | undefined;
  /** Slug of the page that it names. */
  page?: string | undefined;
}

export interface Role {
  text: string;
  /** One word for all ways to write it, such as `ceo`; `other` where it has none. */
  key: string;
}

/** A number with what the text says of its exactness. */
export interface Quantity {
  text: string;
  number: number;
  /** Sign or code of a currency, such as `$`, `€`; absent for what is counted. */
  currency?: string | undefined;
  /** What is counted, such as `employees`. */
  unit?: string | undefined;
  /** about: around, nearly …; least: more than …; most: up to … */
  bound?: 'about' | 'least' | 'most' | undefined;
}

/** When it is so by the text's own words; dates are ISO at the precision known. */
export interface StatedTime {
  /** at: in, on; since; until. */
  from?: string | undefined;
  to?: string | undefined;
  at?: string | undefined;
}

/** One statement found in a text, with the exact place of what was read. */
export interface Statement {
  kind: StatementKind;
  /** Name of the rule that found it. */
  rule: string;
  span: [number, number];
  mode: Mode;
  /** Whose words it is, where the sentence says so. */
  by?: string | undefined;
  subject?: Party | undefined;
  object?: Party | undefined;
  /** The team or part of the organization that a role is in. */
  unit?: Party | undefined;
  role?: Role | undefined;
  status?: RoleStatus | undefined;
  quantity?: Quantity | undefined;
  /** The round of financing, such as `series c`. */
  round?: string | undefined;
  /** Of dates and of events. */
  date?: string | undefined;
  time?: StatedTime | undefined;
  /** Of attributions: said, told, reported … */
  verb?: string | undefined;
}
