import { expect, test } from 'vitest';
import type { Site } from '../../../../src/load/site.ts';
import { isLarge, LARGE } from '../../../../src/model/large-wiki.ts';
import type { EntryDoc } from '../../../../src/model/wiki.ts';
import { unapi } from '../../../../src/plain/unapi.ts';

const entries = (count: number): EntryDoc[] => new Array<EntryDoc>(count);

test('a wiki is large above 20,000 entries', () => {
  expect([LARGE, LARGE + 1].map((count) => isLarge({ entries: entries(count) }))).toEqual([
    false,
    true,
  ]);
});

test('a large wiki has no file for Zotero beside the page of each entry', () => {
  const wiki = { entries: entries(LARGE + 1), pages: [] };
  const site = { graph: { wiki, entries: new Map(), references: new Map() } } as unknown as Site;
  expect([...unapi(site)]).toEqual([]);
});
