import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRenderCache } from '../../../../src/load/render-cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fail = (): never => {
  throw new Error('made again');
};

test('what was made once is taken from the cache, by another build too', () => {
  const made = { html: '<p>é</p>', spans: [1, 2] };
  expect(openRenderCache(folder).take(['v1', 'body'], () => made)).toEqual(made);
  expect(openRenderCache(folder).take(['v1', 'body'], fail)).toEqual(made);
});

test('any part that differs makes it anew', () => {
  const cache = openRenderCache(folder);
  cache.take(['v1', 'body', undefined], () => 1);
  expect(() => cache.take(['v2', 'body', undefined], fail)).toThrow('made again');
  expect(() => cache.take(['v1', 'bodies', undefined], fail)).toThrow('made again');
});

test('a file that a killed build left half written is made again', () => {
  const cache = openRenderCache(folder);
  cache.take(['v1'], () => 'whole');
  const [part = ''] = readdirSync(folder);
  const [name = ''] = readdirSync(join(folder, part));
  writeFileSync(join(folder, part, name), '"who');
  expect(cache.take(['v1'], () => 'whole')).toBe('whole');
});

test('without a folder nothing is kept, and a folder that cannot be written costs nothing but time', () => {
  const none = openRenderCache(undefined);
  none.take(['v1'], () => 1);
  expect(none.take(['v1'], () => 2)).toBe(2);
  writeFileSync(join(folder, 'file'), '');
  chmodSync(join(folder, 'file'), 0o400);
  expect(openRenderCache(join(folder, 'file')).take(['v1'], () => 3)).toBe(3);
});
