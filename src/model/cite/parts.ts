import type { CslItem, CslType } from './csl-item.ts';

/** Types that are part of something larger: it stands in italics, the title does not. */
const PART_OF_A_WHOLE = new Set<CslType>([
  'article-journal',
  'article-newspaper',
  'article-magazine',
  'post-weblog',
  'interview',
  'entry-encyclopedia',
  'broadcast',
]);

export const isPart = (item: CslItem): boolean => PART_OF_A_WHOLE.has(item.type);

/** The name of what contains or issued the work, in whichever variable it stands. */
export function venueOf(item: CslItem): string | undefined {
  return item['container-title'] ?? item.publisher ?? item['event-title'];
}

/** The venue, unless it is the only author as well, which would name it twice. */
export function venueApart(item: CslItem): string | undefined {
  const venue = venueOf(item);
  return venue !== undefined && isSoleAuthor(item, venue) ? undefined : venue;
}

/** Whether `name` is the work's one author. */
export function isSoleAuthor(item: CslItem, name: string): boolean {
  const author = item.author?.[0];
  if (author === undefined || item.author?.length !== 1 || !('literal' in author)) return false;
  return author.literal.toLowerCase() === name.toLowerCase();
}

/** DOI as an address (https://www.crossref.org/display-guidelines/), else the URL. */
export function linkOf(item: CslItem): string | undefined {
  return item.DOI === undefined ? item.URL : `https://doi.org/${item.DOI}`;
}

/** Pages with an en dash between first and last. */
export function pagesOf(item: CslItem): string | undefined {
  return item.page?.replace(/(\d)\s*(?:-{1,2}|–)\s*(?=\d)/g, '$1–');
}
