import type { Site } from '../load/site.ts';
import { hasClaims } from '../model/claims/claims.ts';
import { escapeMarkup } from '../model/escape-markup.ts';
import { claimPath, PATHS, pagePath, resourcePath, tagPath, venuePath } from '../model/paths.ts';
import type { PlainFile } from './plain-file.ts';

/** The protocol's limit for one file (https://www.sitemaps.org/protocol.html). */
const LARGEST = 50_000;
const SITEMAP = 'sitemap.xml';

/**
 * A sitemap and the `robots.txt` that names it; of a site with too many pages for one, an index of several. All need absolute
 * addresses: without the site's own there is none.
 */
export function sitemap(site: Site): PlainFile[] {
  const { url } = site;
  if (url === undefined) return [];
  const paths = addresses(site);
  const maps: PlainFile[] = [];
  for (let from = 0; from < paths.length; from += LARGEST) {
    const path = paths.length <= LARGEST ? SITEMAP : `sitemap-${maps.length + 1}.xml`;
    const text = list('urlset', 'url', paths.slice(from, from + LARGEST), url);
    maps.push({ path, text });
  }
  if (maps.length > 1) {
    const named = maps.map(({ path }) => path);
    maps.push({ path: SITEMAP, text: list('sitemapindex', 'sitemap', named, url) });
  }
  const named = `Sitemap: ${new URL(SITEMAP, url).href}\n`;
  return [...maps, { path: 'robots.txt', text: `User-agent: *\nAllow: /\n\n${named}` }];
}

/** Every page a reader may want to find; further pages of lists and redirects are left out. */
function addresses({ graph }: Site): string[] {
  const { wiki } = graph;
  const { home, resources, wiki: pages, venues, tags, ratings } = PATHS;
  return [
    ...[home, resources, pages, venues, tags, ratings],
    ...wiki.pages.map(({ slug }) => pagePath(slug)),
    ...(hasClaims(graph.claims) ? [PATHS.claims, PATHS.weighing] : []),
    ...graph.claims.list.map(({ id }) => claimPath(id)),
    ...wiki.entries
      .filter(({ front }) => front.withdrawn === undefined)
      .map(({ front }) => resourcePath(front.id)),
    ...wiki.venues.map(({ id }) => venuePath(id)),
    ...[...graph.byTag.keys()].map(tagPath),
  ];
}

function list(
  name: 'urlset' | 'sitemapindex',
  item: 'url' | 'sitemap',
  paths: readonly string[],
  site: string,
): string {
  const items = paths.map(
    (path) => `<${item}><loc>${escapeMarkup(new URL(path, site).href)}</loc></${item}>`,
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...items,
    `</${name}>\n`,
  ].join('\n');
}
