import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkPage } from '../../../../src/load/check-page.ts';
import { openPageTrees } from '../../../../src/load/page-trees.ts';
import { readWiki } from '../../../../src/load/read-wiki.ts';
import { PROJECT } from '../../../../src/load/where.ts';
import { analyse } from '../../../../src/model/markdown/analyse.ts';
import { readPageBody } from '../../../../src/model/markdown/parse-page-body.ts';
import { buildMatcher } from '../../../../src/model/mentions/matcher.ts';
import { pageRecord } from '../../../../src/model/search/page-record.ts';
import type { PageDoc } from '../../../../src/model/wiki.ts';
import { page } from '../model/graph/small-wiki.ts';

const cache = mkdtempSync(join(tmpdir(), 'stemma-test-'));
afterAll(() => rmSync(cache, { recursive: true }));

const { pages } = readWiki(join(PROJECT, 'content'), { entries: false }).wiki;
const matcher = buildMatcher(pages.map(({ slug, front }) => ({ ...front, slug })));
const told = (doc: PageDoc, read: typeof readPageBody) => {
  const root = read(doc).value;
  if (!root) throw new Error(`${doc.slug} cannot be read`);
  const analysis = analyse(root, { matcher, self: doc.slug, source: doc.body });
  return { analysis, record: pageRecord(doc, root), check: checkPage(doc, PROJECT, read) };
};

it('what is made of a kept tree is what is made of the parsed one', () => {
  const rich = page(
    'rich',
    'import A from \'./a.mdx\';\n\nexport const b = 1;\n\n# Head {b}\n\n<A x={b} />\n\n- [x] done [[Ada|she]] [@key1, p. 3 "q"]\n\n| a |\n| - |\n| `c` |\n\n[^1]: Note.\n',
  );
  for (const doc of [...pages, rich]) {
    openPageTrees(cache)(doc);
    expect(told(doc, openPageTrees(cache))).toEqual(told(doc, readPageBody));
  }
});

it('a body that is not MDX is told each time, and a spoilt file is made anew', () => {
  const read = openPageTrees(cache);
  const broken = page('broken', 'A {');
  for (const _ of [1, 2]) expect(read(broken).problems[0]?.rule).toBe('bad-mdx');
  const doc = page('once', 'Text of its own.');
  read(doc);
  const folder = join(cache, 'trees');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/^..[\\/]/.test(name)) writeFileSync(join(folder, name), '{"type":');
  expect(openPageTrees(cache)(doc)).toEqual(JSON.parse(JSON.stringify(readPageBody(doc))));
});

it('without a cache a body is parsed', () => {
  expect(openPageTrees(undefined)).toBe(readPageBody);
});
