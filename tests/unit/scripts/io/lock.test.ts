import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ConvertOutput } from '../../../../scripts/convert/convert.ts';
import { computeWiki, convertWiki } from '../../../../scripts/io/convert-wiki.ts';
import { takeLock, tryLock } from '../../../../scripts/io/lock.ts';
import { writeWiki } from '../../../../scripts/io/write-wiki.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-lock-'));
  path = join(folder, '.it.stemma-lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const STALE_MS = 300;
const elsewhere = JSON.stringify({ pid: 1, host: 'another machine', token: 'a' });

describe('a lock', () => {
  test('is held by one, and by the next when it is released; nothing is left of it', () => {
    const first = tryLock(path);
    expect(tryLock(path)).toBeUndefined();
    expect(first?.isHeld()).toBe(true);
    first?.release();
    const second = tryLock(path);
    expect(second).toBeDefined();
    second?.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is waited for', async () => {
    const first = tryLock(path);
    let isOurs = false;
    const second = takeLock(path, 'it').then((lock) => {
      isOurs = true;
      return lock;
    });
    await setTimeout(150);
    expect(isOurs).toBe(false);
    first?.release();
    (await second).release();
    expect(isOurs).toBe(true);
  });

  test.each([
    ['has ended', { pid: 999_999_999 }],
    ['has ended, and whose number another has by now', { pid: process.ppid, start: '1' }],
  ])('of a process that %s is taken over at once', (_, owner) => {
    writeFileSync(path, JSON.stringify({ host: hostname(), token: 'a', ...owner }));
    writeFileSync(`${path}-left`, 'of a try');
    const lock = tryLock(path);
    // Where the system does not say when a process began, one that runs may hold the lock.
    if (process.platform === 'linux' || owner.pid === 999_999_999) expect(lock).toBeDefined();
    lock?.release();
    if (lock) expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['of another machine', elsewhere],
    ['of nobody, as a build leaves it that was ended while it made it', ''],
  ])('%s is taken over when it stood unchanged for long, not before', async (_, text) => {
    writeFileSync(path, text);
    // Its clock is a day ahead: no clocks are compared.
    const tomorrow = new Date(Date.now() + 86_400_000);
    utimesSync(path, tomorrow, tomorrow);
    expect(tryLock(path)).toBeUndefined();
    const started = performance.now();
    (await takeLock(path, 'it', STALE_MS)).release();
    expect(performance.now() - started).toBeGreaterThan(STALE_MS);
  });

  test('of another machine that goes on refreshing it is waited for', async () => {
    writeFileSync(path, elsewhere);
    let isOurs = false;
    const waiting = takeLock(path, 'it', STALE_MS).then((lock) => {
      isOurs = true;
      lock.release();
    });
    for (let beat = 1; beat <= 8; beat += 1) {
      await setTimeout(STALE_MS / 3);
      utimesSync(path, beat, beat);
      expect(isOurs).toBe(false);
    }
    rmSync(path);
    await waiting;
  });

  test('that was taken over is lost to who had it: he is told, and does not release the new one', async () => {
    const first = tryLock(path);
    writeFileSync(path, elsewhere);
    await setTimeout(1050);
    expect(first?.isHeld()).toBe(false);
    first?.release();
    expect(existsSync(path)).toBe(true);
  });
});

function put(file: string, text: string): void {
  mkdirSync(join(folder, 'wiki/sources'), { recursive: true });
  writeFileSync(join(folder, 'wiki', file), text);
}

test('what was computed from a ledger that another build has changed since is not written', async () => {
  put('wiki.yaml', 'title: Harbours\n');
  put(
    'sources/aber.txt',
    'Aber\n\nThe office counted its ships and found that all had come home.\n',
  );
  const wiki = join(folder, 'wiki');
  const { output, ...texts } = await computeWiki(wiki, undefined);
  put(
    'sources/bray.txt',
    'Bray\n\nThe office lost a ship in the fog, and found it again in June.\n',
  );
  await convertWiki(wiki, undefined);
  const ledger = readFileSync(join(wiki, 'ids.jsonl'), 'utf8');
  expect(await writeWiki(wiki, output as ConvertOutput, texts)).toBeUndefined();
  expect(readFileSync(join(wiki, 'ids.jsonl'), 'utf8')).toBe(ledger);
});

test('two builds at once that saw different sources lose no ID, and report none as gone', async () => {
  put('wiki.yaml', 'title: Harbours\n');
  put(
    'sources/aber.txt',
    'Aber\n\nThe office counted its ships and found that all had come home.\n',
  );
  const wiki = join(folder, 'wiki');
  const first = convertWiki(wiki, undefined);
  put(
    'sources/bray.txt',
    'Bray\n\nThe office lost a ship in the fog, and found it again in June.\n',
  );
  const second = convertWiki(wiki, undefined);
  const came = await Promise.all([first, second]);
  expect(came.flatMap(({ problems }) => problems)).toEqual([]);
  expect(readFileSync(join(wiki, 'ids.jsonl'), 'utf8').trim().split('\n')).toHaveLength(2);
  expect(readdirSync(join(wiki, 'entries'))).toHaveLength(2);
  expect(readdirSync(wiki).sort()).toEqual(['entries', 'ids.jsonl', 'sources', 'wiki.yaml']);
});
