import type { Statement } from '../statements/statement.ts';

/** Where in an entry a statement stands. */
export type StatementPlace = 'text' | 'summary' | 'key-point';

/** A statement with the source that makes it. */
export interface Placed {
  /** Resource ID. */
  entry: string;
  place: StatementPlace;
  statement: Statement;
  /** Of key points: which one, from 0. */
  point?: number | undefined;
  /** When the source was published, as far as it is known: ISO, any precision. */
  published?: string | undefined;
}

/** What two sources can differ about. */
export const CONFLICT_KINDS = [
  'holder',
  'chief-of',
  'leads',
  'rank',
  'status',
  'founded',
  'raised',
  'acquired',
  'valued',
  'revenue',
  'headcount',
  'jobs-cut',
  'joined',
  'left',
] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** Who or what a conflict is about. */
export interface Concerned {
  name: string;
  /** Slug of its page. */
  page?: string | undefined;
}

/** What one side says, and where. */
export interface ConflictSide {
  /** In the words of the first source. */
  says: string;
  statements: Placed[];
}

/** Why a difference needs no more attention. */
export interface Settled {
  reason: string;
  by?: string | undefined;
  date?: string | undefined;
  /** Slug of the page on which a person settled it. */
  page: string;
}

/** Statements of one matter and time that cannot all be so. Nobody says here which is. */
export interface Conflict {
  /** `cf-` and eight hex digits: of the matter and what the sides say, so that it stays while they say it. */
  id: string;
  kind: ConflictKind;
  /** The person or organization first, then what else the matter consists of. */
  about: Concerned[];
  /** Two or more, in the order of their first source. */
  sides: ConflictSide[];
  settled?: Settled | undefined;
}
