/** The script that holds the whole wiki's graph, below the site's root. */
export const GRAPH_FILE = 'data/graph.js';

/** The graph as the page that draws it reads it; short, because it may have tens of thousands of nodes. */
export interface GraphFile {
  /** How many of the nodes are pages; they come first. */
  pages: number;
  /** Names of kinds: types of pages and kinds of sources. */
  kinds: string[];
  tags: string[];
  /** Slug or ID, title, index in `kinds` (-1: none), level (0: unrated, -1: a page), x, y, indices in `tags`. */
  nodes: [string, string, number, number, number, number, ...number[]][];
  /** From, to and relation by turns, as indices of `nodes` and of the relations. */
  edges: number[];
}

export type GraphNode = GraphFile['nodes'][number];
