import { readPageBody } from '../model/markdown/parse-page-body.ts';
import { entryRecord } from '../model/search/entry-record.ts';
import { pageRecord } from '../model/search/page-record.ts';
import type { SearchRecord } from '../model/search/record.ts';
import { savedText } from '../model/text/saved-text.ts';
import type { Site } from './site.ts';

/** Everything the search of a site finds, in one order on every machine: pages, then entries. */
export function* searchRecords(site: Site): Generator<SearchRecord> {
  const { graph } = site;
  const venues = new Map(graph.wiki.venues.map(({ id, name }) => [id, name]));
  for (const page of graph.wiki.pages) {
    const root = readPageBody(page).value;
    yield pageRecord(page, root ? savedText(root) : '');
  }
  for (const { front } of graph.wiki.entries) {
    const record = entryRecord(front, {
      venueName: front.venue === undefined ? undefined : venues.get(front.venue),
      pages: front.mentions.flatMap((slug) => graph.pages.get(slug)?.front.title ?? []),
      importance: graph.importance.get(front.id)?.value,
      html: site.saved(front.id).html,
    });
    if (record) yield record;
  }
}
