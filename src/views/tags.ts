import type { Site } from '../load/site.ts';
import { PATHS, tagPath } from '../model/paths.ts';
import { type Chrome, here } from './chrome.ts';
import { type EntryRow, rowsOf } from './entry-row.ts';
import { type PageRow, pageRow } from './page-row.ts';
import { type Pager, pageCount, pagedPath, pageOf } from './pager.ts';
import type { Link } from './part.ts';
import { ENTRIES_A_PAGE } from './venue.ts';

/** The list of all tags. */
export interface TagsView {
  chrome: Chrome;
  tags: (Link & { pages: number; entries: number })[];
}

export function tagsView(site: Site): TagsView {
  const page = here(site, { path: PATHS.tags, title: '', section: 'tags' });
  page.chrome.title = page.t.tags.title;
  const tags = [...site.graph.byTag].map(([tag, held]) => ({
    text: tag,
    href: page.to(tagPath(tag)),
    pages: held.pages.length,
    entries: held.entries.length,
  }));
  return { chrome: page.chrome, tags };
}

/** What carries one tag. */
export interface TagView {
  chrome: Chrome;
  tag: string;
  /** On the first page of the list only. */
  pages: PageRow[];
  total: number;
  entries: EntryRow[];
  pager?: Pager | undefined;
}

export function tagPages(site: Site, tag: string): number {
  return pageCount(site.graph.byTag.get(tag)?.entries.length ?? 0, ENTRIES_A_PAGE);
}

export function tagView(site: Site, tag: string, n = 1): TagView {
  const first = tagPath(tag);
  const page = here(site, {
    path: pagedPath(first, n),
    title: tag,
    section: 'tags',
  });
  page.chrome.title = page.t.tag.title.replace('{tag}', () => tag);
  const held = site.graph.byTag.get(tag) ?? { pages: [], entries: [] };
  const { items, pager } = pageOf(held.entries, n, ENTRIES_A_PAGE, first, page.to);
  const docs = n > 1 ? [] : held.pages.flatMap((slug) => site.graph.pages.get(slug) ?? []);
  return {
    chrome: page.chrome,
    tag,
    pages: docs.map((doc) => pageRow(site, page, doc)),
    total: held.entries.length,
    entries: rowsOf(site, page, items),
    pager,
  };
}
