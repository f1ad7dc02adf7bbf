import { describe, expect, test } from 'vitest';
import { addPart, type Point } from '../../../../src/client/graph/model.ts';
import { bestConnected } from '../../../../src/model/graph/best-connected.ts';
import { type GraphFile, type GraphPart, graphPartPath } from '../../../../src/model/graph-file.ts';
import { graphFiles } from '../../../../src/plain/graph-file.ts';
import { entry, page } from '../model/graph/small-wiki.ts';
import { siteOf } from '../views/site-of.ts';

/** What a browser has of a file after it ran it. */
function run({ text }: { text: string }): GraphPart {
  let taken: GraphPart | undefined;
  new Function('stemmaGraph', text)((part: GraphPart) => {
    taken = part;
  });
  return taken as GraphPart;
}

const pages = Array.from({ length: 20 }, (_, n) => page(`page-${n}`, '', { title: `Page ${n}.` }));
const long = 'a name that goes on and on '.repeat(6);
const sourcesOf = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    entry(n + 1, `Page ${n % 7}. and Page ${n % 11}. were there.`, { title: `${long} ${n}` }),
  );

describe('the graph of a small wiki', () => {
  const [file, ...others] = graphFiles(siteOf(pages, sourcesOf(40)));

  test('is one script, and says of no other', () => {
    expect(others).toEqual([]);
    expect(file?.path).toBe('data/graph.js');
    const data = run(file as { text: string });
    expect(Object.keys(data)).toEqual(['pages', 'kinds', 'tags', 'nodes', 'edges']);
    expect(data.nodes).toHaveLength(60);
  });
});

describe('the graph of a large wiki', () => {
  const files = graphFiles(siteOf(pages, sourcesOf(1500)));
  const parts = files.map(run);
  const [first] = parts as [GraphFile];

  test('is parted, and no part is large', () => {
    expect(files.length).toBeGreaterThan(2);
    expect(files.map(({ path }) => path)).toEqual(parts.map((_, n) => graphPartPath(n + 1)));
    for (const { text } of files) expect(text.length).toBeLessThan(200_000);
    expect(first).toMatchObject({ parts: files.length, all: 1520 });
  });

  test('has every node and every tie once the parts are put together', () => {
    const points: Point[] = [];
    for (const part of parts) addPart(points, first, part);
    expect(new Set(points.map(({ path }) => path)).size).toBe(1520);
    const source = points.find(({ title }) => title === `${long} 3`);
    expect(source?.ties.filter(({ name }) => name === 'mentions')).toHaveLength(1);
    const tied = points.filter(({ ties }) => ties.length > 0);
    expect(tied.length).toBeGreaterThan(1500);
    for (const { index, ties } of tied)
      for (const { to } of ties)
        expect(points[to]?.ties.some((tie) => tie.to === index)).toBe(true);
  });

  test('begins with what is best connected', () => {
    const titles = first.nodes.slice(0, first.pages).map(([, title]) => title);
    expect(titles).toContain('Page 0.');
    expect(titles).not.toContain('Page 15.');
  });
});

test('of too many nodes the best connected are drawn, with the edges among them', () => {
  const graph = {
    nodes: [{ page: 'a' }, { page: 'b' }, { entry: 'c' }, { entry: 'd' }],
    edges: [
      { from: 0, to: 2, relation: 'cites' as const },
      { from: 0, to: 3, relation: 'cites' as const },
      { from: 3, to: 2, relation: 'related' as const },
    ],
  };
  expect(bestConnected(graph, 9)).toBe(graph);
  expect(bestConnected(graph, 2)).toEqual({
    nodes: [{ page: 'a' }, { entry: 'c' }],
    edges: [{ from: 0, to: 1, relation: 'cites' }],
  });
});
