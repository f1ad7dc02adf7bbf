import type { Venue } from '../../schema/venue.ts';
import { unwrap } from '../ids/match-key.ts';

/** What is known of where a source was published. */
export interface VenueClues {
  /** Id or name given in the sidecar. */
  given?: string | undefined;
  url?: string | undefined;
  /** The name that the source states. */
  stated?: string | undefined;
}

export interface FoundVenue {
  venue: Venue;
  /** How it was found, for the entry's `origins`. */
  by: 'sidecar' | 'domain' | 'name';
}

/**
 * A venue by the sidecar's id or name, else by the longest domain and path, else by the name that
 * the source states. A given venue that is not in the list is not looked for elsewhere: a person
 * said what it is.
 */
export function findVenue(venues: readonly Venue[], clues: VenueClues): FoundVenue | undefined {
  if (clues.given !== undefined) return named(venues, clues.given, 'sidecar');
  const byDomain = clues.url === undefined ? undefined : ofUrl(venues, clues.url);
  if (byDomain) return { venue: byDomain, by: 'domain' };
  return clues.stated === undefined ? undefined : named(venues, clues.stated, 'name');
}

function named(
  venues: readonly Venue[],
  name: string,
  by: FoundVenue['by'],
): FoundVenue | undefined {
  const wanted = fold(name);
  const venue =
    venues.find((candidate) => candidate.id === name) ??
    venues.find((candidate) => fold(candidate.name) === wanted);
  return venue && { venue, by };
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function ofUrl(venues: readonly Venue[], url: string): Venue | undefined {
  const parsed = URL.parse(unwrap(url));
  if (!parsed) return undefined;
  const host = parsed.hostname.replace(/^www\./, '');
  let best: { venue: Venue; host: number; path: number } | undefined;
  for (const venue of venues) {
    for (const domain of venue.domains) {
      const match = lengthOfMatch(domain, host, parsed.pathname);
      if (!match) continue;
      if (!best || match.host > best.host || (match.host === best.host && match.path > best.path)) {
        best = { venue, ...match };
      }
    }
  }
  return best?.venue;
}

function lengthOfMatch(
  domain: string,
  host: string,
  pathname: string,
): { host: number; path: number } | undefined {
  const slash = domain.indexOf('/');
  const name = (slash === -1 ? domain : domain.slice(0, slash)).replace(/^www\./, '');
  const path = slash === -1 ? '' : domain.slice(slash).replace(/\/$/, '');
  if (host !== name && !host.endsWith(`.${name}`)) return undefined;
  if (path !== '' && pathname !== path && !pathname.startsWith(`${path}/`)) return undefined;
  return { host: name.length, path: path.length };
}
