import type { Site } from '../load/site.ts';
import { compareText } from '../model/compare.ts';
import { PATHS } from '../model/paths.ts';
import type { PageDoc } from '../model/wiki.ts';
import { type Chrome, here } from './chrome.ts';
import { groupBy } from './group.ts';
import { onceAWiki } from './once-a-wiki.ts';
import { type PageRow, pageRow, typeName } from './page-row.ts';
import { type Pager, pageCount, pagedPath, pageOf } from './pager.ts';
import type { Link } from './part.ts';
import { searchLink } from './search-link.ts';

/** A page of the list of all wiki pages, by type. */
export interface WikiIndexView {
  chrome: Chrome;
  total: number;
  /** Where each type begins, where the list has several pages; a list too long to look through wants a way in. */
  types: (Link & { count: number })[];
  groups: { type: string; anchor: string; pages: PageRow[] }[];
  pager?: Pager | undefined;
}

const WIKI_PAGES_A_PAGE = 150;

export function wikiIndexPages(site: Site): number {
  return pageCount(site.graph.wiki.pages.length, WIKI_PAGES_A_PAGE);
}

/** The n-th page (from 1): types in their order, the most important pages of each first. */
export function wikiIndexView(site: Site, n = 1): WikiIndexView {
  const path = pagedPath(PATHS.wiki, n);
  const page = here(site, { path, title: '', section: 'wiki' });
  page.chrome.title = page.t.wikiIndex.title;
  const all = byTypeAndImportance(site);
  const groups = groupBy(all, ({ front }) => front.type);
  const narrow = searchLink(page, { type: [...groups.keys()] });
  const { items, pager } = pageOf(all, n, WIKI_PAGES_A_PAGE, PATHS.wiki, page.to, narrow);
  const shown = [...groupBy(items, ({ front }) => front.type)];
  return {
    chrome: page.chrome,
    total: all.length,
    types: pager ? typeLinks(groups, page.t.typesOfMany, page.to) : [],
    groups: shown.map(([type, docs]) => ({
      type: typeName(type, page.t.typesOfMany),
      anchor: `type-${type}`,
      pages: docs.map((doc) => pageRow(site, page, doc)),
    })),
    pager,
  };
}

function typeLinks(
  groups: ReadonlyMap<string, readonly PageDoc[]>,
  names: Record<string, string>,
  to: (target: string) => string,
): WikiIndexView['types'] {
  let before = 0;
  return [...groups].map(([type, docs]) => {
    const path = pagedPath(PATHS.wiki, Math.floor(before / WIKI_PAGES_A_PAGE) + 1);
    before += docs.length;
    return { text: typeName(type, names), href: to(`${path}#type-${type}`), count: docs.length };
  });
}

const byTypeAndImportance = onceAWiki(({ wiki }) =>
  wiki.pages.toSorted(
    (a, b) =>
      rank(a.front.type) - rank(b.front.type) ||
      compareText(a.front.type, b.front.type) ||
      byImportance(a, b),
  ),
);

/** Types that the design knows come first, in the order in which a reader would look. */
const ORDER = ['topic', 'crux', 'event', 'organization', 'person'];
const rank = (type: string) => (ORDER.indexOf(type) + ORDER.length + 1) % (ORDER.length + 1);

/** The most important first; equal ones by title. */
export function byImportance(a: PageDoc, b: PageDoc): number {
  return (
    (b.front.importance ?? 0) - (a.front.importance ?? 0) ||
    compareText(a.front.title, b.front.title)
  );
}
