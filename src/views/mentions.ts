import type { Site } from '../load/site.ts';
import { pagePath } from '../model/paths.ts';
import type { EntryDoc, PageDoc } from '../model/wiki.ts';
import { fill } from '../ui/fill.ts';
import { type Chrome, type Here, here } from './chrome.ts';
import { type EntryRow, entryRow } from './entry-row.ts';
import { type LinksHere, linksHereOf, linksHerePages } from './links-here.ts';
import { onceAWiki } from './once-a-wiki.ts';
import { type Pager, pageCount, pagedPath, pagerOf } from './pager.ts';
import type { Link } from './part.ts';
import { searchLink } from './search-link.ts';

/** A part of the list of sources whose saved text names a page. */
export interface Mentions {
  /** Of all parts. */
  total: number;
  items: { entry: EntryRow; sentence?: string | undefined }[];
  /** Where the list ends before all are in it: that it does. The search has them all. */
  cut?: string | undefined;
  /** To a search among all of them, where they fill several pages. */
  narrow?: string | undefined;
  /** Of all that stands under the page: what links to it too. */
  pager?: Pager | undefined;
}

/** A further part of what stands under a page, on a page of its own. */
export interface MentionsView extends Mentions {
  chrome: Chrome;
  page: Link;
  linksHere: LinksHere;
}

const MENTIONS_A_PAGE = 100;
/** A name that thousands of texts hold is looked for in the search, not leafed through. */
const MOST_PAGES = 10;

/** How many pages a wiki page takes with what links to it and mentions it: itself, and further ones. */
export function mentionsPages(site: Site, slug: string): number {
  return Math.max(listPages(site, slug), linksHerePages(site, slug));
}

function listPages(site: Site, slug: string): number {
  const pages = pageCount(mentioning(site).get(slug)?.length ?? 0, MENTIONS_A_PAGE);
  return Math.min(MOST_PAGES, pages);
}

/** The n-th part (from 1), as seen from the page that shows it. */
export function mentionsOf(site: Site, page: Here, slug: string, n: number): Mentions {
  const all = mentioning(site).get(slug) ?? [];
  const title = site.graph.pages.get(slug)?.front.title ?? slug;
  const listed = all.slice(0, MOST_PAGES * MENTIONS_A_PAGE);
  const items = listed.slice((n - 1) * MENTIONS_A_PAGE, n * MENTIONS_A_PAGE);
  const cut = { shown: listed.length, all: all.length };
  return {
    total: all.length,
    items: items.map(({ doc, sentence }) => ({ entry: entryRow(site, page, doc), sentence })),
    cut: listed.length < all.length ? fill(page.t.lists.first, cut) : undefined,
    narrow: listPages(site, slug) > 1 ? searchLink(page, { page: title }) : undefined,
    pager: pagerOf(n, mentionsPages(site, slug), pagePath(slug), page.to),
  };
}

export function mentionsView(site: Site, { slug, front }: PageDoc, n: number): MentionsView {
  const path = pagedPath(pagePath(slug), n);
  const page = here(site, { path, title: front.title, section: 'wiki' });
  return {
    chrome: page.chrome,
    page: { text: front.title, href: page.to(pagePath(slug)) },
    linksHere: linksHereOf(site, page, slug, n),
    ...mentionsOf(site, page, slug, n),
  };
}

/** By slug: what was found in saved texts, not written by hand. */
const mentioning = onceAWiki(({ backlinks, entries }) => {
  const found = new Map<string, { doc: EntryDoc; sentence: string | undefined }[]>();
  for (const [slug, links] of backlinks) {
    const docs = links.flatMap(({ from, by, sentence }) => {
      const doc = from.kind === 'entry' && by === 'mention' ? entries.get(from.id) : undefined;
      return doc ? [{ doc, sentence }] : [];
    });
    found.set(slug, docs);
  }
  return found;
});
