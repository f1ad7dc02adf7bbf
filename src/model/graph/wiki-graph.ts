import type { Graph } from './graph.ts';

/** How one thing of the wiki rests on another, the firmest first; the index is what data files hold. */
export const RELATIONS = ['cites', 'links', 'mentions', 'related'] as const;
export type Relation = (typeof RELATIONS)[number];

/** A page or a source as a point of the picture of the whole wiki. */
export type WikiNode = { page: string } | { entry: string };

/** `nodes[from]` cites, links to, mentions or is related to `nodes[to]`. */
export interface WikiEdge {
  from: number;
  to: number;
  relation: Relation;
}

export interface WikiGraph {
  /** Pages by slug, then live entries by ID. */
  nodes: WikiNode[];
  /** At most one between two nodes, the firmest; by `from`, then `to`. */
  edges: WikiEdge[];
}

/** Everything that follows from the wiki's links, as one graph of its pages and live entries. */
export function wikiGraph(graph: Graph): WikiGraph {
  const nodes: WikiNode[] = [];
  const pages = new Map<string, number>();
  const entries = new Map<string, number>();
  for (const { slug } of graph.wiki.pages) pages.set(slug, nodes.push({ page: slug }) - 1);
  for (const { front } of graph.wiki.entries) {
    if (!front.withdrawn) entries.set(front.id, nodes.push({ entry: front.id }) - 1);
  }
  const edges = new Map<number, WikiEdge>();
  const add = (from: number | undefined, to: number | undefined, relation: Relation) => {
    if (from === undefined || to === undefined || from === to) return;
    const key = Math.min(from, to) * nodes.length + Math.max(from, to);
    if (!edges.has(key)) edges.set(key, { from, to, relation });
  };
  // The firmest relation first: a later one between the same two is not added.
  for (const [slug, references] of graph.references)
    for (const { id } of references) add(pages.get(slug), entries.get(id), 'cites');
  for (const [id, references] of graph.noteReferences)
    for (const reference of references) add(entries.get(id), entries.get(reference.id), 'cites');
  for (const [slug, links] of graph.backlinks)
    for (const { from } of links)
      if (from.kind === 'page') add(pages.get(from.slug), pages.get(slug), 'links');
  for (const { front } of graph.wiki.entries)
    for (const slug of front.mentions) add(entries.get(front.id), pages.get(slug), 'mentions');
  for (const [id, related] of graph.related)
    for (const other of related) add(entries.get(id), entries.get(other.id), 'related');
  const sorted = [...edges.values()].sort((a, b) => a.from - b.from || a.to - b.to);
  return { nodes, edges: sorted };
}
