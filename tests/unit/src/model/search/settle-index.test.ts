import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { array, arrayItems, text, textItem } from '../../../../../src/model/search/cbor.ts';
import { type IndexFile, settleIndex } from '../../../../../src/model/search/settle-index.ts';

const number = (value: number): Uint8Array => Uint8Array.of(value);
const list = (...items: Uint8Array[]): Uint8Array => array(items);
const pack = (bytes: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), bytes]));
const unpack = (content: Uint8Array): Uint8Array => gunzipSync(content).subarray(12);

/** An index of three pages as Pagefind 1.5 lays it out, its tables in the order given. */
function index(order: <T>(items: T[]) => T[]): IndexFile[] {
  const page = (hash: string, words: number) => list(textItem(hash), number(words));
  const sorts = order([
    list(textItem('number'), list(number(2), number(0), number(1))),
    list(textItem('other'), list(number(0), number(1), number(2))),
  ]);
  const meta = list(
    textItem('1.5.2'),
    list(page('en_aaaaaaa', 5), page('en_bbbbbbb', 6), page('en_cccccccc', 7)),
    list(),
    list(...order([list(textItem('rating'), textItem('en_1111111'))])),
    list(...sorts),
    list(textItem('title')),
  );
  const name = order(['en_1111111111', 'en_2222222222'])[0] as string;
  return [
    {
      path: 'pagefind-entry.json',
      content: Buffer.from(JSON.stringify({ languages: { en: { hash: name, wasm: 'en' } } })),
    },
    { path: 'filter/en_1111111.pf_filter', content: new Uint8Array() },
    { path: `pagefind.${name}.pf_meta`, content: pack(meta) },
    { path: 'fragment/en_aaaaaaa.pf_fragment', content: new Uint8Array() },
  ];
}

test('two indexes that differ in the order of their tables alone come out with the same bytes', () => {
  const a = settleIndex(index((items) => items));
  const b = settleIndex(index((items) => items.toReversed()));
  expect(b.files).toEqual(a.files);
  expect(a.files).toHaveLength(2);
});

test('pages have short names in the list and as files, and are told in the order of the records', () => {
  const { files, ids, renamed } = settleIndex(index((items) => items));
  const meta = files.find(({ path }) => path.endsWith('.pf_meta')) as IndexFile;
  const parts = arrayItems(unpack(meta.content));
  const pages = arrayItems(parts[1] as Uint8Array).map((item) => arrayItems(item));
  expect(pages.map(([name]) => text(name as Uint8Array))).toEqual([
    'aaaaaaa',
    'bbbbbbb',
    'cccccccc',
  ]);
  expect(pages.map(([, words]) => words?.[0])).toEqual([5, 6, 7]);
  expect(ids).toEqual(['cccccccc', 'aaaaaaa', 'bbbbbbb']);
  expect(renamed.get('fragment/en_aaaaaaa.pf_fragment')).toBe('fragment/aaaaaaa.pf_fragment');
});

test('filters and orders are left out, and the entry names the new list', () => {
  const { files, renamed } = settleIndex(index((items) => items));
  const meta = files.find(({ path }) => path.endsWith('.pf_meta')) as IndexFile;
  const entry = files.find(({ path }) => path === 'pagefind-entry.json') as IndexFile;
  const [, , , filters, sorts] = arrayItems(unpack(meta.content));
  expect([filters, sorts].map((part) => arrayItems(part as Uint8Array))).toEqual([[], []]);
  expect(renamed.get('filter/en_1111111.pf_filter')).toBeUndefined();
  expect(renamed.has('filter/en_1111111.pf_filter')).toBe(true);
  const { hash } = JSON.parse(Buffer.from(entry.content).toString()).languages.en;
  expect(meta.path).toBe(`pagefind.${hash}.pf_meta`);
});

test('what is not laid out as known is refused, not garbled', () => {
  const strange = [{ path: 'pagefind.en_a.pf_meta', content: pack(list(textItem('rating'))) }];
  expect(() => settleIndex(strange)).toThrow('Pagefind writes its metadata otherwise now');
  expect(() => settleIndex([])).toThrow('other than one list of pages');
});

test('items are found whatever lengths they are written with', () => {
  const long = textItem('x'.repeat(300));
  const open = Buffer.concat([Uint8Array.of(0x9f), long, Uint8Array.of(0x82, 1, 0x19, 1, 0, 0xff)]);
  const [first, second, ...rest] = arrayItems(open);
  expect(text(first as Uint8Array)).toHaveLength(300);
  expect([...(second as Uint8Array)]).toEqual([0x82, 1, 0x19, 1, 0]);
  expect(rest).toEqual([]);
  expect(arrayItems(array(Array.from({ length: 30 }, () => number(7))))).toHaveLength(30);
  expect(() => arrayItems(Uint8Array.of(0x82, 1))).toThrow(RangeError);
});
