import type { Site } from '../load/site.ts';
import { resourcePath, venuePath } from '../model/paths.ts';
import type { EntryDoc } from '../model/wiki.ts';
import type { Here } from './chrome.ts';
import { type DateView, dateView } from './date.ts';
import { type Mark, markOf } from './mark.ts';
import { onceAWiki } from './once-a-wiki.ts';

/** What a source may have against it, most serious first. */
export type Flag = 'withdrawn' | 'retracted' | 'concern' | 'corrected' | 'about-itself';

/** An entry as a line of a list or a row of a table. */
export interface EntryRow {
  id: string;
  title: string;
  href: string;
  /** Language of the title, where it is not the wiki's. */
  lang?: string | undefined;
  authors?: string | undefined;
  mark: Mark;
  flags: Flag[];
  venue?: { name: string; href?: string | undefined } | undefined;
  kind?: string | undefined;
  published?: DateView | undefined;
  /** 0 to 100, rounded. */
  importance?: number | undefined;
  /** Number of pages that cite it. */
  citedBy: number;
}

/** The row of an entry in a page that stands at `here`. */
export function entryRow(site: Site, { t, to, chrome }: Here, { front }: EntryDoc): EntryRow {
  const { graph } = site;
  const importance = graph.importance.get(front.id);
  return {
    id: front.id,
    title: front.title,
    href: to(resourcePath(front.id)),
    lang: otherLanguage(front.language, chrome.lang),
    authors: shortAuthors(front.authors, t.andOthers),
    mark: markOf(front.rating, t),
    flags: flagsOf(front),
    venue: venueOf(site, front, to),
    kind: front.kind && t.kindNames[front.kind],
    published: dateView(front.published, t),
    importance: importance && Math.round(importance.value),
    citedBy: graph.citedBy.get(front.id)?.length ?? 0,
  };
}

/** Live entries by id, in the order given; ids without an entry are left out. */
export function rowsOf(site: Site, here: Here, ids: readonly string[]): EntryRow[] {
  return ids.flatMap((id) => {
    const entry = site.graph.entries.get(id);
    return entry ? [entryRow(site, here, entry)] : [];
  });
}

/** Two names, or the first and "et al.". */
export function shortAuthors(authors: readonly string[], others: string): string | undefined {
  if (authors.length === 0) return undefined;
  return authors.length <= 2 ? authors.join(', ') : `${authors[0]} ${others}`;
}

export function flagsOf(front: EntryDoc['front']): Flag[] {
  const flags: Flag[] = [];
  if (front.withdrawn) flags.push('withdrawn');
  if (front.retraction) flags.push(front.retraction.status);
  if (front.aboutItself?.length) flags.push('about-itself');
  return flags;
}

const venuesById = onceAWiki(({ wiki }) => new Map(wiki.venues.map((venue) => [venue.id, venue])));

/** The venue's name, linked where venues.yaml has it. */
export function venueOf(
  site: Site,
  front: EntryDoc['front'],
  to: Here['to'],
): { name: string; href?: string | undefined } | undefined {
  const venue = front.venue === undefined ? undefined : venuesById(site).get(front.venue);
  if (venue) return { name: venue.name, href: to(venuePath(venue.id)) };
  const name = front.venueName ?? front.venue;
  return name === undefined ? undefined : { name };
}

/** The language of a text where it must be told, because it is not that of the page around it. */
export function otherLanguage(language: string | undefined, page: string): string | undefined {
  if (language === undefined) return undefined;
  return language.toLowerCase() === page.toLowerCase() ? undefined : language;
}
