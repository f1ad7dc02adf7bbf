import { expect, test } from 'vitest';
import { venuesView } from '../../../../src/views/venues.ts';
import { entry } from '../model/graph/small-wiki.ts';
import { gazette, siteOf } from './site-of.ts';

test('the venues with several sources show how those are rated, on one scale', () => {
  const good = { level: 3, label: 'Good', basis: 'venue' as const, via: 'gazette' };
  const low = { level: 1, label: 'Low', basis: 'own' as const };
  const other = { ...gazette, id: 'herald', name: 'The Herald' };
  const site = siteOf(
    [],
    [
      ...[1, 2, 3].map((n) => entry(n, 'A.', { venue: 'gazette', rating: good })),
      entry(4, 'A.', { venue: 'gazette', rating: low }),
      entry(5, 'A.', { venue: 'herald', rating: good }),
    ],
    [gazette, other],
  );
  const [first, second] = venuesView(site).multiples;
  expect(first?.venue).toEqual({ text: 'The Gazette', href: 'gazette.html' });
  expect(first?.columns.map(({ count }) => count)).toEqual([0, 1, 0, 3, 0, 0]);
  expect(first?.columns.map(({ share }) => share)).toEqual([0, 33.3, 0, 100, 0, 0]);
  expect(second).toBeUndefined();
});
