import type { Site } from '../load/site.ts';
import type { Backlink } from '../model/graph/graph.ts';
import { pagePath, resourcePath } from '../model/paths.ts';
import type { Here } from './chrome.ts';
import { groupBy } from './group.ts';
import { onceAWiki } from './once-a-wiki.ts';
import { typeName } from './page-row.ts';
import { pageCount } from './pager.ts';
import type { Link } from './part.ts';

/** A part of the list of pages and notes that link to a page, one line each, with the sentences around the links. */
export interface LinksHere {
  /** Of all parts. */
  total: number;
  items: LinkHere[];
}

export interface LinkHere extends Link {
  /** Page type, or that it is a source's notes. */
  type: string;
  sentences: string[];
}

const LINKS_A_PAGE = 100;

export function linksHerePages(site: Site, slug: string): number {
  return pageCount(linking(site).get(slug)?.length ?? 0, LINKS_A_PAGE);
}

/** The n-th part (from 1), as seen from the page that shows it. */
export function linksHereOf(site: Site, { t, to }: Here, slug: string, n: number): LinksHere {
  const all = linking(site).get(slug) ?? [];
  const items = all.slice((n - 1) * LINKS_A_PAGE, n * LINKS_A_PAGE).map((group): LinkHere => {
    const { from, title } = group[0] as Backlink;
    const type = from.kind === 'page' ? site.graph.pages.get(from.slug)?.front.type : undefined;
    const sentences = group.flatMap(({ sentence }) => sentence ?? []);
    return {
      text: title,
      href: to(targetOf(group[0] as Backlink)),
      type: type === undefined ? t.wikiPage.notesOnSource : typeName(type, t.types),
      sentences: [...new Set(sentences)],
    };
  });
  return { total: all.length, items };
}

/** By slug: the links by what they come from, without what was only found in a saved text. */
const linking = onceAWiki(({ backlinks }) => {
  const found = new Map<string, Backlink[][]>();
  for (const [slug, links] of backlinks) {
    const byHand = links.filter(({ from, by }) => from.kind === 'page' || by !== 'mention');
    found.set(slug, [...groupBy(byHand, targetOf).values()]);
  }
  return found;
});

function targetOf({ from }: Backlink): string {
  return from.kind === 'page' ? pagePath(from.slug) : resourcePath(from.id);
}
