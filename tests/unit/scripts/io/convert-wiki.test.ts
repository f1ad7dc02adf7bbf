import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { convertWiki } from '../../../../scripts/io/convert-wiki.ts';
import { formatProblem } from '../../../../src/model/problem.ts';

const SHIPS = `Forty ships in May

The harbour office counted forty ships in May, fewer than in April, and blamed the wind for it.
`;

let wiki: string;

beforeEach(() => {
  wiki = mkdtempSync(join(tmpdir(), 'stemma-wiki-'));
  write('wiki.yaml', 'title: Harbour wiki\n');
  write('sources/news/ships.txt', SHIPS);
});
afterEach(() => rmSync(wiki, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(wiki, file)), { recursive: true });
  writeFileSync(join(wiki, file), text);
}
const read = (file: string): string => readFileSync(join(wiki, file), 'utf8');
const entries = (): string[] => readdirSync(join(wiki, 'entries')).sort();
const build = async () => {
  const { problems, stop } = await convertWiki(wiki, undefined);
  return { problems: problems.map(formatProblem), rules: problems.map(({ rule }) => rule), stop };
};

describe('a source that was published', () => {
  it('keeps its ID when a typo is mended, its file renamed and a URL given to it, one after the other', async () => {
    await build();
    const published = entries();
    write('sources/news/ships.txt', SHIPS.replace('blamed', 'BLAMED'));
    expect((await build()).problems).toEqual([]);
    expect(entries()).toEqual(published);
    mkdirSync(join(wiki, 'sources/2024'));
    renameSync(join(wiki, 'sources/news/ships.txt'), join(wiki, 'sources/2024/forty.txt'));
    expect((await build()).problems).toEqual([]);
    expect(entries()).toEqual(published);
    write('sources/2024/forty.txt.meta.yaml', 'url: https://example.com/ships\n');
    expect((await build()).problems).toEqual([]);
    expect(entries()).toEqual(published);
    expect(read(`entries/${published[0]}`)).toContain('url: https://example.com/ships');
  });

  it('that is deleted is an error until it is withdrawn; then its entry says so', async () => {
    await build();
    const [file] = entries();
    const before = read(`entries/${file}`);
    rmSync(join(wiki, 'sources/news/ships.txt'));
    const { problems } = await build();
    expect(problems).toEqual([
      `sources/news/ships.txt: the source of entry ${file?.slice(0, 16)} ("Forty ships in May") is gone, and its ID was published. Bring the file back, or withdraw it: write sources/news/ships.txt.meta.yaml with "withdrawn: {reason: …, date: …}". [vanished-source]`,
    ]);
    expect(read(`entries/${file}`)).toBe(before);
    write(
      'sources/news/ships.txt.meta.yaml',
      'withdrawn: {reason: The office asked for it., date: "2026-11-21"}\n',
    );
    expect((await build()).problems).toEqual([]);
    expect(entries()).toEqual([file]);
    expect(read(`entries/${file}`)).toContain('reason: The office asked for it.');
    expect(read(`entries/${file}`)).not.toContain('blamed the wind');
  });

  it('that can no longer be read keeps its last entry', async () => {
    await build();
    const [file] = entries();
    const before = read(`entries/${file}`);
    writeFileSync(join(wiki, 'sources/news/ships.txt'), Buffer.alloc(600, 0));
    const { rules } = await build();
    expect(rules).toEqual(['unreadable-source']);
    expect(read(`entries/${file}`)).toBe(before);
  });

  it('with a mistake in its sidecar keeps its last entry, and the mistake is told with its line', async () => {
    await build();
    const [file] = entries();
    const before = read(`entries/${file}`);
    write('sources/news/ships.txt.meta.yaml', 'kind: report\ncopies: nonne\n');
    const { problems } = await build();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      /^sources\/news\/ships\.txt\.meta\.yaml:2: .*copies.*nonne.*\[bad-value\]$/,
    );
    expect(read(`entries/${file}`)).toBe(before);
  });
});

describe('an entry', () => {
  it('that was edited by hand is not overwritten, and the sidecar is named where the edit belongs', async () => {
    await build();
    const [file] = entries();
    const edited = read(`entries/${file}`).replace('Forty ships in May', 'Forty vessels in May');
    write(`entries/${file}`, edited);
    const { problems } = await build();
    expect(problems).toEqual([
      `entries/${file}: was edited by hand, and the build does not overwrite what a person wrote. Move the edit to sources/news/ships.txt.meta.yaml, then delete this file and build again. [hand-edited-entry]`,
    ]);
    expect(read(`entries/${file}`)).toBe(edited);
  });

  it('is written again only when something changed', async () => {
    await build();
    expect((await convertWiki(wiki, undefined)).changed).toBe(0);
  });

  it('comes out of the cache as it comes from the file', async () => {
    const cache = join(wiki, '.cache');
    await convertWiki(wiki, cache);
    const first = entries().map((file) => read(`entries/${file}`));
    rmSync(join(wiki, 'entries'), { recursive: true });
    await convertWiki(wiki, cache);
    expect(entries().map((file) => read(`entries/${file}`))).toEqual(first);
  });
});

describe('a wiki', () => {
  it('without sources is left as it is', async () => {
    await build();
    rmSync(join(wiki, 'sources'), { recursive: true });
    const before = read('ids.jsonl');
    expect((await build()).problems).toEqual([]);
    expect(read('ids.jsonl')).toBe(before);
    expect(entries()).toHaveLength(1);
  });

  it('with a corrupt ledger is not touched', async () => {
    await build();
    write('ids.jsonl', `${read('ids.jsonl')}{"id": half a line\n`);
    write(
      'sources/news/more.txt',
      'More ships\n\nThere were more ships in June, the office said, than ever before.\n',
    );
    const { stop, rules } = await build();
    expect(stop).toBe(true);
    expect(rules).toEqual(['corrupt-ledger']);
    expect(entries()).toHaveLength(1);
  });

  it('in which two sidecars claim one ID is not touched', async () => {
    write(
      'sources/news/more.txt',
      'More ships\n\nThere were more ships in June, the office said, than ever before.\n',
    );
    for (const name of ['ships', 'more'])
      write(`sources/news/${name}.txt.meta.yaml`, 'id: "1111111111111111"\n');
    const { stop, problems } = await build();
    expect(stop).toBe(true);
    expect(problems).toEqual([
      'sources/news/ships.txt: claims the ID 1111111111111111, which sources/news/more.txt claims too. An ID names one source for ever: take the claim out of one of them. [id-conflict]',
    ]);
    expect(readdirSync(wiki).sort()).toEqual(['sources', 'wiki.yaml']);
  });

  it('leaves no draft files behind and writes nothing but entries and ledger', async () => {
    await build();
    expect(readdirSync(wiki).sort()).toEqual(['entries', 'ids.jsonl', 'sources', 'wiki.yaml']);
    expect(entries().every((file) => /^[0-9a-f]{16}\.mdx$/.test(file))).toBe(true);
  });
});
