import type { Site } from '../load/site.ts';
import { pagePath, resourceJsonPath, resourcePath, versionPath } from '../model/paths.ts';
import type { EntryDoc } from '../model/wiki.ts';
import type { ResourcesTwin, ResourceTwin } from '../schema/twin.ts';
import { lookAtEntry } from '../views/seen.ts';
import { foundInText } from './found-in-text.ts';
import type { PlainFile } from './plain-file.ts';

/** The machine-readable twin of one entry's page. */
export function resourceJson(site: Site, entry: EntryDoc): PlainFile {
  return { path: resourceJsonPath(entry.front.id), text: toJson(twin(site, entry)) };
}

/** The list of all entries, as short as it can be. */
export function resourcesJson(site: Site): PlainFile {
  const list: ResourcesTwin = {
    title: site.graph.wiki.config.title,
    ...(site.url !== undefined && { url: site.url }),
    resources: site.graph.wiki.entries.map((entry) => row(site, entry)),
  };
  return { path: 'resources.json', text: toJson(list) };
}

function twin(site: Site, { front }: EntryDoc): ResourceTwin {
  const { graph } = site;
  const { importance: _stated, generated: _hash, ...rest } = front;
  const importance = graph.importance.get(front.id);
  const venueName = venueNameOf(site, front.venue) ?? front.venueName;
  const saved = site.saved(front.id);
  return {
    ...rest,
    ...(venueName !== undefined && { venueName }),
    ...(importance && { importance: { value: importance.value, basis: importance.basis } }),
    page: resourcePath(front.id),
    ...(site.url !== undefined && { permalink: new URL(resourcePath(front.id), site.url).href }),
    ...(saved.text !== '' && { savedText: { text: saved.text, excerpted: saved.excerpted } }),
    ...seenOf(site, front),
    ...versionsOf(site, front),
    citedBy: (graph.citedBy.get(front.id) ?? []).map(({ slug, title, type, quality }) => ({
      slug,
      title,
      type,
      ...(quality !== undefined && { quality }),
      page: pagePath(slug),
    })),
    related: (graph.related.get(front.id) ?? []).map(({ id, pages, terms }) => ({
      id,
      title: graph.entries.get(id)?.front.title ?? id,
      pages,
      terms,
      page: resourcePath(id),
    })),
    ...foundInText(site, front),
  };
}

function versionsOf(
  site: Site,
  { id, withdrawn }: EntryDoc['front'],
): Pick<ResourceTwin, 'versions'> {
  const former = withdrawn === undefined ? (site.versions?.(id) ?? []) : [];
  if (former.length === 0) return {};
  const versions = former.map(({ hash, fetched, words }) => ({
    hash,
    ...(fetched !== undefined && { fetched }),
    words,
    page: versionPath(id, hash),
  }));
  return { versions };
}

/** The last look, without the sentences that rights do not allow to show. */
function seenOf(site: Site, front: EntryDoc['front']): Pick<ResourceTwin, 'seen'> {
  const line = lookAtEntry(site, front);
  if (line === undefined) return {};
  const { id: _id, url: _url, went, came, ...seen } = line;
  if (front.copies !== 'full') return { seen };
  return { seen: { ...seen, ...(went && { went }), ...(came && { came }) } };
}

function row(site: Site, { front }: EntryDoc): ResourcesTwin['resources'][number] {
  const { id, stableId, title, url, authors, published, added, venue, kind, tags, keys } = front;
  const { level, label, basis } = front.rating;
  return {
    ...{ id, stableId, title, url, authors, published, added, venue, kind, tags, keys },
    rating: { level, label, basis },
    importance: site.graph.importance.get(id)?.value,
    mentions: front.mentions,
    holding: front.holding,
    withdrawn: front.withdrawn,
    page: resourcePath(id),
    json: resourceJsonPath(id),
  };
}

function venueNameOf(site: Site, venue: string | undefined): string | undefined {
  return site.graph.wiki.venues.find(({ id }) => id === venue)?.name;
}

/** What is undefined is left out. */
function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
