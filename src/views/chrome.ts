import type { Site } from '../load/site.ts';
import { hasClaims } from '../model/claims/claims.ts';
import { OPEN_SEARCH, PATHS } from '../model/paths.ts';
import { type Texts, textsOf } from '../ui/texts.ts';
import { linker } from './linker.ts';
import { previewPackCount } from './preview.ts';
import { shareImageOf } from './share-image.ts';

/** What every page has around its content. All links are relative to `path`. */
export interface Chrome {
  /** The page's own address below the site's root. */
  path: string;
  title: string;
  description?: string | undefined;
  /** BCP 47 tag of the wiki. */
  lang: string;
  wikiTitle: string;
  home: string;
  nav: { text: string; href: string; current: boolean }[];
  foot: { text: string; href: string }[];
  search: string;
  /** Lets browsers offer the wiki's search, where the site's own address is known. */
  openSearch?: string | undefined;
  feed: string;
  assets: string;
  /** Ends addresses of the style sheet and scripts with their version; empty while developing. */
  version: string;
  icon: string;
  /** Absolute address of the picture that is shown where the page is shared. */
  image?: string | undefined;
  jsonFeed: string;
  /** Number of packs in which the previews of links stand. */
  previews: number;
  /** Absolute address, where the site's own is known. */
  canonical?: string | undefined;
  /** Search engines need not list it. */
  noindex?: boolean | undefined;
}

export type Section =
  | 'resources'
  | 'wiki'
  | 'claims'
  | 'venues'
  | 'tags'
  | 'ratings'
  | 'attention'
  | 'search';

/** What a view needs to build its page: the texts, and links from where it stands. */
export interface Here {
  t: Texts;
  /** The link from this page to another file of the site. */
  to: (target: string) => string;
  chrome: Chrome;
}

interface PageFacts {
  path: string;
  title: string;
  description?: string | undefined;
  section?: Section | undefined;
  noindex?: boolean | undefined;
}

/** Sets a page up at its address. */
export function here(site: Site, page: PageFacts): Here {
  const { config } = site.graph.wiki;
  const t = textsOf(config.language);
  const to = linker(page.path);
  const item = (section: Section, target: string) => ({
    text: section === 'claims' ? t.claims.title : t.nav[section],
    href: to(target),
    current: page.section === section,
  });
  const chrome: Chrome = {
    path: page.path,
    title: page.title,
    description: page.description ?? config.description,
    lang: config.language,
    wikiTitle: config.title,
    home: to(PATHS.home),
    nav: [
      item('wiki', PATHS.wiki),
      ...(hasClaims(site.graph.claims) ? [item('claims', PATHS.claims)] : []),
      item('resources', PATHS.resources),
      item('venues', PATHS.venues),
      item('tags', PATHS.tags),
      item('ratings', PATHS.ratings),
    ],
    foot: [
      { text: t.graph.title, href: to(PATHS.graph) },
      { text: t.timeline.title, href: to(PATHS.timeline) },
      { text: t.nav.attention, href: to(PATHS.attention) },
      { text: t.foot.json, href: to('resources.json') },
      { text: t.foot.bibtex, href: to('references.bib') },
      { text: t.foot.feed, href: to(PATHS.feed) },
      { text: t.offline.title, href: to(PATHS.offline) },
    ],
    search: to(PATHS.search),
    openSearch: site.url === undefined ? undefined : to(OPEN_SEARCH),
    feed: to(PATHS.feed),
    assets: to('assets/site.css').replace(/site\.css$/, ''),
    version: site.assets === undefined ? '' : `?v=${site.assets}`,
    icon: to('favicon.svg'),
    image: shareImageOf(site, page.path),
    jsonFeed: to(PATHS.jsonFeed),
    previews: previewPackCount(site),
    canonical: site.url === undefined ? undefined : new URL(page.path, site.url).href,
    noindex: page.noindex,
  };
  return { t, to, chrome };
}
