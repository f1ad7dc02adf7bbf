import type { ClaimState, Relation } from '../../schema/claim-words.ts';
import type { QuoteStatus } from '../text/quote.ts';
import type { Verdict } from './found-claims.ts';
import type { Tally } from './rule.ts';

/** Why a source no longer counts for or against anything. */
export type Discount = 'withdrawn' | 'retracted' | 'contradicted';

/** A citation that stands for or against a claim, and what it is worth. */
export interface Evidence {
  relation: Relation;
  /** Resource ID. */
  id: string;
  /** The ID that stands for the source's origin group. */
  origin: string;
  locator?: string | undefined;
  quote?: string | undefined;
  /** Present where there is a quote. */
  quoteStatus?: QuoteStatus | undefined;
  note?: string | undefined;
  /** 1 to 5; absent: unrated. */
  level?: number | undefined;
  /** Present where it does not count: its source was taken back, or lacks the quoted words. */
  discount?: Discount | undefined;
  /** Line of the page's file. */
  line: number;
}

/** A claim with its evidence, weighed. */
export interface WeighedClaim {
  id: string;
  formerly: string[];
  /** Present where a person withdrew it. */
  withdrawn?: string | undefined;
  statement: string;
  /** The page that makes it. */
  slug: string;
  /** Path of that page's file, and the line in it. */
  file: string;
  line: number;
  /** As written. */
  evidence: Evidence[];
  verdict?: Verdict | undefined;
  state: ClaimState;
  tally: Tally;
  /** Several sources support it, and all of them are of one origin. */
  repeats: boolean;
}
