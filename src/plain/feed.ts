import type { Site } from '../load/site.ts';
import { escapeMarkup } from '../model/escape-markup.ts';
import { PATHS } from '../model/paths.ts';
import { type FeedItem, feedItems } from './feed-items.ts';
import type { PlainFile } from './plain-file.ts';

/** Atom wants a time of the feed; a wiki that dates nothing has only this one to give. */
const UNDATED = '1970-01-01';

/**
 * The newest entries and changed ratings as an Atom feed (RFC 4287). No clock is read: times are those the wiki states, midnight UTC
 * of a day. Where the site's address is not known IDs are `urn:` and links are left out.
 */
export function feed(site: Site): PlainFile {
  const { config } = site.graph.wiki;
  const items = feedItems(site);
  const updated = items.reduce((day, item) => (item.day > day ? item.day : day), UNDATED);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeMarkup(config.language)}">`,
    `<id>${escapeMarkup(site.url ?? `urn:stemma:${encodeURIComponent(config.title.toWellFormed())}`)}</id>`,
    element('title', config.title),
    ...(config.description === undefined ? [] : [element('subtitle', config.description)]),
    `<updated>${updated}T00:00:00Z</updated>`,
    ...links(site, PATHS.home, PATHS.feed),
    element('generator', 'Stemma'),
    ...(items.every(({ authors }) => authors.length > 0) ? [] : [author(config.title)]),
    ...items.flatMap((item) => entry(site, item)),
    '</feed>',
  ];
  return { path: PATHS.feed, text: `${lines.join('\n')}\n` };
}

function entry(site: Site, { id, title, path, day, authors, tags, text }: FeedItem): string[] {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    `<updated>${day}T00:00:00Z</updated>`,
    ...links(site, path),
    ...authors.map(author),
    ...tags.map((tag) => `<category term="${escapeMarkup(tag)}"/>`),
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
