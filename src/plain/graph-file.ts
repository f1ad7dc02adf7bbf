import type { Site } from '../load/site.ts';
import { compareText } from '../model/compare.ts';
import { bestConnected, byConnections } from '../model/graph/best-connected.ts';
import { layout } from '../model/graph/layout.ts';
import { RELATIONS, type WikiGraph, wikiGraph } from '../model/graph/wiki-graph.ts';
import {
  type GraphFile,
  type GraphNode,
  type GraphPart,
  graphPartPath,
} from '../model/graph-file.ts';
import { textsOf } from '../ui/texts.ts';
import { typeName } from '../views/page-row.ts';
import type { PlainFile } from './plain-file.ts';

/** More points than these say nothing in one picture, and no browser draws them gladly. */
const MOST_NODES = 8000;
/** A longer list of tags is not chosen from. */
const MOST_TAGS = 300;
/** What a script may hold of each, in bytes, so that none grows with the wiki. */
const NODE_BYTES = 90_000;
const EDGE_BYTES = 90_000;

/**
 * The graph of the wiki with a place for each node, as scripts: a page that was opened from disk may load nothing
 * else, and in the page itself it would be paid for by everybody. That of a large wiki is parted, its best connected
 * nodes first; of a very large one it ends before all nodes are in it.
 */
export function graphFiles(site: Site): PlainFile[] {
  const whole = wikiGraph(site.graph);
  const drawn = bestConnected(whole, MOST_NODES);
  const { kinds, tags, nodes } = describe(site, drawn);
  const sizes = nodes.map((node) => bytesOf(node) + 1);
  const [first = [], ...others] = partsOf(drawn, sizes);
  const numbers = new Map([first, ...others].flat().map((index, number) => [index, number]));
  const edges = edgesOfParts(drawn, numbers, [first, ...others]);
  const part = (indices: readonly number[], n: number): GraphPart => ({
    pages: indices.filter((index) => 'page' in (drawn.nodes[index] as object)).length,
    nodes: indices.map((index) => nodes[index] as GraphNode),
    edges: edges[n] as number[],
  });
  const { pages, ...rest } = part(first, 0);
  const isWhole = first.length === whole.nodes.length;
  const file: GraphFile = {
    pages,
    kinds,
    tags,
    ...rest,
    ...(!isWhole && { parts: others.length + 1, all: whole.nodes.length }),
  };
  return [file, ...others.map((indices, n) => part(indices, n + 1))].map((data, n) => ({
    path: graphPartPath(n + 1),
    text: `stemmaGraph(${JSON.stringify(data).replaceAll('<', '\\u003c')})\n`,
  }));
}

/** The nodes as they are written, each with its place. */
function describe({ graph }: Site, drawn: WikiGraph): Pick<GraphFile, 'kinds' | 'tags' | 'nodes'> {
  const t = textsOf(graph.wiki.config.language);
  const places = layout(drawn);
  const tags = commonTags(graph.byTag);
  const tagIndex = new Map(tags.map((tag, index) => [tag, index]));
  const kinds: string[] = [];
  const indexOf = (kind: string | undefined): number => {
    if (kind === undefined) return -1;
    const known = kinds.indexOf(kind);
    return known === -1 ? kinds.push(kind) - 1 : known;
  };
  const tagged = (names: readonly string[]) => names.flatMap((name) => tagIndex.get(name) ?? []);
  const nodes = drawn.nodes.map((node, index): GraphNode => {
    const [x, y] = places[index] as [number, number];
    if ('page' in node) {
      const front = graph.pages.get(node.page)?.front;
      const kind = indexOf(front && typeName(front.type, t.types));
      return [node.page, front?.title ?? node.page, kind, -1, x, y, ...tagged(front?.tags ?? [])];
    }
    const front = graph.entries.get(node.entry)?.front;
    const kind = indexOf(front?.kind && t.kindNames[front.kind]);
    const level = front?.rating.level ?? 0;
    const tagsOf = tagged(front?.tags ?? []);
    return [node.entry, front?.title ?? node.entry, kind, level, x, y, ...tagsOf];
  });
  return { kinds, tags, nodes };
}

function commonTags(byTag: Site['graph']['byTag']): string[] {
  const uses = ([, { pages, entries }]: [string, { pages: string[]; entries: string[] }]) =>
    pages.length + entries.length;
  return [...byTag]
    .sort((a, b) => uses(b) - uses(a) || compareText(a[0], b[0]))
    .slice(0, MOST_TAGS)
    .map(([tag]) => tag)
    .sort(compareText);
}

/** The indices of the nodes of each part, pages first: all in one, or as many as fit, the best connected first. */
function partsOf(drawn: WikiGraph, sizes: readonly number[]): number[][] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const edgeBytes = drawn.edges.length * 2 * (String(sizes.length).length + 2);
  if (all <= NODE_BYTES && edgeBytes <= EDGE_BYTES) return [drawn.nodes.map((_, index) => index)];
  const parts: number[][] = [];
  let room = 0;
  for (const index of byConnections(drawn)) {
    const size = sizes[index] as number;
    if (parts.length === 0 || size > room) {
      parts.push([]);
      room = NODE_BYTES;
    }
    parts.at(-1)?.push(index);
    room -= size;
  }
  return parts.map((indices) => indices.sort((a, b) => a - b));
}

/** An edge stands in the part that brings the second of its ends; of too many the firmest stay. */
function edgesOfParts(
  { edges }: WikiGraph,
  numbers: ReadonlyMap<number, number>,
  parts: readonly (readonly number[])[],
): number[][] {
  const ends = parts.map((_, n) => parts.slice(0, n + 1).flat().length);
  const triples: [from: number, to: number, relation: number][][] = parts.map(() => []);
  for (const { from, to, relation } of edges) {
    const [a, b] = [numbers.get(from) as number, numbers.get(to) as number];
    const n = ends.findIndex((end) => Math.max(a, b) < end);
    triples[n]?.push([a, b, RELATIONS.indexOf(relation)]);
  }
  return triples.map((list) => firmest(list).flat());
}

function firmest(edges: [from: number, to: number, relation: number][]) {
  let room = EDGE_BYTES;
  const kept = new Set(
    [...edges]
      .sort((a, b) => a[2] - b[2])
      .filter((edge) => {
        room -= bytesOf(edge) - 1;
        return room >= 0;
      }),
  );
  return edges.filter((edge) => kept.has(edge));
}

const encoder = new TextEncoder();

function bytesOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}
