import type { Site } from '../load/site.ts';
import { pageOfLocator } from '../model/cite/page-locator.ts';
import type { CitationUse } from '../model/graph/graph.ts';
import { pagePath, resourcePath } from '../model/paths.ts';
import type { Entry } from '../schema/entry.ts';
import { decimal } from '../ui/fill.ts';
import type { Here } from './chrome.ts';
import { typeName } from './page-row.ts';
import type { Link } from './part.ts';
import { checkedVersion } from './versions.ts';

/** A place that cites, with the way back to it. */
export interface UseView {
  href: string;
  sentence: string;
  locator?: string | undefined;
  /** To that page of the PDF as it was saved, where the site has it. */
  pdf?: string | undefined;
  quote?: string | undefined;
  status?: CitationUse['quoteStatus'];
  /** The version of its text that the quote was held against, where there were several. */
  version?: Link | undefined;
}

/** A page that rests something on an entry. */
export interface CitedByView extends Link {
  type: string;
  /** One decimal, such as `69.0`. */
  quality?: string | undefined;
  uses: UseView[];
}

/** A page of another wiki that cites the source there. */
export interface ElsewhereView {
  title: string;
  type?: string | undefined;
  quality?: string | undefined;
  wiki: string;
}

/**
 * @param id the entry that is cited
 * @param page the address of the page that cites it
 */
export function useView(
  site: Pick<Site, 'original' | 'graph' | 'versions'>,
  { t, to }: Pick<Here, 't' | 'to'>,
  { id, use, page }: { id: string; use: CitationUse; page: string },
): UseView {
  return {
    href: `${page}#${use.anchor}`,
    sentence: use.sentence,
    locator: use.locator,
    pdf: pdfPage(site, to, id, use.locator),
    quote: use.quote,
    status: use.quoteStatus,
    version: checkedVersion(site, { t, to }, id, use),
  };
}

/** PDF viewers open at a page that the fragment names (RFC 8118). */
function pdfPage(
  site: Pick<Site, 'original'>,
  to: Here['to'],
  id: string,
  locator: string | undefined,
): string | undefined {
  const page = locator === undefined ? undefined : pageOfLocator(locator);
  const path = page === undefined ? undefined : site.original(id)?.path;
  return path?.endsWith('.pdf') ? `${to(path)}#page=${page}` : undefined;
}

/** So many pages are shown with the sentences that cite, so many more as a line each; the data has them all. */
const SHOWN_WITH_USES = 50;
const SHOWN = 300;

/** The pages that cite an entry, and how many more there are than are shown. */
export function citedByViews(
  site: Site,
  here: Here,
  id: string,
): { pages: CitedByView[]; more: number } {
  const { graph } = site;
  const { t, to } = here;
  const all = graph.citedBy.get(id) ?? [];
  const pages = all.slice(0, SHOWN).map((page, index) => {
    const href = to(pagePath(page.slug));
    return {
      text: page.title,
      href,
      type: page.type,
      quality: page.quality === undefined ? undefined : decimal(page.quality, 1, t),
      uses:
        index < SHOWN_WITH_USES
          ? page.uses.map((use) => useView(site, here, { id, use, page: href }))
          : [],
    };
  });
  return { pages, more: all.length - pages.length };
}

export function elsewhereViews(front: Entry, { t }: Here): ElsewhereView[] {
  return (front.citedElsewhere ?? []).map((page) => ({
    ...page,
    type: page.type && typeName(page.type, t.types),
    quality: page.quality === undefined ? undefined : decimal(page.quality, 1, t),
  }));
}

/** Entries whose notes cite this one. */
export function noteBacklinkViews(
  { graph }: Site,
  { to }: Here,
  id: string,
): (Link & { sentence?: string | undefined })[] {
  return (graph.noteBacklinks.get(id) ?? []).slice(0, SHOWN).map(({ from, title, sentence }) => ({
    text: title,
    href: to(from.kind === 'page' ? pagePath(from.slug) : resourcePath(from.id)),
    sentence,
  }));
}
