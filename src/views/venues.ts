import type { Site } from '../load/site.ts';
import { compareText } from '../model/compare.ts';
import { PATHS, venuePath } from '../model/paths.ts';
import { type Chrome, here } from './chrome.ts';
import { type DateView, dateView } from './date.ts';
import { levelLabel, type Mark } from './mark.ts';
import { type VenueMultiple, venueMultiples } from './venue-multiples.ts';

/** The list of all venues. */
export interface VenuesView {
  chrome: Chrome;
  rows: VenueRow[];
  multiples: VenueMultiple[];
  /** How many of them are rated. */
  rated: number;
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

export function venuesView(site: Site): VenuesView {
  const page = here(site, { path: PATHS.venues, title: '', section: 'venues' });
  page.chrome.title = page.t.venues.title;
  const { venues } = site.graph.wiki;
  const rows = venues
    .map(({ id, name, kind, domains, rating }) => {
      return {
        name,
        href: page.to(venuePath(id)),
        mark: { level: rating?.level, label: levelLabel(rating?.level, page.t) },
        kind: page.t.venueKinds[kind],
        domains,
        rated: dateView(rating?.date, page.t),
        entries: site.graph.byVenue.get(id)?.length ?? 0,
      };
    })
    .sort((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()));
  return {
    chrome: page.chrome,
    multiples: venueMultiples(site, page),
    rows,
    rated: venues.filter(({ rating }) => rating).length,
  };
}
