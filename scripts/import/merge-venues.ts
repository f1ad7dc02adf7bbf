import { parse } from 'yaml';
import { isRecord, recordsOf } from './longterm-wiki/values.ts';
import type { PlannedVenue } from './planned.ts';
import type { Tally } from './tally.ts';
import { yamlText } from './yaml-text.ts';

/**
 * `venues.yaml` with the venues of an import. What stands there stays, letter for letter, and new records
 * come below it; only in a file that nobody edited since an import wrote it are records brought up to date.
 *
 * @param held the file as it is, if there is one
 * @param ours whether it is as an import left it
 * @returns undefined where the file is to stay as it is, or cannot be read
 */
export function mergeVenues(
  held: string | undefined,
  ours: boolean,
  planned: readonly PlannedVenue[],
  tally: Tally,
): string | undefined {
  if (planned.length === 0) return undefined;
  if (held === undefined) return yamlText([...planned]);
  const known = recordsIn(held);
  if (known === undefined) {
    tally.add('left-out', 'venues', 'left out: venues.yaml is no list that can be read');
    return undefined;
  }
  const byId = new Map(known.map((record) => [String(record.id), record]));
  const names = new Set(known.map(({ name }) => fold(name)));
  const domains = new Map<unknown, string>(
    known.flatMap(({ id, domains: all }) =>
      Array.isArray(all) ? all.map((domain) => [domain, String(id)] as const) : [],
    ),
  );
  const fresh: PlannedVenue[] = [];
  for (const venue of planned) {
    if (byId.has(venue.id)) {
      if (!ours) tally.add('merged', 'venues that the wiki has', 'as they stand there', venue.id);
      continue;
    }
    const free = venue.domains.filter((domain) => !domains.has(domain));
    if (names.has(fold(venue.name)) || (free.length === 0 && venue.domains.length > 0)) {
      const fate = 'as they stand there, under another id';
      tally.add('merged', 'venues that the wiki has', fate, venue.id);
    } else fresh.push({ ...venue, domains: free });
  }
  if (ours) {
    const current = new Map(planned.map((venue) => [venue.id, venue]));
    const all = known.map((record) => current.get(String(record.id)) ?? record);
    return yamlText([...all, ...fresh]);
  }
  if (fresh.length === 0) return undefined;
  const above = held.trim() === '' || held.endsWith('\n') ? held : `${held}\n`;
  return `${above}${yamlText(fresh)}`;
}

function recordsIn(text: string): Record<string, unknown>[] | undefined {
  try {
    const value: unknown = parse(text, { schema: 'core', maxAliasCount: 50 });
    if (value === null) return [];
    return Array.isArray(value) && value.every(isRecord) ? recordsOf(value) : undefined;
  } catch {
    // A file that a person has to mend first.
    return undefined;
  }
}

function fold(name: unknown): string {
  return typeof name === 'string' ? name.normalize('NFC').trim().toLowerCase() : '';
}
