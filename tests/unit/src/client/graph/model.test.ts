import { expect, test } from 'vitest';
import { fitting, pointsOf } from '../../../../../src/client/graph/model.ts';

const points = pointsOf({
  pages: 1,
  kinds: ['Person', 'report'],
  tags: ['news'],
  nodes: [
    ['ada', 'Ada Lovelace', 0, -1, 0, 0],
    ['01', 'Café report', 1, 3, 10, 0, 0],
    ['02', 'Another report', 1, 0, 0, 10],
  ],
  // Ada cites 01; 02 mentions Ada.
  edges: [0, 1, 0, 2, 0, 2],
});

const any = { text: '', kind: '', level: '', tag: '' };
const titles = (choice: Partial<typeof any>) =>
  fitting(points, { ...any, ...choice }).map(({ title }) => title);

test('each end of a relation has its name', () => {
  expect(points.map(({ ties }) => ties)).toEqual([
    [
      { name: 'cites', to: 1 },
      { name: 'mentionedBy', to: 2 },
    ],
    [{ name: 'citedBy', to: 0 }],
    [{ name: 'mentions', to: 0 }],
  ]);
});

test('points lead to their pages', () => {
  expect(points.map(({ path }) => path)).toEqual([
    'wiki/ada.html',
    'resources/01.html',
    'resources/02.html',
  ]);
});

test('they are found by title without accents, kind, rating and tag; the best tied first', () => {
  expect(titles({})).toEqual(['Ada Lovelace', 'Another report', 'Café report']);
  expect(titles({ text: 'cafe rep' })).toEqual(['Café report']);
  expect(titles({ kind: 'report' })).toEqual(['Another report', 'Café report']);
  expect(titles({ level: '0' })).toEqual(['Another report']);
  expect(titles({ tag: 'news' })).toEqual(['Café report']);
});
