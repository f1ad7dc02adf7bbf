/** Values that a search is narrowed by. Names are fixed: the search page uses them. */
export type FilterName = 'rating' | 'kind' | 'venue' | 'year' | 'tag' | 'page' | 'type';
/** What results can be ordered by; every record has all three, so that none drops out. */
export type SortName = 'rating' | 'date' | 'importance';
export type MetaName = 'title' | 'rating' | 'label' | 'venue' | 'date' | 'kind' | 'summary' | 'id';

/** A part of what is searched, and how much a hit in it counts (0 to 10). */
export interface Field {
  weight: number;
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
  sorts: Record<SortName, string>;
  meta: Partial<Record<MetaName, string>>;
}

/** Title > key points > summary > text > authors, tags and the like. */
export const WEIGHT = { title: 8, keyPoints: 3, summary: 2, text: 1, about: 0.5 } as const;

/** Sorts behind every date and level when the greatest come first. */
export const UNDATED = '0000';

/** The beginning of a text, cut at a word. */
export function beginning(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const space = line.lastIndexOf(' ', length);
  const cut = line.slice(0, space > length / 2 ? space : length);
  return `${cut.replace(/[\ud800-\udbff]$/, '')} …`;
}
