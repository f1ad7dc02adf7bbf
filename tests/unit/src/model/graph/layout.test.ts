import { expect, test } from 'vitest';
import { layout, SIDE } from '../../../../../src/model/graph/layout.ts';
import type { WikiEdge, WikiGraph } from '../../../../../src/model/graph/wiki-graph.ts';

/** Two circles of pages and sources with nothing between them, and one source by itself. */
function twoCamps(size: number): WikiGraph {
  const nodes = [
    ...Array.from({ length: 4 }, (_, n) => ({ page: `p${n}` })),
    ...Array.from({ length: 2 * size + 1 }, (_, n) => ({ entry: `e${n}` })),
  ];
  const edges: WikiEdge[] = [
    { from: 0, to: 1, relation: 'links' },
    { from: 2, to: 3, relation: 'links' },
  ];
  for (let n = 0; n < 2 * size; n += 1) {
    edges.push({ from: n % 2 === 0 ? 0 : 2, to: n + 4, relation: 'cites' });
    edges.push({ from: n + 4, to: n % 2 === 0 ? 1 : 3, relation: 'mentions' });
  }
  return { nodes, edges };
}

test('the same graph has the same places', () => {
  const graph = twoCamps(40);
  expect(layout(graph)).toEqual(layout(structuredClone(graph)));
});

test('each node has a place of its own in the square', () => {
  const places = layout(twoCamps(40));
  expect(new Set(places.map(String)).size).toBe(places.length);
  for (const at of places.flat()) {
    expect(Number.isInteger(at)).toBe(true);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThanOrEqual(SIDE);
  }
});

test('what is tied stands nearer than what is not', () => {
  const places = layout(twoCamps(40));
  const distance = (a: number, b: number) => {
    const [ax = 0, ay = 0] = places[a] ?? [];
    const [bx = 0, by = 0] = places[b] ?? [];
    return Math.sqrt((ax - bx) ** 2 + (ay - by) ** 2);
  };
  const mean = (parity: number) =>
    Array.from({ length: 40 }, (_, n) => distance(0, 4 + 2 * n + parity)).reduce((a, b) => a + b) /
    40;
  expect(mean(0) * 2).toBeLessThan(mean(1));
});

test.each([
  ['no node', { nodes: [], edges: [] }, []],
  ['one node', { nodes: [{ page: 'a' }], edges: [] }, [[0, 0]]],
])('a graph of %s has its places', (_, graph, places) => {
  expect(layout(graph)).toEqual(places);
});

test('nodes that all begin at one crowded spot come apart in bounded time', () => {
  const nodes = [{ page: 'p' }, ...Array.from({ length: 3000 }, (_, n) => ({ entry: `e${n}` }))];
  const edges = nodes.slice(1).map((_, n): WikiEdge => ({ from: 0, to: n + 1, relation: 'cites' }));
  const places = layout({ nodes, edges });
  expect(new Set(places.map(String)).size).toBeGreaterThan(2900);
});
