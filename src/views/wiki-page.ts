import type { Site } from '../load/site.ts';
import type { Backlink } from '../model/graph/graph.ts';
import {
  PATHS,
  pagePath,
  pageReferencesPath,
  pageUnapiPath,
  resourcePath,
  tagPath,
} from '../model/paths.ts';
import type { PageDoc } from '../model/wiki.ts';
import { type Chrome, type Here, here } from './chrome.ts';
import { groupBy } from './group.ts';
import { type LocalGraph, localGraph } from './local-graph.ts';
import { type Mentions, mentionsOf } from './mentions.ts';
import { type PageRow, pageRow, typeName } from './page-row.ts';
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
  /** Pages and notes that link here, one line each, with the sentences around the links. */
  linksHere: LinkHere[];
  /** Entries whose saved text names this page. */
  mentionedIn: Mentions;
  graph?: LocalGraph | undefined;
}

export interface LinkHere extends Link {
  /** Page type, or that it is a source's notes. */
  type: string;
  sentences: string[];
}

export function wikiPageView(site: Site, doc: PageDoc): WikiPageView {
  const { front, slug } = doc;
  const page = here(site, {
    path: pagePath(slug),
    title: front.title,
    description: front.description,
    section: 'wiki',
  });
  const backlinks = site.graph.backlinks.get(slug) ?? [];
  return {
    chrome: page.chrome,
    page: pageRow(site, page, doc),
    aliases: front.aliases.filter((alias) => alias.toLowerCase() !== front.title.toLowerCase()),
    tags: front.tags.map((tag) => ({ text: tag, href: page.to(tagPath(tag)) })),
    searchReferences: `${page.to(PATHS.search)}?cited=${encodeURIComponent(front.title)}`,
    references: referenceViews(site, page, site.graph.references.get(slug) ?? []),
    downloads: downloads(page, slug),
    unapi: page.to(pageUnapiPath(slug)),
    linksHere: linksHere(
      site,
      page,
      backlinks.filter((link) => !isSavedText(link)),
    ),
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

/** Found in a saved text, not written by hand. */
function isSavedText({ from, by }: Backlink): boolean {
  return from.kind === 'entry' && by === 'mention';
}

function linksHere(site: Site, { t, to }: Here, links: readonly Backlink[]): LinkHere[] {
  const byTarget = groupBy(links, ({ from }) =>
    from.kind === 'page' ? pagePath(from.slug) : resourcePath(from.id),
  );
  return [...byTarget].map(([target, group]) => {
    const { from, title } = group[0] as Backlink;
    const type = from.kind === 'page' ? site.graph.pages.get(from.slug)?.front.type : undefined;
    const sentences = group.flatMap(({ sentence }) => sentence ?? []);
    return {
      text: title,
      href: to(target),
      type: type === undefined ? t.wikiPage.notesOnSource : typeName(type, t.types),
      sentences: [...new Set(sentences)],
    };
  });
}
