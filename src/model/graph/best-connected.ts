import type { WikiGraph } from './wiki-graph.ts';

/** How many ends of edges each node is, by index. */
export function connections({ nodes, edges }: WikiGraph): Uint32Array {
  const counts = new Uint32Array(nodes.length);
  for (const { from, to } of edges) {
    counts[from] = (counts[from] as number) + 1;
    counts[to] = (counts[to] as number) + 1;
  }
  return counts;
}

/** The indices of all nodes, the best connected first; among equals in their order, so pages before entries. */
export function byConnections(graph: WikiGraph): number[] {
  const counts = connections(graph);
  return graph.nodes
    .map((_, index) => index)
    .sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
}

/** The `most` best connected nodes, still in their order, and the edges among them. */
export function bestConnected(graph: WikiGraph, most: number): WikiGraph {
  if (graph.nodes.length <= most) return graph;
  const kept = byConnections(graph)
    .slice(0, most)
    .sort((a, b) => a - b);
  const numbers = new Map(kept.map((index, number) => [index, number]));
  return {
    nodes: kept.map((index) => graph.nodes[index] as WikiGraph['nodes'][number]),
    edges: graph.edges.flatMap(({ from, to, relation }) => {
      const [a, b] = [numbers.get(from), numbers.get(to)];
      return a === undefined || b === undefined ? [] : { from: a, to: b, relation };
    }),
  };
}
