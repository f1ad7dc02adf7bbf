import type { CslType as CslTypeOfKind, Kind } from '../../schema/kinds.ts';

/** The CSL types that Stemma gives: one for each kind, and two that the venue's kind refines. */
export type CslType = CslTypeOfKind | 'article-magazine' | 'entry-encyclopedia';

/** A person by parts, or an organisation or single name as one `literal`. */
export type CslName =
  | {
      family: string;
      given: string;
      /** `van`, `de la`: precedes the family name, and whether it leads is the style's affair. */
      'non-dropping-particle'?: string;
      /** `Jr.`, `III`. */
      suffix?: string;
    }
  | { literal: string };

/** `[year]`, `[year, month]` or `[year, month, day]`; month and day from 1. */
export type DateParts = [number] | [number, number] | [number, number, number];

export interface CslDate {
  'date-parts': [DateParts];
}

/** What CSL has no variable for; `custom` is CSL-JSON's own place for it. */
export interface CslCustom {
  resourceId: string;
  stableId: string;
  /** Address of the entry's own page in the wiki. */
  permalink?: string;
  kind?: Kind;
  /** The source says "et al.": there are more authors than `author` names. */
  moreAuthors?: true;
}

/**
 * One work as CSL-JSON 1.0.2 has it
 * (https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json).
 * All texts are one line, in NFC; dates at the precision known; absent means not known.
 */
export interface CslItem {
  id: string;
  type: CslType;
  title: string;
  author?: CslName[];
  issued?: CslDate;
  accessed?: CslDate;
  'container-title'?: string;
  'event-title'?: string;
  publisher?: string;
  'publisher-place'?: string;
  volume?: string;
  issue?: string;
  page?: string;
  number?: string;
  genre?: string;
  DOI?: string;
  URL?: string;
  abstract?: string;
  keyword?: string;
  language?: string;
  note?: string;
  custom: CslCustom;
}
