import type { Site } from '../load/site.ts';
import { PATHS, tagPath } from '../model/paths.ts';
import { type Chrome, here } from './chrome.ts';
import { type EntryRow, rowsOf } from './entry-row.ts';
import { type PageRow, pageRow } from './page-row.ts';
import { type Pager, pageCount, pagedPath, pageOf } from './pager.ts';
import type { Link } from './part.ts';
import { searchLink } from './search-link.ts';
import { ENTRIES_A_PAGE } from './venue.ts';

/** A page of the list of all tags. */
export interface TagsView {
  chrome: Chrome;
  tags: (Link & { pages: number; entries: number })[];
  pager?: Pager | undefined;
}

const TAGS_A_PAGE = 400;

export function tagsPages(site: Site): number {
  return pageCount(site.graph.byTag.size, TAGS_A_PAGE);
}

/** The n-th page (from 1), in the order of the tags. */
export function tagsView(site: Site, n = 1): TagsView {
  const page = here(site, { path: pagedPath(PATHS.tags, n), title: '', section: 'tags' });
  page.chrome.title = page.t.tags.title;
  const all = [...site.graph.byTag];
  const { items, pager } = pageOf(all, n, TAGS_A_PAGE, PATHS.tags, page.to);
  const tags = items.map(([tag, held]) => ({
    text: tag,
    href: page.to(tagPath(tag)),
    pages: held.pages.length,
    entries: held.entries.length,
  }));
  return { chrome: page.chrome, tags, pager };
}

/** A page of the list of what carries one tag: its pages, then its sources. */
export interface TagView {
  chrome: Chrome;
  tag: string;
  pages: PageRow[];
  /** How many sources there are in all. */
  total: number;
  entries: EntryRow[];
  pager?: Pager | undefined;
}

export function tagPages(site: Site, tag: string): number {
  const { pages, entries } = heldBy(site, tag);
  return pageCount(pages.length + entries.length, ENTRIES_A_PAGE);
}

export function tagView(site: Site, tag: string, n = 1): TagView {
  const first = tagPath(tag);
  const page = here(site, {
    path: pagedPath(first, n),
    title: tag,
    section: 'tags',
  });
  page.chrome.title = page.t.tag.title.replace('{tag}', () => tag);
  const { pages, entries } = heldBy(site, tag);
  const all = [...pages.map((slug) => ({ slug })), ...entries.map((id) => ({ id }))];
  const narrow = searchLink(page, { tag });
  const { items, pager } = pageOf(all, n, ENTRIES_A_PAGE, first, page.to, narrow);
  const docs = items.flatMap((item) =>
    'slug' in item ? (site.graph.pages.get(item.slug) ?? []) : [],
  );
  return {
    chrome: page.chrome,
    tag,
    pages: docs.map((doc) => pageRow(site, page, doc)),
    total: entries.length,
    entries: rowsOf(
      site,
      page,
      items.flatMap((item) => ('id' in item ? item.id : [])),
    ),
    pager,
  };
}

function heldBy({ graph }: Site, tag: string): { pages: string[]; entries: string[] } {
  return graph.byTag.get(tag) ?? { pages: [], entries: [] };
}
