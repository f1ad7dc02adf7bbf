import { boundsOf, type Points, type Spring, settle } from './forces.ts';
import type { Relation, WikiGraph } from './wiki-graph.ts';

/** The side of the square in which every node gets its place. */
export const SIDE = 10_000;

/** How strongly a relation draws two nodes together. */
const PULL: Record<Relation, number> = { cites: 1, links: 0.8, mentions: 0.5, related: 0.25 };

/** Rounds of the calculation: pages alone are few and get more. */
const ROUNDS = { pages: 200, all: 50 };

/**
 * A place for each node, whole numbers from 0 to `SIDE`: what is related stands together. First the pages,
 * drawn together by what they link to and by the sources they share; then everything, sources beside their pages.
 * The same graph gives the same places: starting points follow from the order of the nodes.
 */
export function layout({ nodes, edges }: WikiGraph): [x: number, y: number][] {
  const firstEntry = nodes.findIndex((node) => 'entry' in node);
  const pages = firstEntry === -1 ? nodes.length : firstEntry;
  const springs = edges.map(({ from, to, relation }) => ({ from, to, pull: PULL[relation] }));
  const points = start(nodes.length);
  const ofPages = { x: points.x.subarray(0, pages), y: points.y.subarray(0, pages) };
  settle(ofPages, amongPages(pages, springs), ROUNDS.pages, 1);
  besidePages(points, springs, pages);
  settle(points, springs, ROUNDS.all, 0.6);
  const { left, top, side } = boundsOf(points.x, points.y);
  const place = (at: number, from: number) => Math.round(((at - from) / side) * SIDE);
  return nodes.map((_, i) => [
    place(points.x[i] as number, left),
    place(points.y[i] as number, top),
  ]);
}

/** Points spread evenly over a square: the R2 sequence, which needs no angle. */
function start(count: number): Points {
  const side = 30 * Math.sqrt(count + 1);
  const spread = (step: number) =>
    Float64Array.from({ length: count }, (_, i) => (((0.5 + i * step) % 1) - 0.5) * side);
  return { x: spread(0.7548776662466927), y: spread(0.5698402909980532) };
}

/** Springs among the pages: their own, and one for what two of them share. */
function amongPages(pages: number, springs: readonly Spring[]): Spring[] {
  const sharers = new Map<number, number[]>();
  for (const { from, to } of springs) {
    const page = Math.min(from, to);
    const other = Math.max(from, to);
    if (page >= pages || other < pages) continue;
    const list = sharers.get(other);
    if (list) list.push(page);
    else sharers.set(other, [page]);
  }
  const shared = new Map<number, Spring>();
  for (const list of sharers.values()) {
    // A chain through the sharers is enough, and stays short where hundreds share a source.
    for (let at = 1; at < list.length; at += 1) {
      const [from = 0, to = 0] = [list[at - 1], list[at]];
      const spring = shared.get(from * pages + to);
      if (spring) spring.pull = Math.min(1, spring.pull + 0.1);
      else shared.set(from * pages + to, { from, to, pull: 0.2 });
    }
  }
  return [...springs.filter(({ from, to }) => from < pages && to < pages), ...shared.values()];
}

/** Puts the others amid the pages that they are tied to; those without, amid what already has a place. */
function besidePages({ x, y }: Points, springs: readonly Spring[], pages: number): void {
  const placed = Uint8Array.from(x, (_, i) => (i < pages ? 1 : 0));
  for (let pass = 0; pass < 3; pass += 1) {
    const sums = new Map<number, [x: number, y: number, n: number]>();
    const tie = (from: number, to: number) => {
      if (placed[from] || !placed[to]) return;
      const [sx, sy, n] = sums.get(from) ?? [0, 0, 0];
      sums.set(from, [sx + (x[to] as number), sy + (y[to] as number), n + 1]);
    };
    for (const { from, to } of springs) {
      tie(from, to);
      tie(to, from);
    }
    for (const [i, [sx, sy, n]] of sums) {
      // A little apart from others at the same spot, towards where it began.
      x[i] = sx / n + (x[i] as number) * 0.05;
      y[i] = sy / n + (y[i] as number) * 0.05;
      placed[i] = 1;
    }
  }
}
