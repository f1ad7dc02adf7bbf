import { parse } from 'yaml';
import { VENUE_KINDS, venueSchema } from '../../../src/schema/venue.ts';
import type { Folder, PlannedVenue } from '../planned.ts';
import { slugOf } from '../slug.ts';
import type { Tally } from '../tally.ts';
import { recordsOf, textOf, textsOf } from './values.ts';

const KIND_OF_TYPE: ReadonlyMap<string, (typeof VENUE_KINDS)[number]> = new Map<
  string,
  (typeof VENUE_KINDS)[number]
>([
  ['academic_journal', 'journal'],
  ['academic', 'organization'],
  ['academic_search', 'dataset'],
  ['preprint_server', 'preprint-server'],
  ['think_tank', 'think-tank'],
  ['company_blog', 'company'],
  ['consulting', 'company'],
  ['marketplace', 'company'],
  ['code_repository', 'dataset'],
  ['blog_platform', 'blog'],
]);

export const PUBLICATIONS = 'data/publications.yaml';

/**
 * The venues of `data/publications.yaml`, each with the level it has there.
 *
 * @param date the day the levels are known to have been those
 */
export function takePublications(folder: Folder, date: string, tally: Tally): PlannedVenue[] {
  const text = folder.text(PUBLICATIONS);
  if (text === undefined) return [];
  const domains = new Set<string>();
  const venues = new Map<string, PlannedVenue>();
  for (const record of recordsOf(parsed(text, tally))) {
    const stated = textOf(record.id);
    const id = slugOf(stated ?? textOf(record.name) ?? '');
    if (id === undefined || venues.has(id)) {
      tally.add('left-out', 'publications', 'left out: no id of its own', stated);
      continue;
    }
    const venue = venueOf(id, record, date);
    venue.domains = venue.domains.filter((domain) => {
      const sound = venueSchema.shape.domains.safeParse([domain]).success && !domains.has(domain);
      if (!sound)
        tally.add('left-out', 'domains of publications', 'no domain, or that of another', domain);
      domains.add(domain);
      return sound;
    });
    if (!venueSchema.safeParse(venue).success) {
      tally.add('left-out', 'publications', 'left out: the record is not complete', id);
      continue;
    }
    venues.set(id, venue);
    const rated = venue.rating ? 'venues with their rating' : 'venues, unrated';
    tally.add('made', 'publications', rated);
    if (venue.rating && record.credibility !== venue.rating.level) {
      tally.add('fields', 'credibility of a publication', 'rounded to a level', id);
    }
  }
  return [...venues.values()];
}

function parsed(text: string, tally: Tally): unknown {
  try {
    return parse(text, { schema: 'core', maxAliasCount: 50 });
  } catch (error) {
    const reason =
      error instanceof Error ? (error.message.split('\n', 1)[0] as string) : 'unreadable';
    tally.add('left-out', PUBLICATIONS, `left out: ${reason}`);
    return [];
  }
}

function venueOf(id: string, record: Record<string, unknown>, date: string): PlannedVenue {
  const type = textOf(record.type) ?? '';
  const plain = type.replace(/_/g, '-');
  const kind =
    KIND_OF_TYPE.get(type) ?? VENUE_KINDS.find((known) => known === plain) ?? 'organization';
  const level = Math.round(Number(record.credibility));
  const reviewed = record.peer_reviewed === true ? ' Peer-reviewed.' : '';
  const said = textOf(record.description)?.replace(/([^.!?])$/, '$1.');
  return {
    id,
    name: textOf(record.name) ?? id,
    domains: textsOf(record.domains).map((domain) =>
      domain
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/\/+$/, ''),
    ),
    kind,
    ...(level >= 1 && level <= 5
      ? {
          rating: {
            level,
            reason: `${said ?? 'No reason is given there.'}${reviewed}`,
            by: 'Longterm Wiki',
            date,
          },
        }
      : {}),
  };
}
