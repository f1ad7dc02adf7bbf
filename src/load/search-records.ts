import { readPageBody } from '../model/markdown/parse-page-body.ts';
import { entryRecord } from '../model/search/entry-record.ts';
import { pageRecord } from '../model/search/page-record.ts';
import type { SearchRecord } from '../model/search/record.ts';
import type { Site } from './site.ts';

/** Everything the search of a site finds, in one order on every machine: pages, then entries. */
export function* searchRecords(site: Site): Generator<SearchRecord> {
  const { graph } = site;
  const venues = new Map(graph.wiki.venues.map(({ id, name }) => [id, name]));
  for (const page of graph.wiki.pages) yield pageRecord(page, readPageBody(page).value);
  for (const { front } of graph.wiki.entries) {
    const record = entryRecord(front, {
      venueName: front.venue === undefined ? undefined : venues.get(front.venue),
      pages: front.mentions.flatMap((slug) => graph.pages.get(slug)?.front.title ?? []),
      citedBy: (graph.citedBy.get(front.id) ?? []).map(({ title }) => title),
      importance: graph.importance.get(front.id)?.value,
      html: site.saved(front.id).html,
      notes: site.notes(front.id),
    });
    if (record) yield record;
  }
}
