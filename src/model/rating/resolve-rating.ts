import type { Retraction } from '../../schema/capture.ts';
import type { EntryRating, Rating } from '../../schema/rating.ts';
import type { Venue } from '../../schema/venue.ts';
import { labelOf, UNAVAILABLE_LABEL } from './scale.ts';

/** What a rating can come from, best first. */
export interface RatingSources {
  own?: Rating | undefined;
  venue?: Venue | undefined;
  /** The venue's record is broken: what it would pass on is not known. */
  brokenVenue?: string | undefined;
  imported?: { level: number; reason?: string; from: string; via?: string } | undefined;
  retraction?: Retraction | undefined;
}

/** The highest level a source can keep once its publisher has said this of it. */
const CAP = { retracted: 1, concern: 2, corrected: 5 } as const;

/**
 * The rating that holds: its own, else the venue's, else an imported one, else none; then the cap
 * of a retraction (level 1, even where unrated) or an expression of concern (at most 2).
 */
export function resolveRating(sources: RatingSources): EntryRating {
  const rating = uncapped(sources);
  return sources.retraction ? cap(rating, sources.retraction) : rating;
}

function uncapped({ own, venue, brokenVenue, imported }: RatingSources): EntryRating {
  if (own) {
    const { level, ...why } = own;
    return { level, label: labelOf(level), basis: 'own', ...why };
  }
  if (brokenVenue !== undefined) {
    return { label: UNAVAILABLE_LABEL, basis: 'none', via: brokenVenue, unavailable: true };
  }
  if (venue?.rating) {
    const { level, reason, by, date } = venue.rating;
    return { level, label: labelOf(level), basis: 'venue', via: venue.id, reason, by, date };
  }
  if (imported) {
    const { level, reason, from, via } = imported;
    const source = via === undefined ? from : `${from}, there inherited from ${via}`;
    return {
      level,
      label: labelOf(level),
      basis: 'imported',
      from: source,
      ...(reason === undefined ? {} : { reason }),
    };
  }
  return { label: labelOf(undefined), basis: 'none' };
}

function cap(rating: EntryRating, retraction: Retraction): EntryRating {
  const highest = CAP[retraction.status];
  if (retraction.status === 'retracted' && rating.level === undefined) {
    const { unavailable: _, ...rest } = rating;
    return { ...rest, level: 1, label: labelOf(1), reason: rating.reason ?? 'It was retracted.' };
  }
  if (rating.level === undefined || rating.level <= highest) return rating;
  return { ...rating, level: highest, label: labelOf(highest), uncapped: rating.level };
}
