import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { makeSearchIndex } from '../../../../scripts/io/search-index.ts';
import type { SearchIndex } from '../../../../src/client/search/pagefind.ts';
import { run } from '../../../../src/client/search/run.ts';
import { readState } from '../../../../src/client/search/state.ts';
import { searchRecords } from '../../../../src/load/search-records.ts';
import { loadSite } from '../../../../src/load/site.ts';
import { searchInNode } from '../../../e2e/helpers/search-in-node.ts';

const PROJECT = join(import.meta.dirname, '../../../..');
const SET = join(PROJECT, 'tests/fixtures/search/known-items.yaml');

const folder = mkdtempSync(join(tmpdir(), 'stemma-quality-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

type Ranks = { query: string; rank: number }[];

/** At which place each query finds what was meant, from 1; 0 where it is not among the first fifty. */
async function ranks(index: SearchIndex, better: boolean): Promise<Ranks> {
  const set = parse(readFileSync(SET, 'utf8')) as Record<string, Record<string, string>>;
  const all: Ranks = [];
  for (const [query, wanted] of Object.values(set).flatMap((kind) => Object.entries(kind))) {
    const { results } = await run(index, { ...readState(''), query, better });
    const first = await Promise.all(results.slice(0, 50).map((result) => result.data()));
    const rank = first.findIndex(({ url }) => url.endsWith(`/${wanted}.html`)) + 1;
    all.push({ query, rank });
  }
  return all;
}

const mean = (all: Ranks): number =>
  all.reduce((sum, { rank }) => sum + (rank === 0 ? 0 : 1 / rank), 0) / all.length;

test('what a researcher has in mind stands first, and better rated first does not harm that', async () => {
  vi.stubEnv('STEMMA_CONTENT', join(PROJECT, 'content'));
  vi.stubEnv('STEMMA_CACHE', join(folder, 'cache'));
  const records = [...searchRecords(await loadSite())];
  await makeSearchIndex(join(folder, 'pagefind'), records, 'en');
  const index = await searchInNode(folder);
  const plain = await ranks(index, false);
  const boosted = await ranks(index, true);
  expect(plain.length).toBeGreaterThanOrEqual(60);
  const amiss = plain
    .filter(({ rank }) => rank !== 1)
    .map(({ query, rank }) => `${query}: ${rank}`);
  console.log(
    `${plain.length} known items: mean reciprocal rank ${mean(plain).toFixed(3)}, ` +
      `better rated first ${mean(boosted).toFixed(3)}; not first: ${amiss.join(', ')}`,
  );
  expect(mean(plain)).toBeGreaterThanOrEqual(0.9);
  expect(mean(boosted)).toBeGreaterThanOrEqual(mean(plain));
}, 120_000);
