import { judgePage, type PageMetadata } from './metadata/judge.ts';
import { collectPage } from './metadata/page.ts';

/** What a page states of itself: each field from the most trusted place that states it. */
export function readMetadata(document: Document, html: string): PageMetadata {
  return judgePage(collectPage(document, html));
}
