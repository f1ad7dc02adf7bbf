import { findVenue } from '../../../src/model/rating/find-venue.ts';
import type { Venue } from '../../../src/schema/venue.ts';
import type { PlannedVenue } from '../planned.ts';
import { slugOf } from '../slug.ts';
import type { Tally } from '../tally.ts';
import { yamlText } from '../yaml-text.ts';
import type { Resources } from './resources.ts';

/**
 * Sidecars for the few records whose own words would not be enough: one that somebody rated by itself (which
 * wins over its venue), and one whose `publication_id` is not the venue that its address leads to.
 */
export function resourceSidecars(
  { all }: Resources,
  planned: readonly PlannedVenue[],
  date: string,
  tally: Tally,
): Map<string, string> {
  const venues = planned.map((venue) => ({
    ...venue,
    affiliations: [],
    history: [],
  })) as unknown as Venue[];
  const ids = new Set(venues.map(({ id }) => id));
  const files = new Map<string, string>();
  for (const { publication, url, override, address } of all) {
    const id = slugOf(publication ?? '');
    const known = id !== undefined && ids.has(id);
    if (publication !== undefined && !known) {
      const fate = 'the name of the venue, which is not in venues.yaml';
      tally.add('fields', 'publication_id of no publication', fate, publication);
    }
    const found = findVenue(venues, { url })?.venue.id;
    const venue = known && found !== id ? id : undefined;
    if (venue !== undefined && (found !== undefined || venue !== publication)) {
      tally.add(
        'fields',
        'publication_id of another venue than the address',
        'the venue, in a sidecar',
        address,
      );
    }
    const rating =
      override === undefined
        ? undefined
        : {
            level: override,
            reason: 'Rated by itself in the Longterm Wiki, whatever its venue is worth.',
            by: 'Longterm Wiki',
            date,
          };
    if (rating)
      tally.add('fields', 'credibility_override', 'its own rating, in a sidecar', address);
    const needed = venue !== undefined && (found !== undefined || venue !== publication);
    if (!rating && !needed) continue;
    files.set(`${address}.meta.yaml`, yamlText({ ...(needed && { venue }), rating }));
  }
  return files;
}
