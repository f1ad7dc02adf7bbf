import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ImportKind } from '../../../../../scripts/import/kind.ts';
import { kindOf } from '../../../../../scripts/import/kind.ts';
import { convertWiki } from '../../../../../scripts/io/convert-wiki.ts';
import { importFolder } from '../../../../../scripts/io/import/import-folder.ts';
import { openFolder } from '../../../../../scripts/io/import/open-folder.ts';
import { writePlan } from '../../../../../scripts/io/import/write-plan.ts';
import { readWiki } from '../../../../../src/load/read-wiki.ts';
import { buildResolver } from '../../../../../src/model/graph/resolve.ts';
import { parseLedger } from '../../../../../src/model/ledger/parse-ledger.ts';

const FIXTURES = join(import.meta.dirname, '../../../../fixtures/import');
let base: string;
let into: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'stemma-import-'));
  into = join(base, 'wiki');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function run(folder: string, kind: ImportKind, dryRun = false) {
  const options = { kind, into, today: '2026-01-01', dryRun };
  return importFolder(openFolder(folder), options).outcome;
}

/** Every file of the wiki with its text. */
function snapshot(): Record<string, string> {
  const files = readdirSync(into, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')]));
}

describe('what is imported', () => {
  test.each([
    ['longterm-wiki', 'longterm-wiki'],
    ['vault', 'obsidian'],
    ['zotero', 'zotero'],
  ] as const)('%s is known for what it is', (name, kind) => {
    const folder = openFolder(join(FIXTURES, name));
    expect(kindOf(folder, folder.hidden)).toBe(kind);
  });

  test.each([
    ['longterm-wiki', 'longterm-wiki'],
    ['vault', 'obsidian'],
    ['zotero', 'zotero'],
  ] as const)(
    '%s converts without an error, and a second run changes nothing',
    async (name, kind) => {
      run(join(FIXTURES, name), kind);
      const first = snapshot();
      const second = run(join(FIXTURES, name), kind);
      expect(second.written.concat(second.updated)).toEqual([]);
      expect(snapshot()).toEqual(first);
      const { problems } = await convertWiki(into, undefined);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  test('every resource ID of a checkout resolves', async () => {
    run(join(FIXTURES, 'longterm-wiki'), 'longterm-wiki');
    await convertWiki(into, undefined);
    const { wiki } = readWiki(into);
    const resolver = buildResolver(wiki);
    const ids = [
      '4a1f0c2e9b7d3856',
      '0012345678901234',
      '00000000000000aa',
      'keeper-talk',
      'bbbbbbbbbbbbbbbb',
    ];
    expect(ids.filter((id) => resolver.entry(id) === undefined)).toEqual([]);
    expect(resolver.entry('0012345678901234')?.front.rating).toMatchObject({
      level: 4,
      basis: 'own',
    });
    expect(resolver.entry('bbbbbbbbbbbbbbbb')?.front.rating).toMatchObject({
      level: 4,
      via: 'harbour-board',
    });
    const ledger = parseLedger('ids.jsonl', readFileSync(join(into, 'ids.jsonl'), 'utf8'));
    expect(ledger.problems).toEqual([]);
    for (const slug of ['e22', 'E22', 'whale oil', 'ada-quill'])
      expect(resolver.page(slug)).toBeDefined();
  });

  test('a dry run writes nothing', () => {
    expect(run(join(FIXTURES, 'vault'), 'obsidian', true).written.length).toBeGreaterThan(0);
    expect(existsSync(into)).toBe(false);
  });
});

describe('files of a person', () => {
  const vault = (): string => {
    const folder = join(base, 'vault');
    mkdirSync(folder);
    writeFileSync(join(folder, 'A.md'), 'First.');
    writeFileSync(join(folder, 'B.md'), 'Second.');
    return folder;
  };

  test('that no import wrote are left alone', () => {
    mkdirSync(join(into, 'pages'), { recursive: true });
    writeFileSync(join(into, 'pages/a.mdx'), 'mine');
    const { left } = run(vault(), 'obsidian');
    expect(left).toEqual([
      { path: 'pages/a.mdx', why: 'there is a file of this name that no import wrote' },
    ]);
    expect(readFileSync(join(into, 'pages/a.mdx'), 'utf8')).toBe('mine');
  });

  test('that were edited since stay; the others are brought up to date', () => {
    const folder = vault();
    run(folder, 'obsidian');
    writeFileSync(join(into, 'pages/a.mdx'), 'edited');
    expect(run(folder, 'obsidian').left).toEqual([]);
    writeFileSync(join(folder, 'A.md'), 'First, again.');
    writeFileSync(join(folder, 'B.md'), 'Second, again.');
    const { left, updated } = run(folder, 'obsidian');
    expect(updated).toEqual(['pages/b.mdx']);
    expect(left.map(({ path }) => path)).toEqual(['pages/a.mdx']);
    expect(readFileSync(join(into, 'pages/a.mdx'), 'utf8')).toBe('edited');
  });

  test('that were removed stay away, and what is gone upstream is told', () => {
    const folder = vault();
    run(folder, 'obsidian');
    rmSync(join(into, 'pages/a.mdx'));
    rmSync(join(folder, 'B.md'));
    const { left } = run(folder, 'obsidian');
    expect(left.map(({ path, why }) => `${path}: ${why}`)).toEqual([
      'pages/a.mdx: imported before and removed here',
      'pages/b.mdx: imported before and no longer in what is imported',
    ]);
  });

  test('venues of a person stay letter for letter, with the new ones below', () => {
    mkdirSync(into, { recursive: true });
    const mine = '# mine\n- {id: harbour-board, name: The Board, kind: government}\n';
    writeFileSync(join(into, 'venues.yaml'), mine);
    run(join(FIXTURES, 'longterm-wiki'), 'longterm-wiki');
    const text = readFileSync(join(into, 'venues.yaml'), 'utf8');
    expect(text.startsWith(mine)).toBe(true);
    expect(text).toContain('- id: blog-of-lamps');
    expect(text.match(/harbour-board/g)).toHaveLength(1);
  });
});

describe('hostile folders', () => {
  test('links are not followed', () => {
    const folder = join(base, 'vault');
    cpSync(join(FIXTURES, 'vault'), folder, { recursive: true });
    symlinkSync('/etc/hostname', join(folder, 'Host.md'));
    symlinkSync('/etc', join(folder, 'etc'));
    const { links, paths } = openFolder(folder);
    expect(links).toEqual(['Host.md', 'etc']);
    expect(paths.some((path) => /Host|^etc/.test(path))).toBe(false);
  });

  test.each(['../out.md', '/etc/x', 'a//b', 'a/../../b'])('%s is no path to write to', (path) => {
    const options = { into, root: base, from: 'x', dryRun: false };
    expect(() => writePlan([{ path, text: 'x' }], options)).toThrow(/leads out of the folder/);
  });
});
