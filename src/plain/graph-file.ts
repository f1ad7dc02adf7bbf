import type { Site } from '../load/site.ts';
import { compareText } from '../model/compare.ts';
import { layout } from '../model/graph/layout.ts';
import { RELATIONS, wikiGraph } from '../model/graph/wiki-graph.ts';
import { GRAPH_FILE, type GraphFile, type GraphNode } from '../model/graph-file.ts';
import { textsOf } from '../ui/texts.ts';
import { typeName } from '../views/page-row.ts';
import type { PlainFile } from './plain-file.ts';

/**
 * The whole wiki as a graph with a place for each node, as a script: a page that was opened from disk may load
 * nothing else, and in the page itself it would be paid for by everybody.
 */
export function graphFile(site: Site): PlainFile {
  const { graph } = site;
  const t = textsOf(graph.wiki.config.language);
  const whole = wikiGraph(graph);
  const places = layout(whole);
  const tags = [...graph.byTag.keys()].sort(compareText);
  const tagIndex = new Map(tags.map((tag, index) => [tag, index]));
  const kinds: string[] = [];
  const indexOf = (kind: string | undefined): number => {
    if (kind === undefined) return -1;
    const known = kinds.indexOf(kind);
    return known === -1 ? kinds.push(kind) - 1 : known;
  };
  const tagged = (names: readonly string[]) => names.flatMap((name) => tagIndex.get(name) ?? []);
  const nodes = whole.nodes.map((node, index): GraphNode => {
    const [x, y] = places[index] as [number, number];
    if ('page' in node) {
      const front = graph.pages.get(node.page)?.front;
      const kind = indexOf(front && typeName(front.type, t.types));
      return [node.page, front?.title ?? node.page, kind, -1, x, y, ...tagged(front?.tags ?? [])];
    }
    const front = graph.entries.get(node.entry)?.front;
    const kind = indexOf(front?.kind && t.kindNames[front.kind]);
    const level = front?.rating.level ?? 0;
    return [
      node.entry,
      front?.title ?? node.entry,
      kind,
      level,
      x,
      y,
      ...tagged(front?.tags ?? []),
    ];
  });
  const file: GraphFile = {
    pages: whole.nodes.filter((node) => 'page' in node).length,
    kinds,
    tags,
    nodes,
    edges: whole.edges.flatMap(({ from, to, relation }) => [from, to, RELATIONS.indexOf(relation)]),
  };
  const data = JSON.stringify(file).replaceAll('<', '\\u003c');
  return { path: GRAPH_FILE, text: `stemmaGraph(${data})\n` };
}
