import { venueIdSchema } from '../../schema/ids.ts';
import { type Venue, venueSchema } from '../../schema/venue.ts';
import type { Parsed, Problem } from '../problem.ts';
import type { RuleName } from '../rules/catalogue.ts';
import type { BrokenVenue } from '../wiki.ts';
import { valueAt } from './place.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

export interface ParsedVenues {
  /** In the order of the file. */
  venues: Venue[];
  /** Records that could not be used, as far as they can be told apart; in the order of the file. */
  brokenVenues: BrokenVenue[];
}

/**
 * Reads `venues.yaml`. A record with a mistake is reported and left out, the rest stay. Of records
 * that claim one id or one domain, the first keeps it: the later record is left out.
 */
export function parseVenues(file: string, text: string): Parsed<ParsedVenues> {
  const yaml = parseYaml(file, text);
  if (yaml.value === undefined) return { problems: yaml.problems };
  const located = yaml.value;
  const list = located.value ?? [];
  if (!Array.isArray(list)) {
    const remedy = 'Begin each venue with "- id: …" at the start of a line';
    return {
      problems: [error(file, 1, 'bad-value', 'The file does not hold a list of venues', remedy)],
    };
  }
  const venues: Venue[] = [];
  const broken = new Map<string, BrokenVenue>();
  const problems: Problem[] = [];
  const claims = new Claims(file, problems);
  for (const index of list.keys()) {
    const id = statedId(located.value, index);
    const of = id === undefined ? `venue ${index + 1}` : `venue ${id}`;
    const parsed = validate(venueSchema, located, { file, at: [index], of });
    problems.push(...parsed.problems);
    const line = (field: string) => located.lineOf([index, field]);
    if (parsed.value !== undefined && claims.take(parsed.value, line)) venues.push(parsed.value);
    else if (id !== undefined) broken.set(id, readable(located.value, index, id));
  }
  for (const venue of venues) broken.delete(venue.id);
  return { value: { venues, brokenVenues: [...broken.values()] }, problems };
}

/** The id that a record states, even if the rest of it is broken. */
function statedId(list: unknown, index: number): string | undefined {
  const id = venueIdSchema.safeParse(valueAt(list, [index, 'id']));
  return id.success ? id.data : undefined;
}

/** Name and domains of a record that is broken elsewhere. */
function readable(list: unknown, index: number, id: string): BrokenVenue {
  const { name, domains } = venueSchema.shape;
  const stated = name.safeParse(valueAt(list, [index, 'name']));
  const owned = domains.safeParse(valueAt(list, [index, 'domains']));
  return {
    id,
    ...(stated.success ? { name: stated.data } : {}),
    domains: owned.success ? owned.data : [],
  };
}

/** Who has which id and domain. */
class Claims {
  readonly #file: string;
  readonly #problems: Problem[];
  readonly #ids = new Map<string, number>();
  readonly #domains = new Map<string, string>();

  constructor(file: string, problems: Problem[]) {
    this.#file = file;
    this.#problems = problems;
  }

  /** Whether the venue claims nothing that an earlier one has. */
  take(venue: Venue, line: (field: string) => number): boolean {
    const earlier = this.#ids.get(venue.id);
    if (earlier !== undefined) {
      const message = `venue ${venue.id} is already described in line ${earlier}`;
      this.#tell(
        line('id'),
        'duplicate-venue',
        message,
        'Make one record of the two, or change an id',
      );
      return false;
    }
    this.#ids.set(venue.id, line('id'));
    const taken = venue.domains.filter((domain) => this.#domains.has(domain));
    for (const domain of taken) {
      const owner = this.#domains.get(domain);
      const message = `venue ${venue.id}: the domain ${domain} is already that of ${owner}`;
      this.#tell(
        line('domains'),
        'duplicate-domain',
        message,
        'Leave it to one of them, or narrow it by a path',
      );
    }
    if (taken.length > 0) return false;
    for (const domain of venue.domains) this.#domains.set(domain, venue.id);
    return true;
  }

  #tell(line: number, rule: RuleName, message: string, remedy: string): void {
    this.#problems.push(error(this.#file, line, rule, message, remedy));
  }
}

function error(
  file: string,
  line: number,
  rule: RuleName,
  message: string,
  remedy: string,
): Problem {
  return { rule, severity: 'error', file, line, message, remedy };
}
