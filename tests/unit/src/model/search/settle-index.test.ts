import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { array, arrayItems, text, textItem } from '../../../../../src/model/search/cbor.ts';
import { type IndexFile, settleIndex } from '../../../../../src/model/search/settle-index.ts';

const number = (value: number): Uint8Array => Uint8Array.of(value);
const list = (...items: Uint8Array[]): Uint8Array => array(items);
const pack = (bytes: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), bytes]));
const unpack = (content: Uint8Array): Uint8Array => gunzipSync(content).subarray(12);

/** An index as Pagefind 1.5 lays it out, its tables in the order given. */
function index(order: <T>(items: T[]) => T[]): IndexFile[] {
  const values = order([
    list(textItem('Good'), list(number(1))),
    list(textItem('High'), list(number(2))),
  ]);
  const hash = order(['1', '2'])[0] === '1' ? 'en_aaaaaaa' : 'en_bbbbbbb';
  const filters = order([
    list(textItem('rating'), textItem(hash)),
    list(textItem('kind'), textItem('en_ccccccc')),
  ]);
  const sorts = order([list(textItem('date'), list(number(3))), list(textItem('rating'), list())]);
  const meta = list(
    textItem('1.5.2'),
    list(),
    list(),
    list(...filters),
    list(...sorts),
    list(textItem('title')),
  );
  const name = order(['en_1111111111', 'en_2222222222'])[0] as string;
  return [
    {
      path: 'pagefind-entry.json',
      content: Buffer.from(JSON.stringify({ languages: { en: { hash: name, wasm: 'en' } } })),
    },
    { path: `filter/${hash}.pf_filter`, content: pack(list(textItem('rating'), list(...values))) },
    { path: `pagefind.${name}.pf_meta`, content: pack(meta) },
    { path: 'fragment/en_9.pf_fragment', content: Buffer.from('as it is') },
  ];
}

test('two indexes that differ in the order of their tables alone come out with the same bytes', () => {
  const a = settleIndex(index((items) => items));
  const b = settleIndex(index((items) => items.toReversed()));
  expect(b).toEqual(a);
  expect(a).toHaveLength(4);
});

test('the files go by their new names wherever they are named', () => {
  const files = settleIndex(index((items) => items));
  const filter = files.find(({ path }) => path.startsWith('filter/')) as IndexFile;
  const meta = files.find(({ path }) => path.endsWith('.pf_meta')) as IndexFile;
  const entry = files.find(({ path }) => path === 'pagefind-entry.json') as IndexFile;
  const filters = arrayItems(arrayItems(unpack(meta.content))[3] as Uint8Array).map((item) =>
    arrayItems(item).map(text),
  );
  expect(filters).toEqual([
    ['kind', 'en_ccccccc'],
    ['rating', filter.path.slice('filter/'.length, -'.pf_filter'.length)],
  ]);
  const { hash } = JSON.parse(Buffer.from(entry.content).toString()).languages.en;
  expect(meta.path).toBe(`pagefind.${hash}.pf_meta`);
});

test('what is not laid out as known is refused, not garbled', () => {
  const strange = [
    { path: 'filter/en_aaaaaaa.pf_filter', content: pack(list(textItem('rating'))) },
  ];
  expect(() => settleIndex(strange)).toThrow('Pagefind writes its filters otherwise now');
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
