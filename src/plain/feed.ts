import type { Site } from '../load/site.ts';
import { compareText } from '../model/compare.ts';
import { escapeMarkup } from '../model/escape-markup.ts';
import { PATHS, resourcePath } from '../model/paths.ts';
import type { EntryDoc } from '../model/wiki.ts';
import type { Entry } from '../schema/entry.ts';
import type { PlainFile } from './plain-file.ts';

/** As many as a feed reader that looks in once a month may miss. */
const LENGTH = 50;
/** Atom wants a time of the feed; a wiki that dates nothing has only this one to give. */
const UNDATED = '1970-01-01T00:00:00Z';

/**
 * The newest entries by the day they were added, else fetched, else published, as an Atom feed (RFC 4287). No clock is read: times are
 * those the wiki states. Where the site's address is not known IDs are `urn:` and links are left out.
 */
export function feed(site: Site): PlainFile {
  const { config, entries } = site.graph.wiki;
  const newest = entries
    .filter(({ front }) => front.withdrawn === undefined && dayOf(front) !== undefined)
    .sort(byAdded)
    .slice(0, LENGTH);
  const updated = newest.map(({ front }) => timeOf(front)).reduce(later, UNDATED);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeMarkup(config.language)}">`,
    `<id>${escapeMarkup(site.url ?? `urn:stemma:${encodeURIComponent(config.title)}`)}</id>`,
    element('title', config.title),
    ...(config.description === undefined ? [] : [element('subtitle', config.description)]),
    `<updated>${updated}</updated>`,
    ...links(site, PATHS.home, PATHS.feed),
    element('generator', 'Stemma'),
    ...(newest.every(({ front }) => front.authors.length > 0) ? [] : [author(config.title)]),
    ...newest.flatMap((entry) => item(site, entry)),
    '</feed>',
  ];
  return { path: PATHS.feed, text: `${lines.join('\n')}\n` };
}

function item(site: Site, { front }: EntryDoc): string[] {
  const { rating } = front;
  const level = rating.level === undefined ? rating.label : `${rating.level}/5 ${rating.label}`;
  const summary = front.summary?.text ?? front.relevance;
  const text = summary === undefined ? level : `${level}. ${summary}`;
  return [
    '<entry>',
    `<id>urn:stemma:${front.id}</id>`,
    element('title', front.title),
    `<updated>${timeOf(front)}</updated>`,
    ...links(site, resourcePath(front.id)),
    ...front.authors.map(author),
    ...front.tags.map((tag) => `<category term="${escapeMarkup(tag)}"/>`),
    // An entry that links nowhere must have content (RFC 4287, 4.1.2).
    element(site.url === undefined ? 'content' : 'summary', text),
    '</entry>',
  ];
}

function links(site: Site, page: string, self?: string): string[] {
  const { url } = site;
  if (url === undefined) return [];
  const link = (rel: string, path: string): string =>
    `<link rel="${rel}" href="${escapeMarkup(new URL(path, url).href)}"/>`;
  return [link('alternate', page), ...(self === undefined ? [] : [link('self', self)])];
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}

function author(name: string): string {
  return `<author>${element('name', name)}</author>`;
}

/** What stands in the feed is dated by a day that somebody stated; the rest stays out of it. */
function dayOf({ added, capture, published }: Entry): string | undefined {
  return added ?? capture?.fetched ?? published;
}

/** That day at midnight UTC. */
function timeOf(front: Entry): string {
  const day = dayOf(front);
  if (day === undefined) return UNDATED;
  const [year, month = '01', date = '01'] = day.split('-');
  return `${year}-${month}-${date}T00:00:00Z`;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** What somebody added comes first, the newest of it at the top. */
function byAdded(a: EntryDoc, b: EntryDoc): number {
  return (
    compareText(b.front.added ?? '', a.front.added ?? '') ||
    compareText(dayOf(b.front) ?? '', dayOf(a.front) ?? '') ||
    compareText(a.front.id, b.front.id)
  );
}
