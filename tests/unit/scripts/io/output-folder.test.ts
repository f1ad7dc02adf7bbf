import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Fault } from '../../../../scripts/io/fault.ts';
import { claimOutput, publish } from '../../../../scripts/io/output-folder.ts';
import { type Fault as DiskFault, onFrailDisk } from '../../../frail-disk.ts';

let folder: string;
let stage: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-output-'));
  stage = join(folder, 'stage');
  out = join(folder, 'site');
  mkdirSync(join(stage, 'deep'), { recursive: true });
  writeFileSync(join(stage, 'index.html'), 'one');
  writeFileSync(join(stage, 'deep/page.html'), 'page');
  writeFileSync(join(stage, 'left.html'), 'not of this site');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FILES = ['index.html', 'deep/page.html'];

test('a site is put in place with the files that belong to it and a mark, and nothing is left beside it', async () => {
  claimOutput(out);
  await publish(stage, FILES, out);
  expect(readdirSync(out).sort()).toEqual(['.stemma', 'deep', 'index.html']);
  expect(readdirSync(folder).sort()).toEqual(['site', 'stage']);
});

test('the next site takes its place, and a file written into the stage later does not reach it', async () => {
  await publish(stage, FILES, out);
  writeFileSync(join(stage, 'index.html'), 'two');
  claimOutput(out);
  await publish(stage, FILES, out);
  await publish(stage, ['index.html'], out);
  writeFileSync(join(stage, 'index.html'), 'three');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('two');
  expect(existsSync(join(out, 'deep'))).toBe(false);
});

test('a file that did not change is linked, not copied', async () => {
  await publish(stage, FILES, out);
  const before = statSync(join(out, 'deep/page.html')).ino;
  await publish(stage, FILES, out);
  expect(statSync(join(out, 'deep/page.html')).ino).toBe(before);
});

test('an empty folder may be used; one with anything else in it may not', () => {
  mkdirSync(out);
  expect(() => claimOutput(out)).not.toThrow();
  writeFileSync(join(out, '.hidden'), '');
  expect(() => claimOutput(out)).toThrow(Fault);
});

test('a site that was put away when a build was killed comes back, and what that build left goes', async () => {
  await publish(stage, FILES, out);
  renameSync(out, join(folder, '.site.stemma-old-999999999'));
  mkdirSync(join(folder, '.site.stemma-new-999999999'));
  claimOutput(out);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('one');
  expect(readdirSync(folder).sort()).toEqual(['site', 'stage']);
});

test.each<DiskFault>(['killed-before', 'killed-after', 'ENOSPC'])(
  'a build that is ended or refused (%s) at any change of the folder leaves the last site or the next one, whole',
  async (fault) => {
    const texts = (): string[] => FILES.map((file) => readFileSync(join(out, file), 'utf8'));
    await publish(stage, FILES, out);
    const last = texts();
    let points = 0;
    for (let at = 1; ; at += 1) {
      writeFileSync(join(stage, 'index.html'), `next ${at}`);
      const { error } = await onFrailDisk(folder, at, fault, () => publish(stage, FILES, out));
      const next = [`next ${at}`, 'page'];
      for (const name of readdirSync(folder)) bury(name);
      const repairs = claimOutput(out).map(({ rule }) => rule);
      expect([last, next], `change ${at}`).toContainEqual(texts());
      if (repairs.length > 0) points += 1;
      await publish(stage, FILES, out);
      expect(texts()).toEqual(next);
      expect(readdirSync(folder).sort(), `change ${at}`).toEqual(['site', 'stage']);
      last.splice(0, 2, ...next);
      if (error === undefined) break;
    }
    expect(points).toBeGreaterThan(fault === 'ENOSPC' ? -1 : 3);
  },
);

/** What this process left is to be taken for another's that has ended. */
function bury(name: string): void {
  const path = join(folder, name);
  if (name.endsWith('-lock')) rmSync(path);
  else if (name.includes('.stemma-')) renameSync(path, path.replace(/\d+$/, '999999999'));
}
