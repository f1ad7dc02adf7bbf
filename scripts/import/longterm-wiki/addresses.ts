import { posix } from 'node:path';
import type { Draft } from './page-drafts.ts';
import { textOf } from './values.ts';

/** Finds pages by what the checkout calls them. */
export interface Addresses {
  /** By `E22`, by an entity's id, by a slug. */
  entity(id: string | undefined, name: string | undefined): string | undefined;
  /** By an address within the site, from the page at `path`. */
  page(address: string, path: string | undefined): { slug: string; anchor: string } | undefined;
  /** The numbers of each page, by slug. */
  numbers: ReadonlyMap<string, readonly string[]>;
}

/** What leads to each page: its path, its name where no other has it, its number, its entity's id. */
export function addressesOf(drafts: readonly Draft[]): Addresses {
  const byPath = new Map<string, string>();
  const byName = new Map<string, string>();
  const byNumber = new Map<string, string>();
  const numbers = new Map<string, string[]>();
  for (const { slug, path, entity, front } of drafts) {
    const place = path?.replace(/^content\/docs\//, '').replace(/\.mdx?$/, '');
    if (place !== undefined) byPath.set(place.replace(/(?:^|\/)index$/, ''), slug);
    for (const name of [slug, entity?.id]) if (name !== undefined) byName.set(name, slug);
    for (const number of [entity?.numericId, textOf(front.get('numericId'))]) {
      if (number === undefined || byNumber.has(number)) continue;
      byNumber.set(number, slug);
      numbers.set(slug, [...(numbers.get(slug) ?? []), number]);
    }
  }
  const entity: Addresses['entity'] = (id, name) =>
    byNumber.get(id ?? '') ?? byName.get(id ?? '') ?? byName.get(name ?? '');
  return {
    entity,
    numbers,
    page(address, from) {
      const hash = address.indexOf('#');
      const bare = hash < 0 ? address : address.slice(0, hash);
      const anchor = hash < 0 || hash === address.length - 1 ? '' : address.slice(hash);
      const above = from === undefined ? '' : posix.dirname(from.replace(/^content\/docs\//, ''));
      const whole = bare.startsWith('/')
        ? bare
        : `/${posix.join(above === '.' ? '' : above, bare)}`;
      const place = whole
        .replace(/[?].*$/, '')
        .replace(/\.mdx?$/, '')
        .replace(/\/(?:index\/?)?$/, '')
        .replace(/^\/+/, '');
      const last = place.slice(place.lastIndexOf('/') + 1);
      const slug = byPath.get(place) ?? byNumber.get(last) ?? byName.get(last);
      return slug === undefined ? undefined : { slug, anchor: anchor.replace(/[[\]|]/g, '') };
    },
  };
}
