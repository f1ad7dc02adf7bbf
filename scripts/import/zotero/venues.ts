import { sha256 } from '../../../src/model/ids/digest.ts';
import { findVenue } from '../../../src/model/rating/find-venue.ts';
import { venueIdSchema } from '../../../src/schema/ids.ts';
import type { Kind } from '../../../src/schema/kinds.ts';
import type { Venue } from '../../../src/schema/venue.ts';
import type { PlannedVenue } from '../planned.ts';
import type { ZoteroRecord } from './record.ts';

const KIND_OF: Partial<Record<Kind, Venue['kind']>> = {
  'journal article': 'journal',
  preprint: 'preprint-server',
  'news article': 'news',
  'blog post': 'blog',
  'forum post': 'forum',
  dataset: 'dataset',
  law: 'government',
};

/** The venues that records name, none of them rated: a sidecar may only name a venue that is known. */
export class VenuesOfRecords {
  readonly #known: readonly Venue[];
  readonly #byName = new Map<string, PlannedVenue>();

  /** @param known the venues that the wiki has already */
  constructor(known: readonly Venue[]) {
    this.#known = known;
  }

  /** What the record's sidecar should say; undefined where the wiki finds the venue by itself. */
  nameFor({ fields }: ZoteroRecord): string | undefined {
    const name = fields.venue?.value.replace(/\s+/g, ' ').trim();
    if (name === undefined || name === '') return undefined;
    const given = findVenue(this.#known, { given: name });
    if (given) return name;
    if (findVenue(this.#known, { url: fields.url?.value })) return undefined;
    const fold = name.normalize('NFC').toLowerCase();
    if (!this.#byName.has(fold)) {
      const kind = KIND_OF[fields.kind?.value ?? 'web page'] ?? 'organization';
      this.#byName.set(fold, { id: this.#idFor(name), name, domains: [], kind });
    }
    return this.#byName.get(fold)?.name;
  }

  planned(): PlannedVenue[] {
    return [...this.#byName.values()];
  }

  #idFor(name: string): string {
    const ids = new Set([...this.#known, ...this.#byName.values()].map(({ id }) => id));
    const plain = name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replace(/^-+|-+$/g, '');
    const own = `venue-${sha256(name).slice(0, 8)}`;
    return venueIdSchema.safeParse(plain).success && !ids.has(plain) ? plain : own;
  }
}
