import type { Problem } from '../../src/model/problem.ts';
import { findVenue } from '../../src/model/rating/find-venue.ts';
import { resolveRating } from '../../src/model/rating/resolve-rating.ts';
import type { BrokenVenue } from '../../src/model/wiki.ts';
import type { EntryRating } from '../../src/schema/rating.ts';
import type { Venue } from '../../src/schema/venue.ts';
import { type Source, urlOf } from './source.ts';

/** The venues of a wiki, and those whose record is broken. */
export interface VenueList {
  venues: readonly Venue[];
  brokenVenues: readonly BrokenVenue[];
}

/** Where a source was published and what it is worth, with the path by which that is known. */
export interface Rated {
  rating: EntryRating;
  venue?: Venue;
  /** How the venue was found: `sidecar`, `domain` or `name`. */
  venueBy?: string;
  /** The name that is stated, where no such venue is known. */
  venueName?: string;
  problems: Problem[];
}

/** Finds the venue of a source and the rating that holds for it. */
export function rate(source: Source, list: VenueList): Rated {
  const { sidecar, article } = source;
  const stated = article.fields.venue?.value;
  const given = sidecar.venue;
  const clues = { given, url: urlOf(source), stated };
  const all = [...list.venues, ...list.brokenVenues.map(asVenue)];
  const match = findVenue(all, clues);
  const broken = list.brokenVenues.find(({ id }) => id === match?.venue.id);
  const found = broken ? undefined : match;
  const rating = resolveRating({
    own: sidecar.rating,
    venue: found?.venue,
    brokenVenue: broken && (broken.name ?? broken.id),
    imported: article.fields.rating?.value,
    retraction: sidecar.retraction,
  });
  const name = given ?? stated;
  return {
    rating,
    ...(found ? { venue: found.venue, venueBy: found.by } : {}),
    ...(found || broken || name === undefined ? {} : { venueName: name }),
    problems: given !== undefined && !found && !broken ? [unknownVenue(source, given)] : [],
  };
}

/** Enough of a broken record to find its sources; nothing of it is published. */
function asVenue({ id, name = id, domains }: BrokenVenue): Venue {
  return { id, name, domains, kind: 'organization', affiliations: [], history: [] };
}

function unknownVenue({ sidecarFile }: Source, name: string): Problem {
  return {
    rule: 'unknown-venue',
    severity: 'error',
    file: sidecarFile,
    message: `names the venue "${name}", which is not in venues.yaml`,
    remedy: 'Add the venue to venues.yaml, or correct its id or name here',
  };
}
