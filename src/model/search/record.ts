/** Values that a search is narrowed by. Names are fixed: the search page uses them. */
export const FACETS = ['type', 'rating', 'kind', 'venue', 'year', 'tag', 'page', 'cited'] as const;
export type FilterName = (typeof FACETS)[number];
/** What results can be ordered by beside relevance; every record has them all. */
export const SORTS = ['rating', 'date', 'importance', 'title'] as const;
export type SortName = (typeof SORTS)[number];
/**
 * What is searched and shown beside a result. Every record has them all, empty if need be: Pagefind numbers the names
 * of each record by themselves, and would take one for another.
 */
export type MetaName = 'authors' | 'date' | 'id' | 'names' | 'title' | 'venue';
/** Parts of an entry's or a page's own page that a result can lead to: the `id` of their heading. */
export const PLACES = [
  'key-points',
  'summary',
  'abstract',
  'notes',
  'highlights',
  'saved',
] as const;
/** Not a part of the page but what is known about it: authors, tags, keys. */
export const ABOUT = 'about';
export type Place = (typeof PLACES)[number] | typeof ABOUT;

/** What can be told of a source as evidence, beside its rating; not shown among what results are narrowed by. */
export const STANDINGS = ['verified', 'repeats'] as const;
export type Standing = (typeof STANDINGS)[number];
/** The column of it. */
export const STANDING = 'standing';

/** A part of what is searched, and how much a hit in it counts (0 to 10). */
export interface Field {
  weight: number;
  /** Absent for the text of a wiki page, whose headings are places enough. */
  place?: Place;
  /** Plain text, or HTML whose headings with an `id` become places that a result can lead to. */
  text?: string;
  html?: string;
}

/** One result of a search: a page of the site, as the search engine is told of it. */
export interface SearchRecord {
  /** Address below the site's root, with a slash before it. */
  url: string;
  title: string;
  fields: Field[];
  filters: Partial<Record<FilterName, string[]>>;
  /** Of a source. */
  standing?: Standing[];
  sorts: Record<SortName, string>;
  meta: Record<MetaName, string>;
}

/** Title > key points > summary > text > authors, tags and the like. */
export const WEIGHT = { title: 8, keyPoints: 4, summary: 2, text: 1, about: 0.5 } as const;
/** How much a hit counts in what stands beside a result, on top of that. */
export const META_WEIGHT: Readonly<Record<MetaName, number>> = {
  title: 5,
  authors: 3,
  // Of a wiki page: whoever types the name of a thing looks for the page about it.
  names: 4,
  venue: 1,
  date: 0.5,
  id: 1,
};

/** A text to order titles by: letters and digits alone, so that no quotation mark comes first. */
export function titleKey(title: string): string {
  // A letter before it, or a list of years would be ordered as numbers.
  return `t${title
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}\s]+/gu, '')
    .toLowerCase()
    .trim()}`;
}

/** Sorts behind every date and level when the greatest come first. */
export const UNDATED = '0000';
