import type { Graph } from './graph.ts';
import { RELATIONS, type Relation, type WikiNode, wikiGraph } from './wiki-graph.ts';

/** Something that is tied to a page or source, seen from there. */
export interface Neighbour {
  node: WikiNode;
  relation: Relation;
  /** Whether the relation goes out from here: here cites it, not it here. */
  outward: boolean;
  /** How many ties it has itself. */
  degree: number;
}

type Neighbours = ReadonlyMap<string, readonly Neighbour[]>;

/** One site asks for the neighbours of each of its pages: worked out once. */
const made = new WeakMap<Graph, Neighbours>();

/** What is tied to a node: the firmest relation first, then what has the most ties. */
export function neighboursOf(graph: Graph, node: WikiNode): readonly Neighbour[] {
  const all = made.get(graph) ?? neighbours(graph);
  made.set(graph, all);
  return all.get(keyOf(node)) ?? [];
}

const keyOf = (node: WikiNode): string => ('page' in node ? `p${node.page}` : `e${node.entry}`);

function neighbours(graph: Graph): Neighbours {
  const { nodes, edges } = wikiGraph(graph);
  const lists = nodes.map((): Neighbour[] => []);
  const degrees = new Array<number>(nodes.length).fill(0);
  for (const { from, to } of edges) {
    degrees[from] = (degrees[from] ?? 0) + 1;
    degrees[to] = (degrees[to] ?? 0) + 1;
  }
  const add = (at: number, other: number, relation: Relation, outward: boolean) => {
    const node = nodes[other];
    if (node) lists[at]?.push({ node, relation, outward, degree: degrees[other] ?? 0 });
  };
  for (const { from, to, relation } of edges) {
    add(from, to, relation, true);
    add(to, from, relation, false);
  }
  const firmness = (relation: Relation) => RELATIONS.indexOf(relation);
  for (const list of lists) {
    list.sort((a, b) => firmness(a.relation) - firmness(b.relation) || b.degree - a.degree);
  }
  return new Map(nodes.map((node, index) => [keyOf(node), lists[index] ?? []]));
}
