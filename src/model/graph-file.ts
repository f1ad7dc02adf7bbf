/** The script that holds the wiki's graph, below the site's root; the graph of a large wiki has further ones. */
export const GRAPH_FILE = 'data/graph.js';

/** The n-th script of the graph, from 1. */
export function graphPartPath(n: number): string {
  return n === 1 ? GRAPH_FILE : GRAPH_FILE.replace(/\.js$/, `-${n}.js`);
}

/** A part of the graph as the page that draws it reads it; short, because there may be thousands of nodes. */
export interface GraphPart {
  /** How many of the nodes are pages; they come first. */
  pages: number;
  /** Slug or ID, title, index in `kinds` (-1: none), level (0: unrated, -1: a page), x, y, indices in `tags`. */
  nodes: [string, string, number, number, number, number, ...number[]][];
  /** From, to and relation by turns: places in the nodes of all parts so far, and an index of the relations. */
  edges: number[];
}

/** The first part: what there is at all. */
export interface GraphFile extends GraphPart {
  /** Names of kinds: types of pages and kinds of sources. */
  kinds: string[];
  tags: string[];
  /** How many parts there are, where there are several. */
  parts?: number;
  /** How many pages and sources the wiki has, where not all of them are in this part. */
  all?: number;
}

export type GraphNode = GraphPart['nodes'][number];
