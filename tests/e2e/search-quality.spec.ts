import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import type { SearchIndex } from '../../src/client/search/pagefind.ts';
import { run } from '../../src/client/search/run.ts';
import { readState } from '../../src/client/search/state.ts';
import { searchInNode } from './helpers/search-in-node.ts';
import { siteFolder } from './helpers/sites.ts';

const SET = join(import.meta.dirname, '../fixtures/search/known-items.yaml');

type Ranks = { kind: string; query: string; rank: number }[];

/** At which place each query finds what was meant, from 1; 0 where it is not among the first fifty. */
async function ranks(index: SearchIndex, better: boolean): Promise<Ranks> {
  const set = parse(readFileSync(SET, 'utf8')) as Record<string, Record<string, string>>;
  const all: Ranks = [];
  for (const [kind, queries] of Object.entries(set)) {
    for (const [query, wanted] of Object.entries(queries)) {
      const state = { ...readState(''), query, better };
      const { results } = await run(index, state);
      const first = await Promise.all(results.slice(0, 50).map((result) => result.data()));
      all.push({
        kind,
        query,
        rank: first.findIndex(({ url }) => url.endsWith(`/${wanted}.html`)) + 1,
      });
    }
  }
  return all;
}

const mean = (all: Ranks): number =>
  all.reduce((sum, { rank }) => sum + (rank === 0 ? 0 : 1 / rank), 0) / all.length;

test('what a researcher has in mind stands first, and the boost for better ratings changes nothing', async () => {
  const index = await searchInNode(siteFolder('example'));
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
});
