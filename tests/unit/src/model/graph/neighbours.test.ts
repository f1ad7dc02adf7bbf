import { expect, test } from 'vitest';
import { neighboursOf } from '../../../../../src/model/graph/neighbours.ts';
import { entry, graphOf, page } from './small-wiki.ts';

const graph = graphOf(
  [page('ada', 'Ada left [@key1]. See [[Bo]].'), page('bo', 'Text.')],
  [entry(1, 'Ada left, and Bo.')],
);

test('what is tied to a page is seen from there, the firmest relation first', () => {
  expect(neighboursOf(graph, { page: 'ada' })).toEqual([
    { node: { entry: '0000000000000001' }, relation: 'cites', outward: true, degree: 2 },
    { node: { page: 'bo' }, relation: 'links', outward: true, degree: 2 },
  ]);
  expect(neighboursOf(graph, { entry: '0000000000000001' })).toEqual([
    { node: { page: 'ada' }, relation: 'cites', outward: false, degree: 2 },
    { node: { page: 'bo' }, relation: 'mentions', outward: true, degree: 2 },
  ]);
});

test('what is nowhere in the graph has no neighbours', () => {
  expect(neighboursOf(graph, { page: 'nobody' })).toEqual([]);
});
