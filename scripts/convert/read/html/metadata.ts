import { judgePage, type PageMetadata } from './metadata/judge.ts';
import { collectPage } from './metadata/page.ts';

/**
 * What a page states of itself: each field from the most trusted place that states it.
 *
 * @param url - the address it was saved from, where that is known beside the page
 */
export function readMetadata(document: Document, html: string, url?: string): PageMetadata {
  return judgePage(collectPage(document, html, url));
}
