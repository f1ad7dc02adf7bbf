import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { gunzip } from '../../../../../../scripts/convert/read/zip/gunzip.ts';
import { openZip } from '../../../../../../scripts/convert/read/zip/unzip.ts';
import { makeZip } from './make-zip.ts';

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

test('files are read by their names, and no other name leads anywhere', () => {
  const zip = openZip(makeZip({ 'a/b.txt': 'marsh', 'c.txt': '' }));
  expect(zip.names).toEqual(['a/b.txt', 'c.txt']);
  expect(text(zip.read('a/b.txt'))).toBe('marsh');
  expect(text(zip.read('c.txt'))).toBe('');
  expect(zip.read('__proto__')).toBeUndefined();
});

test('names that lead out of the archive are not listed', () => {
  const zip = openZip(
    makeZip({ '../up.txt': 'a', '/root.txt': 'b', 'a/../../c.txt': 'c', 'd..txt': 'd' }),
  );
  expect(zip.names).toEqual(['d..txt']);
});

test('an archive without its end is damaged', () => {
  const bytes = makeZip({ 'a.txt': 'marsh '.repeat(100) });
  expect(() => openZip(bytes.subarray(0, bytes.length - 30))).toThrow(/damaged or was cut short/);
});

test('a zip bomb is named, whether or not it says how large it is', () => {
  const bytes = Buffer.from(makeZip({ 'a.txt': new Uint8Array(40 * 1024 * 1024) }));
  const size = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24;
  bytes.writeUInt32LE(1_000_000_000, size);
  expect(() => openZip(bytes)).toThrow(/zip bomb/);
  bytes.writeUInt32LE(1000, size);
  expect(() => openZip(bytes).read('a.txt')).toThrow(/zip bomb/);
});

test('gzip is unpacked member by member, and as far as it is whole', () => {
  const bytes = Buffer.concat([gzipSync(Buffer.from('tide ')), gzipSync(Buffer.from('and marsh'))]);
  expect(text(gunzip(bytes).bytes)).toBe('tide and marsh');
  const half = gunzip(bytes.subarray(0, bytes.length - 12));
  expect(half.cut).toBe(true);
  expect(text(half.bytes)).toMatch(/^tide /);
  expect(text(gunzip(bytes, 4).bytes)).toBe('tide');
});
