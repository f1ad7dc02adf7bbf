import type { Site } from '../load/site.ts';
import { PATHS, venuePath } from '../model/paths.ts';
import type { Venue } from '../schema/venue.ts';
import { type Chrome, here } from './chrome.ts';
import { type EntryRow, rowsOf } from './entry-row.ts';
import { type Pager, pageCount, pagedPath, pageOf } from './pager.ts';
import { type External, external, type Link } from './part.ts';
import { type RatingView, venueRatingView } from './rating-path.ts';
import { pageLink } from './related.ts';
import { searchLink } from './search-link.ts';

/** What the wiki says of one venue, and the sources that it passes its rating on to. */
export interface VenueView {
  chrome: Chrome;
  name: string;
  kind: string;
  domains: { text: string; link?: External | undefined }[];
  affiliations: Link[];
  copies?: string | undefined;
  rating: RatingView;
  /** To the page that explains the scale. */
  about: string;
  /** Earlier ratings, newest first. */
  history: RatingView[];
  total: number;
  /** Sources of this page of the list that have the venue's rating. */
  inheriting: EntryRow[];
  /** Sources of this page of the list that have one of their own, or a capped one. */
  apart: EntryRow[];
  pager?: Pager | undefined;
}

export const ENTRIES_A_PAGE = 100;

export function venuePages(site: Site, id: string): number {
  return pageCount(site.graph.byVenue.get(id)?.length ?? 0, ENTRIES_A_PAGE);
}

export function venueView(site: Site, venue: Venue, n = 1): VenueView {
  const first = venuePath(venue.id);
  const page = here(site, {
    path: pagedPath(first, n),
    title: venue.name,
    description: venue.rating?.reason,
    section: 'venues',
  });
  const ids = site.graph.byVenue.get(venue.id) ?? [];
  const narrow = searchLink(page, { venue: venue.name });
  const { items, pager } = pageOf(ids, n, ENTRIES_A_PAGE, first, page.to, narrow);
  const inherits = (id: string) => {
    const rating = site.graph.entries.get(id)?.front.rating;
    return rating !== undefined && rating.basis !== 'own' && rating.level === venue.rating?.level;
  };
  return {
    chrome: page.chrome,
    name: venue.name,
    kind: page.t.venueKinds[venue.kind],
    domains: venue.domains.map((text) => ({ text, link: external(`https://${text}`) })),
    affiliations: venue.affiliations.map((slug) => pageLink(site, page, slug)),
    copies: venue.copies === undefined ? undefined : page.t.copies[venue.copies],
    rating: venueRatingView(page, venue.rating),
    about: page.to(PATHS.ratings),
    history: venue.history
      .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
      .map((rating) => venueRatingView(page, rating)),
    total: ids.length,
    inheriting: rowsOf(site, page, items.filter(inherits)),
    apart: rowsOf(
      site,
      page,
      items.filter((id) => !inherits(id)),
    ),
    pager,
  };
}
