import type { Site } from '../load/site.ts';
import { pagePath } from '../model/paths.ts';
import type { PageDoc } from '../model/wiki.ts';
import { type Chrome, type Here, here } from './chrome.ts';
import { type EntryRow, entryRow } from './entry-row.ts';
import { type Pager, pageCount, pagedPath, pageOf } from './pager.ts';
import type { Link } from './part.ts';

/** A part of the list of sources whose saved text names a page. */
export interface Mentions {
  /** Of all parts. */
  total: number;
  items: { entry: EntryRow; sentence?: string | undefined }[];
  pager?: Pager | undefined;
}

/** A further part, on a page of its own. */
export interface MentionsView extends Mentions {
  chrome: Chrome;
  page: Link;
}

const MENTIONS_A_PAGE = 100;

export function mentionsPages(site: Site, slug: string): number {
  return pageCount(mentioning(site, slug).length, MENTIONS_A_PAGE);
}

/** The n-th part (from 1), as seen from the page that shows it. */
export function mentionsOf(site: Site, page: Here, slug: string, n: number): Mentions {
  const all = mentioning(site, slug);
  const { items, pager } = pageOf(all, n, MENTIONS_A_PAGE, pagePath(slug), page.to);
  return {
    total: all.length,
    items: items.map(({ doc, sentence }) => ({ entry: entryRow(site, page, doc), sentence })),
    pager,
  };
}

export function mentionsView(site: Site, { slug, front }: PageDoc, n: number): MentionsView {
  const path = pagedPath(pagePath(slug), n);
  const page = here(site, { path, title: front.title, section: 'wiki' });
  return {
    chrome: page.chrome,
    page: { text: front.title, href: page.to(pagePath(slug)) },
    ...mentionsOf(site, page, slug, n),
  };
}

/** Found in a saved text, not written by hand. */
function mentioning({ graph }: Site, slug: string) {
  return (graph.backlinks.get(slug) ?? []).flatMap(({ from, by, sentence }) => {
    const doc = from.kind === 'entry' && by === 'mention' ? graph.entries.get(from.id) : undefined;
    return doc ? [{ doc, sentence }] : [];
  });
}
