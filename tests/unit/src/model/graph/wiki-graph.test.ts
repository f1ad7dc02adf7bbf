import { expect, test } from 'vitest';
import { wikiGraph } from '../../../../../src/model/graph/wiki-graph.ts';
import { entry, graphOf, page } from './small-wiki.ts';

test('pages and live sources are nodes; between two of them the firmest relation is kept', () => {
  const graph = graphOf(
    [
      page('ada', 'Ada left [@key1]. See [[Bo]].', { title: 'Ada' }),
      page('bo', 'Text.', { title: 'Bo' }),
    ],
    [
      entry(1, 'Ada left, and Bo.'),
      entry(2, 'Gone.', { withdrawn: { reason: 'Twice.', date: '2026-01-01' } }),
    ],
  );
  const { nodes, edges } = wikiGraph(graph);
  expect(nodes).toEqual([{ page: 'ada' }, { page: 'bo' }, { entry: '0000000000000001' }]);
  expect(edges).toEqual([
    { from: 0, to: 1, relation: 'links' },
    { from: 0, to: 2, relation: 'cites' },
    { from: 2, to: 1, relation: 'mentions' },
  ]);
});
