import type { Site } from '../load/site.ts';
import { compareText } from '../model/compare.ts';
import { PATHS } from '../model/paths.ts';
import { type Chrome, here } from './chrome.ts';
import { type EntryRow, entryRow } from './entry-row.ts';
import { type Pager, pageCount, pagedPath, pageOf } from './pager.ts';

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

/** The n-th page (from 1): newest publication first, undated last. */
export function resourcesView(site: Site, n: number): ResourcesView {
  const page = here(site, {
    path: pagedPath(PATHS.resources, n),
    title: site.graph.wiki.config.title,
    section: 'resources',
  });
  page.chrome.title = page.t.resources.title;
  const all = site.graph.wiki.entries.toSorted(
    (a, b) =>
      compareText(b.front.published ?? '', a.front.published ?? '') ||
      compareText(a.front.title, b.front.title),
  );
  const { items, pager } = pageOf(all, n, RESOURCES_A_PAGE, PATHS.resources, page.to);
  return {
    chrome: page.chrome,
    total: all.length,
    rows: items.map((entry) => entryRow(site, page, entry)),
    pager,
  };
}
