import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexAdvice, sizeAdvice } from '../../../../scripts/io/index-advice.ts';
import { indexKey, keptIndex } from '../../../../scripts/io/kept-index.ts';
import type { Stage } from '../../../../scripts/io/stage.ts';
import type { SearchRecord } from '../../../../src/model/search/record.ts';

let root: string;
let stage: Stage;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stemma-index-'));
  const folder = join(root, 'site');
  stage = { folder, index: `${folder}.search-1`, cache: root, prune() {}, close() {} };
  make();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What Pagefind and the writer of the copy for disk leave. */
function make(): void {
  mkdirSync(stage.index, { recursive: true });
  writeFileSync(join(stage.index, 'pagefind-entry.json'), '{}');
  mkdirSync(join(stage.folder, 'pagefind-offline'), { recursive: true });
}

function place(key: string): void {
  const kept = keptIndex(stage);
  kept.adopt();
  mkdirSync(join(stage.folder, 'pagefind-offline'), { recursive: true });
  writeFileSync(join(stage.folder, 'pagefind-offline', 'pagefind.js'), '');
  kept.seal(key);
}

const record = (title: string): SearchRecord => ({
  url: '/a.html',
  title,
  fields: [{ weight: 1, text: 'x'.repeat(1000) }],
  filters: {},
  sorts: { rating: '0', date: '0000', importance: '0', title: 't' },
  meta: { authors: '', date: '', id: '', names: '', title: '', venue: '' },
});
const settings = { language: 'en', offlineSearch: 200 };

test('an index is kept while its records and settings are the same', () => {
  place('a');
  expect(keptIndex(stage).isOf('a')).toBe(true);
  expect(keptIndex(stage).isOf('b')).toBe(false);
  expect(keptIndex(stage).files()).toEqual([
    'pagefind/pagefind-entry.json',
    'pagefind-offline/pagefind.js',
  ]);
  const key = indexKey([record('A')], settings);
  expect(indexKey([record('A')], settings)).toBe(key);
  expect(indexKey([record('B')], settings)).not.toBe(key);
  expect(indexKey([record('A')], { ...settings, language: 'de' })).not.toBe(key);
  expect(indexKey([record('A')], { ...settings, offlineSearch: 0 })).not.toBe(key);
});

test('one that a killed build left half in place is not believed', () => {
  place('a');
  make();
  keptIndex(stage).adopt();
  expect(keptIndex(stage).isOf('a')).toBe(false);
  make();
  place('a');
  rmSync(join(stage.folder, 'pagefind'), { recursive: true });
  expect(keptIndex(stage).isOf('a')).toBe(false);
});

test('without a cache nothing is kept', () => {
  stage = { ...stage, cache: undefined };
  place('a');
  expect(keptIndex(stage).isOf('a')).toBe(false);
});

test('a smaller index is advised where a full one may not fit into memory, with the figures', () => {
  const records = [record('A'), record('B')];
  expect(indexAdvice(records, 'full', 1e6)).toBeUndefined();
  expect(indexAdvice(records, 'lead', 1)).toBeUndefined();
  expect(indexAdvice(records, 'full', 1e5)).toBe(
    'The search index of 2 texts takes about 0.0 GB of memory, and 0.0 GB are free. ' +
      'Write "search: lead" into wiki.yaml to search titles, summaries, key points and the first 1,500 characters of each.',
  );
});

test('a site that GitHub Pages would not take is told of, with what makes it smaller', () => {
  expect(sizeAdvice([5e8, 5e8])).toBeUndefined();
  expect(sizeAdvice([6e8, 6e8])).toBe(
    'The site has 2 files and 1.2 GB; GitHub Pages publishes at most 1.0 GB. ' +
      'In wiki.yaml, "search: lead" and "offlineSearch: 0" make the search index smaller, "copies: excerpt" the pages.',
  );
});
