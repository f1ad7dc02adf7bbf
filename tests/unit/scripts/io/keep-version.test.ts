import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { convertWiki } from '../../../../scripts/io/convert-wiki.ts';
import { openVersions } from '../../../../scripts/io/keep-version.ts';
import { readWiki } from '../../../../src/load/read-wiki.ts';
import { versionHash } from '../../../../src/model/versions/version-hash.ts';
import { formerVersions } from '../../../../src/model/versions/versions.ts';

const ID = '1b6f1b1d2c3d4e5f';
let wiki: string;
beforeEach(() => {
  wiki = mkdtempSync(join(tmpdir(), 'stemma-versions-'));
  write('wiki.yaml', 'title: Harbour wiki\n');
});
afterEach(() => rmSync(wiki, { recursive: true, force: true }));

function write(file: string, text: string): void {
  const path = join(wiki, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Saves a source as it is on a day, and converts. */
async function capture(text: string, day: string, sidecar = ''): Promise<void> {
  write('sources/ships.md', `# Ships\n\n${text}\n`);
  write(
    'sources/ships.md.meta.yaml',
    `id: ${ID}\nurl: https://harbour.example/ships\ncapture: {fetched: "${day}"}\n${sidecar}`,
  );
  await convertWiki(wiki, undefined, 1);
}
const versions = () => formerVersions(readWiki(wiki).wiki.versions?.get(ID) ?? []);

const OLD = 'Forty ships lay in the harbour of Skarn when the storm began, and none was lost.';
const NEW = 'Forty ships lay in the harbour of Skarn when the storm began, and three were lost.';

test('a source that is captured anew keeps its former text, with the day it was saved', async () => {
  await capture(OLD, '2026-01-01');
  expect(versions()).toEqual([]);
  await capture(NEW, '2026-02-01');
  expect(versions()).toEqual([
    { hash: versionHash(OLD), fetched: '2026-01-01', holding: 'copy', words: 16, text: OLD },
  ]);
});

test('the same words captured anew are no version', async () => {
  await capture(OLD, '2026-01-01');
  await capture(OLD.replace(', and', ' \u2014 and').replace(' \u2014', ','), '2026-02-01');
  expect(versions()).toEqual([]);
});

test('a typo that a person mends is none either, unless a page or a note names the text', async () => {
  const typo = `${OLD} ${'The harbour master counted them all and wrote it down. '.repeat(9)}Typpo.`;
  const entry = `entries/${ID}.mdx`;
  await capture(typo, '2026-01-01');
  const before = readFileSync(join(wiki, entry), 'utf8');
  await capture(typo.replace('Typpo', 'Typo'), '2026-01-01');
  const after = readFileSync(join(wiki, entry), 'utf8');
  expect(versions()).toEqual([]);

  write(entry, before);
  openVersions(wiki, new Set())(ID, entry, after);
  expect(versions()).toEqual([]);
  write('pages/storm.mdx', `---\ntitle: Storm\n---\n\nSee [@${ID}@${versionHash(typo)}].\n`);
  openVersions(wiki, new Set())(ID, entry, after);
  expect(versions().map(({ text }) => text)).toEqual([typo]);
});

test('what one process wrote and replaces is none that was published', async () => {
  await capture(OLD, '2026-01-01');
  await capture(NEW, '2026-02-01');
  await capture(`${NEW} Nobody knew their names.`, '2026-03-01');
  expect(versions().map(({ fetched }) => fetched)).toEqual(['2026-01-01']);
});

test('an entry that was damaged is no version', async () => {
  await capture(OLD, '2026-01-01');
  const entry = `entries/${ID}.mdx`;
  const whole = readFileSync(join(wiki, entry), 'utf8');
  write(entry, whole.slice(0, -20));
  openVersions(wiki, new Set())(ID, entry, whole.replace('harbour', 'haven'));
  expect(versions()).toEqual([]);
});

test('without the right to publish the text, its hash alone is kept', async () => {
  await capture(`${OLD} One.`, '2026-01-01', 'copies: none\n');
  await capture(`${NEW} Two.`, '2026-02-01', 'copies: none\n');
  expect(versions().map(({ text }) => text)).toEqual([undefined]);
});

test('of a source that is withdrawn nothing is kept', async () => {
  await capture(`${OLD} Three.`, '2026-01-01');
  await capture(`${NEW} Four.`, '2026-02-01', 'withdrawn: {reason: Asked.}\n');
  expect(versions()).toEqual([]);
});
