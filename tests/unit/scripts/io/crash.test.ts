import fs, {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { convertWiki } from '../../../../scripts/io/convert-wiki.ts';
import { diskProblem } from '../../../../scripts/io/disk-problem.ts';
import { parseLedger } from '../../../../src/model/ledger/parse-ledger.ts';
import { isSealed } from '../../../../src/model/seal.ts';
import { type Fault, onFrailDisk } from '../../../frail-disk.ts';

/** A wiki that was published, and then changed so that a build has every kind of thing to write. */
let edited: string;
/** The same after an undisturbed build. */
let reference: Map<string, string>;
let folder: string;
let cache: string;
let published: string[];

const text = (name: string): string =>
  `Report from ${name}\n\nThe harbour office of ${name} counted its ships and found that all of them had come home.\n`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-crash-'));
  cache = join(folder, 'cache');
  edited = join(folder, 'edited');
  put(edited, 'wiki.yaml', 'title: Harbours\n');
  for (const name of ['aber', 'bray', 'cove', 'dell'])
    put(edited, `sources/${name}.txt`, text(name));
  put(edited, 'sources/aber.txt.meta.yaml', 'url: https://example.org/aber\nkeys: [aber2020]\n');
  await convertWiki(edited, cache);
  published = ids(edited);
  // One gets the address of another, so that its ID moves; one is withdrawn, one renamed, one is new.
  put(edited, 'sources/bray.txt.meta.yaml', 'url: https://example.org/aber\n');
  rmSync(join(edited, 'sources/cove.txt'));
  put(edited, 'sources/cove.txt.meta.yaml', 'withdrawn: {reason: Asked for}\n');
  renameSync(join(edited, 'sources/dell.txt'), join(edited, 'sources/dale.txt'));
  put(edited, 'sources/east.txt', text('east'));
  const undisturbed = copy('undisturbed');
  await convertWiki(undisturbed, cache);
  reference = contents(undisturbed);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(wiki: string, file: string, content: string): void {
  mkdirSync(dirname(join(wiki, file)), { recursive: true });
  writeFileSync(join(wiki, file), content);
}

function copy(name: string): string {
  const wiki = join(folder, name);
  rmSync(wiki, { recursive: true, force: true });
  cpSync(edited, wiki, { recursive: true });
  return wiki;
}

function ids(wiki: string): string[] {
  const { value, problems } = parseLedger(
    'ids.jsonl',
    readFileSync(join(wiki, 'ids.jsonl'), 'utf8'),
  );
  expect(problems).toEqual([]);
  return (value ?? []).flatMap(({ id, stableId, keys }) => [id, stableId, ...keys]);
}

/** All files of a wiki, hidden ones too. */
function contents(wiki: string): Map<string, string> {
  const files = readdirSync(wiki, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(files.map((file) => [file.slice(wiki.length + 1), readFileSync(file, 'utf8')]));
}

/** The process that "ended" was this one; the next build is to see that its lock's owner is gone. */
function bury(wiki: string): void {
  const lock = join(wiki, '.ids.stemma-lock');
  try {
    const owner = JSON.parse(readFileSync(lock, 'utf8'));
    writeFileSync(lock, JSON.stringify({ ...owner, pid: 999_999_999 }));
  } catch {
    // It had not been taken, or was released.
  }
}

async function countChanges(): Promise<number> {
  const wiki = copy('counted');
  const { changes } = await onFrailDisk(wiki, Infinity, 'ENOSPC', () => convertWiki(wiki, cache));
  return changes;
}

describe('a build that is ended', () => {
  test.each<Fault>(['killed-before', 'killed-amid', 'killed-after'])(
    'at any change it makes (%s) leaves nothing that the next build does not put right',
    async (fault) => {
      const changes = await countChanges();
      expect(changes).toBeGreaterThan(15);
      for (let at = 1; at <= changes; at += 1) {
        const wiki = copy('ended');
        const { error } = await onFrailDisk(wiki, at, fault, () => convertWiki(wiki, cache));
        if (at < changes) expect(error, `change ${at}`).toBeDefined();
        bury(wiki);
        expect(ids(wiki), `change ${at}`).toEqual(expect.arrayContaining(published));
        for (const [file, content] of contents(wiki)) {
          if (file.endsWith('.mdx')) expect(isSealed(content), `change ${at}: ${file}`).toBe(true);
        }
        expectEntriesKnown(wiki);
        const { stop } = await convertWiki(wiki, cache);
        expect(stop).toBe(false);
        expect(contents(wiki), `change ${at}`).toEqual(reference);
      }
    },
  );

  test('says what it left, and that it was taken away', async () => {
    const wiki = copy('drafts');
    put(wiki, 'entries/.draft.stemma-999999999-1', 'half an en');
    const { repairs } = await convertWiki(wiki, cache);
    expect(repairs).toEqual([
      {
        rule: 'left-behind',
        severity: 'warning',
        file: 'ids.jsonl',
        message:
          'a build that was ended while it wrote had left an unfinished file in the wiki, which was taken away',
        remedy: 'Nothing needs doing: what they were drafts of is whole',
      },
    ]);
    expect(contents(wiki)).toEqual(reference);
  });
});

/** The ledger is written first: no entry has an ID that it does not hold. */
function expectEntriesKnown(wiki: string): void {
  const known = new Set(ids(wiki));
  const entries = readdirSync(join(wiki, 'entries')).filter((name) => name.endsWith('.mdx'));
  expect(entries.filter((name) => !known.has(name.slice(0, 16)))).toEqual([]);
}

describe('a disk that refuses to be written', () => {
  test.each<Fault>(['ENOSPC', 'EROFS', 'EACCES'])(
    'at any change (%s) is told with what to do, and nothing is lost',
    async (fault) => {
      const changes = await countChanges();
      for (let at = 1; at <= changes; at += 1) {
        const wiki = copy('refused');
        const { error } = await onFrailDisk(wiki, at, fault, () => convertWiki(wiki, cache));
        if (error !== undefined)
          expect(diskProblem(error)?.rule, `change ${at}`).toBe('cannot-write');
        expect(ids(wiki), `change ${at}`).toEqual(expect.arrayContaining(published));
        expectEntriesKnown(wiki);
        bury(wiki);
        await convertWiki(wiki, cache);
        expect(contents(wiki), `change ${at}`).toEqual(reference);
      }
    },
  );

  test('is told word for word', () => {
    const refused = { code: 'ENOSPC', syscall: 'write', path: 'ids.jsonl' };
    expect(diskProblem(Object.assign(new Error(), refused))).toEqual({
      rule: 'cannot-write',
      severity: 'error',
      file: 'ids.jsonl',
      message: 'could not be written: the disk is full (ENOSPC)',
      remedy: 'Make room, then run the command again: what was there is as it was',
    });
    expect(diskProblem(new Error('something else'))).toBeUndefined();
  });

  test('may take a part of what it is given', async () => {
    const { writeSync } = fs;
    fs.writeSync = ((file: number, bytes: Buffer, at?: number | null) =>
      writeSync(file, bytes, at ?? 0, Math.min(7, bytes.length - (at ?? 0)))) as typeof writeSync;
    syncBuiltinESMExports();
    try {
      const wiki = copy('slow');
      await convertWiki(wiki, cache);
      expect(contents(wiki)).toEqual(reference);
    } finally {
      fs.writeSync = writeSync;
      syncBuiltinESMExports();
    }
  });

  test('need not be written where nothing changed', async () => {
    const wiki = copy('current');
    await convertWiki(wiki, cache);
    const { changes, error } = await onFrailDisk(wiki, 1, 'EROFS', () => convertWiki(wiki, cache));
    expect([changes, error]).toEqual([0, undefined]);
  });
});

describe('what a loss of power does', () => {
  test.each([
    ['empty', () => ''],
    ['cut short', (held: string) => held.slice(0, held.length / 2)],
    ['filled with zeros', (held: string) => '\0'.repeat(held.length)],
  ])('to an entry (%s) is mended, and said', async (_, damage) => {
    const wiki = copy('damaged');
    await convertWiki(wiki, cache);
    const [file] = [...reference.keys()].filter((path) => path.endsWith('.mdx'));
    put(wiki, file as string, damage(reference.get(file as string) as string));
    const { repairs, problems } = await convertWiki(wiki, cache);
    expect(repairs.map(({ rule, file: at }) => [rule, at])).toEqual([['damaged-entry', file]]);
    expect(problems.filter(({ rule }) => rule === 'hand-edited-entry')).toEqual([]);
    expect(contents(wiki)).toEqual(reference);
  });

  test.each([
    ['is gone', undefined],
    ['is empty', ''],
  ])('to the ledger (it %s) costs no ID that an entry was published under', async (_, left) => {
    const wiki = copy('unledgered');
    await convertWiki(wiki, cache);
    // The ID follows from the URL no more, so that it is known from the entry alone.
    put(wiki, 'sources/aber.txt.meta.yaml', 'url: https://example.org/elsewhere\n');
    await convertWiki(wiki, cache);
    rmSync(join(wiki, 'ids.jsonl'));
    if (left !== undefined) put(wiki, 'ids.jsonl', left);
    const entries = readdirSync(join(wiki, 'entries')).sort();
    const { repairs } = await convertWiki(wiki, cache);
    expect(repairs.map(({ rule }) => rule)).toEqual(['restored-id']);
    expect(readdirSync(join(wiki, 'entries')).sort()).toEqual(entries);
    expect(ids(wiki)).toContain('aber2020');
  });
});
