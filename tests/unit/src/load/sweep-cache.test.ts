import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { walk } from '../../../../src/load/files.ts';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'stemma-sweep-'));
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

/** One build, which is a process of its own: what it uses, it computes where it is not there. */
async function build(wiki: string, values: readonly string[]): Promise<void> {
  vi.resetModules();
  const { keyOf, openCache, taken } = await import('../../../../src/load/cache.ts');
  const { sweepCache } = await import('../../../../src/load/sweep-cache.ts');
  for (const value of values)
    taken(openCache(join(cache, 'rendered')), keyOf(value), () => `value of ${value}`);
  sweepCache(cache, wiki);
}
const kept = (): number => walk(join(cache, 'rendered')).length;

test('what the last three different builds of a wiki used is kept, the rest goes', async () => {
  await build('a', ['1', 'old']);
  await build('a', ['1', '2']);
  await build('a', ['1', '3']);
  expect(kept()).toBe(4);
  await build('a', ['1', '4']);
  expect(kept()).toBe(4);
});

test('builds that change nothing push nothing out', async () => {
  await build('a', ['1']);
  for (let times = 0; times < 5; times += 1) await build('a', ['2']);
  expect(kept()).toBe(2);
});

test('a build of one wiki leaves what others use, as long as they are built at times', async () => {
  await build('a', ['mine']);
  await build('b', ['yours']);
  expect(kept()).toBe(2);
  for (let other = 0; other < 16; other += 1) await build(`c${other}`, [`${other}`]);
  expect(kept()).toBe(16);
});
