import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import {
  CORE,
  HAND_OVER,
  handedBytes,
  planShards,
  type Shard,
  shardOf,
  shardScript,
} from '../../../../../src/model/search/offline-shards.ts';

/** Runs a script the way a browser does that was told `charset="x-user-defined"`. */
function runScript(script: Uint8Array): Shard {
  const units = Array.from(script, (byte) => (byte < 0x80 ? byte : 0xf700 + byte));
  let handed: Shard | undefined;
  const text = units.map((unit) => String.fromCharCode(unit)).join('');
  runInNewContext(text, { [HAND_OVER]: (shard: Shard) => (handed = shard) });
  return handed as Shard;
}

const fragments = (n: number, size: number) =>
  Array.from({ length: n }, (_, i) => ({
    path: `fragment/en_${i.toString(16).padStart(7, '0')}.pf_fragment`,
    size,
  }));

test('every byte comes through a script as it was', () => {
  const all = Uint8Array.from({ length: 512 }, (_, i) => i % 256);
  const script = shardScript(8, [
    { path: 'index/en_1.pf_index', content: all },
    { path: 'index/en_2.pf_index', content: all.toReversed() },
    { path: 'index/en_3.pf_index', content: new Uint8Array() },
  ]);
  const { shards, files } = runScript(script);
  expect(shards).toBe(8);
  expect(Object.keys(files)).toEqual([
    'index/en_1.pf_index',
    'index/en_2.pf_index',
    'index/en_3.pf_index',
  ]);
  expect(handedBytes(files['index/en_1.pf_index'] ?? '')).toEqual(all);
  expect(handedBytes(files['index/en_2.pf_index'] ?? '')).toEqual(all.toReversed());
  expect(files['index/en_3.pf_index']).toBe('');
});

test('evenly spread bytes become 2 % more', () => {
  const content = Uint8Array.from({ length: 256 * 400 }, (_, i) => i % 256);
  const { length } = shardScript(1, [{ path: 'index/en_1.pf_index', content }]);
  expect(length / content.length).toBeLessThan(1.02);
});

test('what every search reads is in the core, and the programs are in no script', () => {
  const { paths } = planShards(
    [
      'wasm.en.pagefind',
      'pagefind.js',
      'pagefind-worker.js',
      'pagefind.en_1.pf_meta',
      'pagefind-entry.json',
    ].map((path) => ({ path, size: 1 })),
  );
  expect([...paths]).toEqual([
    [CORE, ['pagefind-entry.json', 'pagefind.en_1.pf_meta', 'wasm.en.pagefind']],
  ]);
});

test('there are as many scripts as the size asks for, at most 256', () => {
  const shards = (n: number, size: number) => planShards(fragments(n, size)).shards;
  expect(shards(0, 0)).toBe(1);
  expect(shards(100, 1000)).toBe(1);
  expect(shards(1000, 1000)).toBe(8);
  expect(shards(5000, 6000)).toBe(256);
  expect(shards(5000, 60_000)).toBe(256);
});

test('each file is in the script that is looked into for it, and scripts are of like size', () => {
  const files = fragments(5000, 6000);
  const { shards, paths } = planShards(files);
  for (const [name, held] of paths) {
    for (const path of held) expect(shardOf(path, shards)).toBe(name);
  }
  expect([...paths.values()].flat().toSorted()).toEqual(files.map(({ path }) => path));
  expect(paths.size).toBe(256);
  expect(Math.max(...[...paths.values()].map(({ length }) => length))).toBeLessThan(50);
});

test('the order in which files are named changes nothing', () => {
  const files = fragments(300, 6000);
  expect(planShards(files.toReversed())).toEqual(planShards(files));
});
