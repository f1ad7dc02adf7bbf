import { RELATIONS } from '../../model/graph/wiki-graph.ts';
import type { GraphFile, GraphPart } from '../../model/graph-file.ts';

/** A page or source in the browser. */
export interface Point {
  index: number;
  title: string;
  /** From the site's root. */
  path: string;
  isPage: boolean;
  kind: string;
  /** 0: unrated; -1: a page. */
  level: number;
  x: number;
  y: number;
  tags: string[];
  /** Folded, to be searched. */
  words: string;
  ties: Tie[];
}

/** One end of a relation: what it is called from there, and the other end. */
export interface Tie {
  name: string;
  to: number;
}

export interface Choice {
  text: string;
  kind: string;
  level: string;
  tag: string;
}

const NAMES = {
  cites: ['cites', 'citedBy'],
  links: ['links', 'linkedBy'],
  mentions: ['mentions', 'mentionedBy'],
  related: ['related', 'related'],
} as const;

/** The points of the first part of a graph, each with its ties. */
export function pointsOf(file: GraphFile): Point[] {
  const points: Point[] = [];
  addPart(points, file, file);
  return points;
}

/** Adds the points of a part, and the ties that it brings; returns the added ones. */
export function addPart(
  points: Point[],
  { kinds, tags }: Pick<GraphFile, 'kinds' | 'tags'>,
  { pages, nodes, edges }: GraphPart,
): Point[] {
  const before = points.length;
  const added = nodes.map(([name, title, kind, level, x, y, ...tagged], at): Point => {
    const isPage = at < pages;
    const index = before + at;
    return {
      index,
      title,
      path: `${isPage ? 'wiki' : 'resources'}/${encodeURIComponent(name)}.html`,
      isPage,
      kind: kinds[kind] ?? '',
      level,
      x,
      y,
      tags: tagged.map((tag) => tags[tag] ?? ''),
      words: fold(title),
      ties: [],
    };
  });
  for (const point of added) points.push(point);
  for (let at = 0; at < edges.length; at += 3) {
    const [from = 0, to = 0, relation = 0] = edges.slice(at, at + 3);
    const [there, back] = NAMES[RELATIONS[relation] ?? 'related'];
    points[from]?.ties.push({ name: there, to });
    points[to]?.ties.push({ name: back, to: from });
  }
  return added;
}

/** The points that fit, those with the most ties first, then by title. */
export function fitting(points: readonly Point[], { text, kind, level, tag }: Choice): Point[] {
  const words = fold(text).split(/\s+/);
  return points
    .filter(
      (point) =>
        (kind === '' || point.kind === kind) &&
        (level === '' || point.level === Number(level)) &&
        (tag === '' || point.tags.includes(tag)) &&
        words.every((word) => point.words.includes(word)),
    )
    .sort(
      (a, b) =>
        b.ties.length - a.ties.length || (a.words < b.words ? -1 : a.words > b.words ? 1 : 0),
    );
}

/** Lower case, without accents. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
