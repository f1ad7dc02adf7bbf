import type { Site } from '../load/site.ts';
import type { ShareImage } from '../model/image/share-image.ts';
import { isDrawable } from '../model/image/wrap-text.ts';
import { PATHS, pagePath, resourcePath } from '../model/paths.ts';
import { count } from '../ui/fill.ts';
import { textsOf } from '../ui/texts.ts';
import { markOf, markText } from './mark.ts';
import { typeName } from './page-row.ts';

const pictureOf = (path: string): string => `og/${path.replace(/\.html$/, '.png')}`;

/** Every picture that a site has: of the home page, of pages, and where the wiki asks for it of sources. None without an address, for pictures are named by one. */
export function shareImages(site: Site): ShareImage[] {
  const { config, pages, entries } = site.graph.wiki;
  if (site.url === undefined || config.shareImages === 'none') return [];
  const t = textsOf(config.language);
  const wiki = config.title;
  const all: ShareImage[] = [
    {
      path: pictureOf(PATHS.home),
      wiki: '',
      kicker: t.nav.wiki,
      title: wiki,
      text: config.description,
      foot: `${count(t.counts.pages, pages.length)} · ${count(t.counts.entries, entries.length)}`,
    },
    ...pages.map(({ slug, front }) => ({
      path: pictureOf(pagePath(slug)),
      wiki,
      kicker: typeName(front.type, t.types),
      title: front.title,
      text: front.description,
      foot: count(t.counts.references, site.graph.references.get(slug)?.length ?? 0),
    })),
  ];
  if (config.shareImages === 'all') {
    for (const { front } of entries.filter((entry) => entry.front.withdrawn === undefined))
      all.push({
        path: pictureOf(resourcePath(front.id)),
        wiki,
        kicker: front.kind === undefined ? t.resource.source : t.kindNames[front.kind],
        title: front.title,
        text: front.summary?.text,
        foot: markText(markOf(front.rating, t)),
        level: front.rating.level ?? 0,
      });
  }
  return all.filter(({ title }) => isDrawable(title));
}

/** Absolute address of the picture of a page; that of the home page where it has none of its own. */
export function shareImageOf(site: Site, path: string): string | undefined {
  if (site.url === undefined || site.graph.wiki.config.shareImages === 'none') return undefined;
  const known = pathsOf(site);
  const own = pictureOf(path);
  const home = pictureOf(PATHS.home);
  const picture = known.has(own) ? own : known.has(home) ? home : undefined;
  return picture && new URL(picture.split('/').map(encodeURIComponent).join('/'), site.url).href;
}

const known = new WeakMap<Site, ReadonlySet<string>>();

/** Asked for once a page, worked out once a site. */
function pathsOf(site: Site): ReadonlySet<string> {
  const paths = known.get(site) ?? new Set(shareImages(site).map(({ path }) => path));
  known.set(site, paths);
  return paths;
}
