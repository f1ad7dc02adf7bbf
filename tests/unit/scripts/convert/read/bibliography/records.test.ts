import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Article, UnreadableSource } from '../../../../../../scripts/convert/article.ts';
import { readSource } from '../../../../../../scripts/convert/read/read.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, path: string): Promise<Article[]> => readSource(bytes(text), { path });
const names = (articles: readonly Article[]) => articles.map(({ record }) => record?.name);

async function failure(content: Uint8Array, path: string): Promise<UnreadableSource> {
  const error = await readSource(content, { path }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UnreadableSource);
  return error as UnreadableSource;
}

describe('what a record is called', () => {
  test('its key, made fit for a file name, and once only whatever its case', async () => {
    const entries = ['a:b/c', 'Roe', 'roe', 'roe', '../../x', 'roe-2'];
    const text = entries.map((key) => `@misc{${key}, title = {T}}`).join('\n');
    expect(names(await read(text, 'a.bib'))).toEqual([
      'a-b-c',
      'Roe',
      'roe-2',
      'roe-3',
      'x',
      'roe-2-2',
    ]);
  });

  test('without a key it does not change when a record is put before it', async () => {
    const record = 'TY  - JOUR\nTI  - The tide, again\nPY  - 2020\nER  - \n';
    const other = 'TY  - JOUR\nTI  - Another\nER  - \n';
    expect(names(await read(record, 'a.ris'))).toEqual(['the-tide-again-2020']);
    expect(names(await read(other + record, 'a.ris'))).toEqual(['another', 'the-tide-again-2020']);
  });

  test('a long name in any script leaves room for the file’s', async () => {
    const [article] = await read(
      `@misc{k, title = {${'長い'.repeat(200)}}}`.replace('k,', ','),
      'a.bib',
    );
    expect(new TextEncoder().encode(article?.record?.name).length).toBeLessThanOrEqual(160);
  });
});

test('the text of a record does not change with its key, tags and abstract', async () => {
  const record = (key: string, more: string) =>
    read(`@article{${key}, title={T}, author={Roe, Ada}, year=2020, pages={1--2}${more}}`, 'a.bib');
  const [one] = await record('a', '');
  const [two] = await record('b', ', keywords={x}, abstract={Y}, file={z.pdf}');
  const [three] = await record('a', ', volume={9}');
  expect(one?.record?.text).toBe(two?.record?.text);
  expect(one?.record?.text).not.toBe(three?.record?.text);
});

test('a bibliography under another ending is known by its first lines', async () => {
  const format = async (text: string) => (await read(text, 'a.txt'))[0]?.format;
  expect(await format('% mine\n@article{a, title = {T}}\n')).toBe('bibtex');
  expect(await format('TY  - JOUR\nTI  - T\nER  - \n')).toBe('ris');
  expect(await format('PMID- 1\nTI  - T\n')).toBe('nbib');
  expect(await format('https://example.org/a\n\n# b\nhttps://example.org/b B\n')).toBe('url-list');
  expect(await format('https://example.org/a\nand some words\n')).toBe('text');
});

test('one bibliography under the ending of another is read as what it is', async () => {
  const format = async (text: string, path: string) => (await read(text, path))[0]?.format;
  expect(await format('TY  - JOUR\nTI  - T\nER  - \n', 'a.bib')).toBe('ris');
  expect(await format('@article{a, title = {T}}\n', 'a.ris')).toBe('bibtex');
  expect(await format('PMID- 1\nTI  - T\n', 'a.ris')).toBe('nbib');
  expect(await format('<!doctype html><title>T</title><p>Some words.</p>', 'a.bib')).toBe('html');
});

test('a keyword of another format in a text does not make it one', async () => {
  const [article] = await read('A note on @article{a, title = {T}} and TY  - JOUR\n', 'a.txt');
  expect(article?.format).toBe('text');
});

describe('gzip', () => {
  test('is unpacked and read by the ending before .gz', async () => {
    const packed = gzipSync('@misc{a, title = {T}}');
    const [article] = await readSource(packed, { path: 'sources/a.bib.gz' });
    expect(article?.format).toBe('bibtex');
    const [page] = await readSource(gzipSync('# A\n\nSome words.\n'), { path: 'a.md.gz' });
    expect(page?.fields.title?.value).toBe('A');
  });

  test('a bomb is named, and not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024));
    expect((await failure(bomb, 'a.txt.gz')).message).toBe(
      'it unpacks to more than 64 MB: a zip bomb, or a data set',
    );
  });

  test('what is cut off, damaged or no gzip is named', async () => {
    const packed = gzipSync('words '.repeat(1000));
    expect((await failure(packed.subarray(0, -12), 'a.txt.gz')).message).toBe(
      'the gzip file was cut off',
    );
    const damaged = Uint8Array.from(packed);
    damaged[damaged.length - 6] = (damaged[damaged.length - 6] as number) ^ 0xff;
    expect((await failure(damaged, 'a.txt.gz')).message).toBe('the gzip file is damaged');
    expect((await failure(bytes('no gzip'), 'a.txt.gz')).message).toBe('the gzip file is damaged');
  });

  test('a name that does not say what is in it is refused', async () => {
    for (const path of ['a.gz', 'a.xyz.gz', 'a.bib.gz.gz']) {
      expect((await failure(gzipSync('x'), path)).message).toBe(
        'it is a gzip file whose name does not say what is in it',
      );
    }
  });
});

describe('a file without one good record says why', () => {
  test.each([
    ['nothing here', 'a.bib', 'there is no record in it'],
    ['@misc{a, title = {T', 'a.bib', 'the record a is not closed or not well formed'],
    ['@misc{a, year = 2020}', 'a.bib', 'the record a has neither title, address nor DOI'],
    ['AU  - Roe\n', 'a.ris', 'there is no record in it'],
    ['example.org\n', 'a.urls', '"example.org" is no address'],
    [
      '{"name": "a package", "version": "1.0.0"}',
      'package.json',
      'it is no JSON of a bibliography: neither CSL-JSON nor Zotero or Better BibTeX JSON',
    ],
  ])('%s', async (text, path, message) => {
    expect((await failure(bytes(text), path)).message).toBe(message);
  });
});

test('one CSL item alone, and a list that was cut off, give what they hold', async () => {
  const item = '{"id": "roe2024", "type": "book", "title": "T"}';
  expect(names(await read(item, 'a.json'))).toEqual(['roe2024']);
  const cut = await read(`[${item},\n${item},\n{"id": "x", "ti`, 'a.json');
  expect(names(cut)).toEqual(['roe2024', 'roe2024-2']);
  expect(cut[0]?.warnings).toEqual([
    expect.objectContaining({ rule: 'bad-record', line: 3, message: 'the item is not valid JSON' }),
  ]);
});

test('of very many bad records the first are named and the rest counted', async () => {
  const text = `@misc{a, title = {T}}\n${'@misc{b, year = 2020}\n'.repeat(50)}`;
  const [article] = await read(text, 'a.bib');
  expect(article?.warnings).toHaveLength(21);
  expect(article?.warnings[20]?.message).toBe('30 more records from here on cannot be read');
});

test('names of the prototype are neither fields, macros nor types', async () => {
  const [article] = await read(
    '@constructor{__proto__, title = constructor # toString, __proto__ = {x}, hasOwnProperty = 1}',
    'a.bib',
  );
  expect(article?.fields.title?.value).toBe('constructortoString');
  const [json] = await read(
    '[{"type": "constructor", "title": "T", "__proto__": {"DOI": "10.1234/x"}}]',
    'a.json',
  );
  expect(json?.fields).toEqual({ title: { value: 'T', origin: 'csl-json' } });
});
