import type { Site } from '../load/site.ts';
import { pagePath } from '../model/paths.ts';
import type { Here } from './chrome.ts';
import { type EntryRow, entryRow } from './entry-row.ts';
import type { Link } from './part.ts';

/** An entry about the same things, with what both share. */
export interface RelatedView {
  entry: EntryRow;
  pages: Link[];
  terms: string[];
}

const PAGES_SHOWN = 6;
const TERMS_SHOWN = 6;

export function relatedViews(site: Site, here: Here, id: string): RelatedView[] {
  return (site.graph.related.get(id) ?? []).flatMap(({ id: other, pages, terms }) => {
    const entry = site.graph.entries.get(other);
    if (!entry) return [];
    return {
      entry: entryRow(site, here, entry),
      pages: pages.slice(0, PAGES_SHOWN).map((slug) => pageLink(site, here, slug)),
      terms: terms.slice(0, TERMS_SHOWN),
    };
  });
}

/** A wiki page by its title; the slug where there is no such page. */
export function pageLink({ graph }: Site, { to }: Here, slug: string): Link {
  return { text: graph.pages.get(slug)?.front.title ?? slug, href: to(pagePath(slug)) };
}
