import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keyOf, openCache, taken } from '../../../../src/load/cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fail = (): never => {
  throw new Error('made again');
};
const take = (parts: unknown[], make: () => unknown, at: string | undefined = folder) =>
  taken(openCache(at), keyOf(...parts), make);

test('what was made once is taken from the cache, by another build too', () => {
  const made = { html: '<p>é</p>', spans: [1, 2] };
  expect(take(['v1', 'body'], () => made)).toEqual(made);
  expect(take(['v1', 'body'], fail)).toEqual(made);
});

test('any part that differs makes it anew', () => {
  take(['v1', 'body', undefined], () => 1);
  expect(() => take(['v2', 'body', undefined], fail)).toThrow('made again');
  expect(() => take(['v1', 'bodies', undefined], fail)).toThrow('made again');
});

test('a file that a killed build left half written is made again', () => {
  take(['v1'], () => 'whole');
  const [part = ''] = readdirSync(folder);
  const [name = ''] = readdirSync(join(folder, part));
  writeFileSync(join(folder, part, name), '"who');
  expect(take(['v1'], () => 'whole')).toBe('whole');
});

test('without a folder nothing is kept, and a folder that cannot be written costs nothing but time', () => {
  const none = openCache(undefined);
  none.set('aa', 'x');
  expect(none.get('aa')).toBeUndefined();
  writeFileSync(join(folder, 'file'), '');
  chmodSync(join(folder, 'file'), 0o400);
  expect(take(['v1'], () => 3, join(folder, 'file'))).toBe(3);
});
