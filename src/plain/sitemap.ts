import type { Site } from '../load/site.ts';
import { escapeMarkup } from '../model/escape-markup.ts';
import { PATHS, pagePath, resourcePath, tagPath, venuePath } from '../model/paths.ts';
import type { PlainFile } from './plain-file.ts';

/** The protocol's limit for one file (https://www.sitemaps.org/protocol.html). */
const LARGEST = 50_000;

/** A sitemap and the `robots.txt` that names it. Both need absolute addresses: without the site's own there is neither. */
export function sitemap(site: Site): PlainFile[] {
  const { url } = site;
  if (url === undefined) return [];
  const paths = addresses(site);
  const maps: PlainFile[] = [];
  for (let from = 0; from < paths.length; from += LARGEST) {
    const path = maps.length === 0 ? 'sitemap.xml' : `sitemap-${maps.length + 1}.xml`;
    maps.push({ path, text: urlset(paths.slice(from, from + LARGEST), url) });
  }
  const named = maps.map(({ path }) => `Sitemap: ${new URL(path, url).href}\n`).join('');
  return [...maps, { path: 'robots.txt', text: `User-agent: *\nAllow: /\n\n${named}` }];
}

/** Every page a reader may want to find; further pages of lists and redirects are left out. */
function addresses({ graph }: Site): string[] {
  const { wiki } = graph;
  const { home, resources, wiki: pages, venues, tags, ratings } = PATHS;
  return [
    ...[home, resources, pages, venues, tags, ratings],
    ...wiki.pages.map(({ slug }) => pagePath(slug)),
    ...wiki.entries
      .filter(({ front }) => front.withdrawn === undefined)
      .map(({ front }) => resourcePath(front.id)),
    ...wiki.venues.map(({ id }) => venuePath(id)),
    ...[...graph.byTag.keys()].map(tagPath),
  ];
}

function urlset(paths: readonly string[], site: string): string {
  const urls = paths.map(
    (path) => `<url><loc>${escapeMarkup(new URL(path, site).href)}</loc></url>`,
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>\n',
  ].join('\n');
}
