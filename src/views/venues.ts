import type { Site } from '../load/site.ts';
import { compareText } from '../model/compare.ts';
import { PATHS, venuePath } from '../model/paths.ts';
import { type Chrome, here } from './chrome.ts';
import { type DateView, dateView } from './date.ts';
import { levelLabel, type Mark } from './mark.ts';
import { onceAWiki } from './once-a-wiki.ts';
import { type Pager, pageCount, pagedPath, pageOf } from './pager.ts';
import { type VenueMultiple, venueMultiples } from './venue-multiples.ts';

/** A page of the list of all venues. */
export interface VenuesView {
  chrome: Chrome;
  rows: VenueRow[];
  /** On the first page only. */
  multiples: VenueMultiple[];
  total: number;
  /** How many of all are rated. */
  rated: number;
  pager?: Pager | undefined;
}

export interface VenueRow {
  name: string;
  href: string;
  mark: Mark;
  kind: string;
  domains: string[];
  rated?: DateView | undefined;
  entries: number;
}

const VENUES_A_PAGE = 250;

export function venuesPages(site: Site): number {
  return pageCount(site.graph.wiki.venues.length, VENUES_A_PAGE);
}

const byName = onceAWiki(({ wiki }) =>
  wiki.venues.toSorted((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase())),
);

/** The n-th page (from 1), in the order of their names. */
export function venuesView(site: Site, n = 1): VenuesView {
  const page = here(site, { path: pagedPath(PATHS.venues, n), title: '', section: 'venues' });
  page.chrome.title = page.t.venues.title;
  const venues = byName(site);
  const { items, pager } = pageOf(venues, n, VENUES_A_PAGE, PATHS.venues, page.to);
  const rows = items.map(({ id, name, kind, domains, rating }) => ({
    name,
    href: page.to(venuePath(id)),
    mark: { level: rating?.level, label: levelLabel(rating?.level, page.t) },
    kind: page.t.venueKinds[kind],
    domains,
    rated: dateView(rating?.date, page.t),
    entries: site.graph.byVenue.get(id)?.length ?? 0,
  }));
  return {
    chrome: page.chrome,
    multiples: n === 1 ? venueMultiples(site, page) : [],
    rows,
    total: venues.length,
    rated: venues.filter(({ rating }) => rating).length,
    pager,
  };
}
