import type { Claims } from '../claims/claims.ts';
import type { Paragraphs } from '../claims/paragraphs.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Prints } from '../evidence/prints.ts';
import type { Problem } from '../problem.ts';
import type { FormerVersion } from '../versions/versions.ts';
import type { EntryDoc, PageDoc, Wiki } from '../wiki.ts';
import type { QuoteStatus } from './quote-status.ts';

/** One place where a page, or an entry's notes, rests a statement on an entry. */
export interface CitationUse {
  /** What the author wrote after `@`: a resource ID, stable ID or key. */
  ref: string;
  /** The version of its text that the author named. */
  version?: string | undefined;
  /** `p. 4`, `ch. 2` … as written. */
  locator?: string | undefined;
  quote?: string | undefined;
  /** Present where there is a quote. */
  quoteStatus?: QuoteStatus | undefined;
  /** The `id` of the marker in the text, such as `cite-3-1`: where to come back to. */
  anchor: string;
  /** Line of the file, from 1; for notes, line of the notes. */
  line: number;
  /** The sentence that cites, as plain text without markers. */
  sentence: string;
}

/** A numbered reference: one per entry, in the order of first citation. */
export interface Reference {
  /** From 1. The list item's `id` is `ref-<number>`. */
  number: number;
  /** Resource ID of a live or withdrawn entry. */
  id: string;
  uses: CitationUse[];
}

/** A page that cites an entry. */
export interface CitedBy {
  slug: string;
  title: string;
  type: string;
  quality?: number | undefined;
  uses: CitationUse[];
}

/** Something that links to a page (or, from notes, to an entry). */
export interface Backlink {
  from: { kind: 'page'; slug: string } | { kind: 'entry'; id: string };
  title: string;
  /**
   * link: written by hand; mention: found by title or alias in a page's text or a saved text;
   * notes: in the researcher's notes on an entry.
   */
  by: 'link' | 'mention' | 'notes';
  /** Absent where the rights to a saved text do not allow to show it. */
  sentence?: string | undefined;
}

/** An entry about the same things, and why it is held to be. */
export interface Related {
  id: string;
  /** 0 to 1; for ordering only. */
  score: number;
  /** Slugs of the pages that both mention, the rarest first. */
  pages: string[];
  /** Rare terms that stand in both, the rarest first. */
  terms: string[];
}

/** What computed importance is made of; shown beside it. See `importance.ts` for the formula. */
export interface ImportanceInputs {
  /** Pages that cite the entry, with the weight that each had (0 to 1). */
  citing: { slug: string; weight: number }[];
  /** Pages that the entry mentions, with the weight that each had (0 to 1). */
  mentioned: { slug: string; weight: number }[];
  /** Level 1 to 5; absent: unrated. */
  level?: number | undefined;
}

/** 0 to 100. */
export interface Importance {
  value: number;
  basis: 'stated' | 'computed';
  /** Present where computed. */
  inputs?: ImportanceInputs | undefined;
}

/** A quote that cannot be checked, because no full copy of the source is held. */
export interface UncheckableQuote {
  /** The page, or the sidecar's source, that quotes. */
  file: string;
  line?: number | undefined;
  /** The entry that is quoted. */
  id: string;
  quote: string;
}

/** Where a mention of a page stands in a saved text. */
export interface MentionContext {
  slug: string;
  /** How often the page is mentioned. */
  count: number;
  /** The sentence of the first mention, where it may be shown. */
  sentence?: string | undefined;
}

/** What the graph needs to know of a saved text; `savedFacts()` computes it, a cache may keep it. */
export interface SavedFacts {
  /** `savedText()` of the whole body, whatever part may be published. */
  text: string;
  /** The marked quotations of a `notes` holding. */
  quotations: string[];
  /** Terms that stand for the text, the weightiest first: at most 64. */
  terms: string[];
  /** In order of slug. */
  contexts: MentionContext[];
  /** To find its copies and rewrites by. */
  prints: Prints;
  /** `Statement[]` as JSON, `''` where none was found: read only when asked for, it would be most of the memory. */
  statements: string;
  /** Texts that the entry had before; absent where it had none. Never cached. */
  versions?: readonly FormerVersion[] | undefined;
}

/** Finds what the author of a link or citation meant. */
export interface Resolver {
  /** By title, alias, slug or earlier slug; letter for letter first, then without regard to case. */
  page(target: string): PageDoc | undefined;
  /** By resource ID, stable ID or key; moved IDs lead to the one that took their place. */
  entry(ref: string): EntryDoc | undefined;
  /** Up to three nearest titles and aliases. */
  nearestPages(target: string): string[];
  /** Up to three nearest IDs and keys. */
  nearestEntries(ref: string): string[];
}

/**
 * Everything that follows from pages and entries together. Keys are slugs for pages and resource
 * IDs for entries; a Map has a key for every page (entry), with an empty list where there is
 * nothing, except `byVenue` and `byTag`. All orders are the same on every machine.
 */
export interface Graph {
  wiki: Wiki;
  resolver: Resolver;
  /** By slug. */
  pages: Map<string, PageDoc>;
  /** By resource ID. */
  entries: Map<string, EntryDoc>;
  /** By slug: the numbered references of a page. */
  references: Map<string, Reference[]>;
  /** By resource ID: the numbered references of the notes on an entry (notes, then highlights). */
  noteReferences: Map<string, Reference[]>;
  /** By resource ID: for each of `front.highlights`, whether its quote stands in the saved text. */
  highlights: Map<string, QuoteStatus[]>;
  /** By resource ID: by importance of the page, then title. */
  citedBy: Map<string, CitedBy[]>;
  /** By slug: pages first, then entries; by title. */
  backlinks: Map<string, Backlink[]>;
  /** By resource ID: entries whose notes cite this entry. */
  noteBacklinks: Map<string, Backlink[]>;
  /** By resource ID: at most five, the nearest first. */
  related: Map<string, Related[]>;
  /** By resource ID; none for withdrawn entries. */
  importance: Map<string, Importance>;
  /** By venue id: resource IDs, the newest publication first. Entries without a venue are left out. */
  byVenue: Map<string, string[]>;
  /** By tag, tags sorted: slugs of pages by title, IDs of entries by newest publication. */
  byTag: Map<string, { pages: string[]; entries: string[] }>;
  /** By slug: how many paragraphs a page has, and how many cite nothing. */
  paragraphs: Map<string, Paragraphs>;
  /** What the pages claim, weighed. */
  claims: Claims;
  /** What follows from the texts together: origins, statements, conflicts. */
  evidence: Evidence;
  /** For the page that lists what needs a person. */
  uncheckable: UncheckableQuote[];
  /** Unresolved links and citations, contradicted quotes; sorted. */
  problems: Problem[];
}
