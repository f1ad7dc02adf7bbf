import type { Site } from '../load/site.ts';
import { byNewest } from '../model/graph/order.ts';
import { PATHS } from '../model/paths.ts';
import { type Chrome, here } from './chrome.ts';
import { type EntryRow, entryRow } from './entry-row.ts';
import { onceAWiki } from './once-a-wiki.ts';
import { type Pager, pageCount, pagedPath, pageOf } from './pager.ts';
import { searchLink } from './search-link.ts';

/** A page of the list of all sources. */
export interface ResourcesView {
  chrome: Chrome;
  total: number;
  rows: EntryRow[];
  pager?: Pager | undefined;
}

export const RESOURCES_A_PAGE = 200;

export function resourcesPages(site: Site): number {
  return pageCount(site.graph.entries.size, RESOURCES_A_PAGE);
}

const newestFirst = onceAWiki(({ wiki }) => wiki.entries.toSorted(byNewest));

/** The n-th page (from 1): newest publication first, undated last. */
export function resourcesView(site: Site, n: number): ResourcesView {
  const page = here(site, {
    path: pagedPath(PATHS.resources, n),
    title: site.graph.wiki.config.title,
    section: 'resources',
  });
  page.chrome.title = page.t.resources.title;
  const all = newestFirst(site);
  const narrow = searchLink(page, { type: 'source' });
  const { items, pager } = pageOf(all, n, RESOURCES_A_PAGE, PATHS.resources, page.to, narrow);
  return {
    chrome: page.chrome,
    total: all.length,
    rows: items.map((entry) => entryRow(site, page, entry)),
    pager,
  };
}
