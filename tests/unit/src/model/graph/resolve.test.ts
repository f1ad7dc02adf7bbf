import { describe, expect, it } from 'vitest';
import { buildResolver } from '../../../../../src/model/graph/resolve.ts';
import type { LedgerLine } from '../../../../../src/schema/ledger.ts';
import { entry, ID, page } from './small-wiki.ts';

const pages = [
  page('kelp', '', { title: 'Kelp', aliases: ['Seaweed', 'Otter'], redirects: ['giant-kelp'] }),
  page('otter', '', { title: 'Otter' }),
  page('c-sharp', '', { title: 'C#' }),
  page('cafe', '', { title: 'Cafe\u0301' }),
];
const line = (n: number, more: Partial<LedgerLine>): LedgerLine => ({
  id: ID(n),
  stableId: `sid_${String(n).padStart(10, '0')}`,
  keys: [],
  source: 'x',
  title: 'x',
  status: 'live',
  ...more,
});
const resolver = buildResolver({
  pages,
  entries: [entry(1, ''), entry(2, '')],
  ledger: [
    line(1, { keys: ['old-key', 'key2'] }),
    line(7, { status: 'moved', to: ID(8), keys: ['key7'] }),
    line(8, { status: 'moved', to: ID(2) }),
    line(9, { status: 'moved', to: ID(10) }),
    line(10, { status: 'moved', to: ID(9) }),
  ],
});

describe('buildResolver', () => {
  it.each([
    ['Kelp', 'kelp'],
    ['Seaweed', 'kelp'],
    ['seaweed', 'kelp'],
    ['giant-kelp', 'kelp'],
    ['otter', 'otter'],
    ['Otter', 'otter'],
    ['Kelp#In winter', 'kelp'],
    ['C#', 'c-sharp'],
    ['Caf\u00e9', 'cafe'],
    ['  Kelp\n', 'kelp'],
  ])('finds the page that %j means', (target, slug) => {
    expect(resolver.page(target)?.slug).toBe(slug);
  });

  it.each([
    [ID(1), 1],
    ['sid_0000000001', 1],
    ['key1', 1],
    ['old-key', 1],
    ['key2', 2],
    [ID(7), 2],
    ['key7', 2],
    ['sid_0000000008', 2],
  ])('finds the entry that %s means, or the one that took its place', (ref, n) => {
    expect(resolver.entry(ref)?.front.id).toBe(ID(n));
  });

  it('finds nothing where there is nothing, and goes in no circle', () => {
    expect(resolver.page('Badger')).toBeUndefined();
    expect(resolver.page('#Kelp')).toBeUndefined();
    expect(resolver.entry('constructor')).toBeUndefined();
    expect(resolver.entry(ID(9))).toBeUndefined();
  });

  it('gives the nearest names', () => {
    expect(resolver.nearestPages('Kepl')).toEqual(['Kelp']);
    expect(resolver.nearestEntries('keyl')).toEqual(['key1', 'key2', 'key7']);
  });
});
