import type { Site } from '../load/site.ts';
import { PATHS, pagePath, pageReferencesPath, pageUnapiPath, tagPath } from '../model/paths.ts';
import type { PageDoc } from '../model/wiki.ts';
import { type Chrome, type Here, here } from './chrome.ts';
import { type ConflictView, conflictViews } from './conflicts.ts';
import { type FootingView, footingView } from './footing.ts';
import { type LinksHere, linksHereOf } from './links-here.ts';
import { type LocalGraph, localGraph } from './local-graph.ts';
import { type Mentions, mentionsOf } from './mentions.ts';
import { type PageRow, pageRow } from './page-row.ts';
import type { Link } from './part.ts';
import { type ReferenceView, referenceViews } from './reference.ts';

/** Everything around the text of a wiki page. */
export interface WikiPageView {
  chrome: Chrome;
  page: PageRow;
  aliases: string[];
  tags: Link[];
  references: ReferenceView[];
  /** The references as files for reference managers. */
  downloads: Link[];
  /** Address of the same references for Zotero. */
  unapi: string;
  /** A search among the sources that the page cites. */
  searchReferences: string;
  linksHere: LinksHere;
  /** Entries whose saved text names this page. */
  mentionedIn: Mentions;
  graph?: LocalGraph | undefined;
  /** What it rests on; absent where it cites nothing. */
  footing?: FootingView | undefined;
  /** Where sources say different things of what the page is about. */
  conflicts: ConflictView[];
}

export function wikiPageView(site: Site, doc: PageDoc): WikiPageView {
  const { front, slug } = doc;
  const page = here(site, {
    path: pagePath(slug),
    title: front.title,
    description: front.description,
    section: 'wiki',
  });
  return {
    chrome: page.chrome,
    page: pageRow(site, page, doc),
    aliases: front.aliases.filter((alias) => alias.toLowerCase() !== front.title.toLowerCase()),
    tags: front.tags.map((tag) => ({ text: tag, href: page.to(tagPath(tag)) })),
    searchReferences: `${page.to(PATHS.search)}?cited=${encodeURIComponent(front.title)}`,
    references: referenceViews(site, page, site.graph.references.get(slug) ?? []),
    downloads: downloads(page, slug),
    unapi: page.to(pageUnapiPath(slug)),
    linksHere: linksHereOf(site, page, slug, 1),
    footing: footingView(site, page, slug),
    conflicts: conflictViews(site, page, site.graph.evidence.conflictsOfPage(slug)),
    graph: localGraph(site, page, { page: slug }),
    mentionedIn: mentionsOf(site, page, slug, 1),
  };
}

function downloads({ to }: Here, slug: string): Link[] {
  const formats = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const;
  return Object.entries(formats).map(([ending, text]) => ({
    text,
    href: to(pageReferencesPath(slug, ending as keyof typeof formats)),
  }));
}
