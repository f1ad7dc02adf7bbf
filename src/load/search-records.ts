import { claimRecord } from '../model/claims/claim-record.ts';
import { standingOf } from '../model/claims/standing.ts';
import { entryRecord } from '../model/search/entry-record.ts';
import { pageRecord } from '../model/search/page-record.ts';
import type { SearchRecord } from '../model/search/record.ts';
import { scoped } from '../model/search/scope.ts';
import type { Site } from './site.ts';

/** Everything the search of a site finds, in one order on every machine: pages, claims, then entries. */
export function* searchRecords(site: Site): Generator<SearchRecord> {
  const { graph } = site;
  const { search } = graph.wiki.config;
  const venues = new Map(graph.wiki.venues.map(({ id, name }) => [id, name]));
  for (const page of graph.wiki.pages)
    yield scoped(pageRecord(page, site.readBody(page).value), search, '');
  for (const claim of graph.claims.list) {
    const front = graph.pages.get(claim.slug)?.front;
    yield claimRecord(claim, front?.title ?? claim.slug, front?.importance);
  }
  for (const { front } of graph.wiki.entries) {
    const saved = site.saved(front.id);
    const record = entryRecord(front, {
      venueName: front.venue === undefined ? undefined : venues.get(front.venue),
      pages: front.mentions.flatMap((slug) => graph.pages.get(slug)?.front.title ?? []),
      citedBy: (graph.citedBy.get(front.id) ?? []).map(({ title }) => title),
      importance: graph.importance.get(front.id)?.value,
      html: saved.html,
      notes: site.notes(front.id),
      standing: standingOf(front.id, graph),
    });
    if (record) yield scoped(record, search, saved.text);
  }
}
