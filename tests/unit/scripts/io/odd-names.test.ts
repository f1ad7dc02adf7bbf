import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listSources, readSources } from '../../../../scripts/io/read-sources.ts';
import { openCache } from '../../../../src/load/cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-names-'));
  mkdirSync(join(folder, 'sources'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = () => readSources(folder, listSources(folder) ?? [], openCache(undefined));

describe('names that file systems allow', () => {
  const names = [
    `${'x'.repeat(252)}.md`,
    `${'é'.repeat(126)}.md`,
    `${'漢'.repeat(84)}.md`,
    '日本語.md',
    'عربي.md',
    'हिन्दी.md',
    '🎉.md',
    '__proto__.md',
    'line\nbreak.md',
    '\u001b[2J.md',
    'a \'b\' "c" $(d) `e`.md',
  ];
  test('are read, whatever their length and script', async () => {
    for (const [index, name] of names.entries())
      writeFileSync(join(folder, 'sources', name), `Text number ${index} of the wiki.\n`);
    const { sources, problems } = await read();
    expect(problems).toEqual([]);
    expect(sources.map(({ address }) => address).sort()).toEqual(
      names.map((name) => `sources/${name}`).sort(),
    );
  });

  test('that are no UTF-8 are named, and the rest is read', async () => {
    const odd = Buffer.concat([
      Buffer.from(join(folder, 'sources/')),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('.md'),
    ]);
    try {
      writeFileSync(odd, 'Text.\n');
    } catch {
      // Some file systems take no such name.
      return;
    }
    writeFileSync(join(folder, 'sources/fine.md'), 'Some words of it.\n');
    const { sources, problems } = await read();
    expect(sources.map(({ address }) => address)).toEqual(['sources/fine.md']);
    expect(problems).toMatchObject([{ rule: 'unreadable-source', severity: 'error' }]);
    expect(problems[0]?.file).toContain('\ufffd');
  });
});

describe('what is no file of the wiki is passed over', () => {
  test('links, out of the folder or in circles, and pipes', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'stemma-outside-'));
    try {
      writeFileSync(join(outside, 'secret.md'), 'A secret.\n');
      symlinkSync(join(outside, 'secret.md'), join(folder, 'sources/link.md'));
      symlinkSync(outside, join(folder, 'sources/folder'));
      symlinkSync(folder, join(folder, 'sources/circle'));
      symlinkSync('/dev/zero', join(folder, 'sources/zero.md'));
      if (process.platform !== 'win32') execFileSync('mkfifo', [join(folder, 'sources/pipe.md')]);
      expect(readdirSync(join(folder, 'sources')).length).toBeGreaterThan(3);
      expect(listSources(folder)).toEqual([]);
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });

  test('a sidecar that is a link is not followed either', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'stemma-outside-'));
    try {
      writeFileSync(join(outside, 'x.yaml'), 'title: Taken from elsewhere\n');
      writeFileSync(join(folder, 'sources/a.md'), 'Some words of it.\n');
      symlinkSync(join(outside, 'x.yaml'), join(folder, 'sources/a.md.meta.yaml'));
      const { sources } = await read();
      expect(sources[0]?.sidecar.title).toBeUndefined();
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });
});
