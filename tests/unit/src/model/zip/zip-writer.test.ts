import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { directoryEnd, directoryLine } from '../../../../../src/model/zip/zip-records.ts';
import { ZipWriter } from '../../../../../src/model/zip/zip-writer.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function zip(files: [string, Uint8Array, { stored: boolean }?][]): Uint8Array {
  const parts: Uint8Array[] = [];
  const writer = new ZipWriter((part) => parts.push(part.slice()));
  for (const [name, content, how] of files) writer.add(name, content, how);
  writer.end();
  return Buffer.concat(parts);
}

describe('a zip', () => {
  test('gives back each file under its name, in any script', () => {
    const made = zip([
      ['a/b.txt', bytes('again '.repeat(500))],
      ['seiten/überall 漢字.html', bytes('x')],
      ['empty', new Uint8Array()],
    ]);
    const back = unzipSync(made);
    expect(Object.keys(back)).toEqual(['a/b.txt', 'seiten/überall 漢字.html', 'empty']);
    expect(new TextDecoder().decode(back['a/b.txt'])).toBe('again '.repeat(500));
    expect(made.length).toBeLessThan(700);
  });

  test('is the same bytes each time', () => {
    const files: [string, Uint8Array][] = [['a', bytes('text '.repeat(99))]];
    expect(zip(files)).toEqual(zip(files));
  });

  test('begins with a file that is left unpacked where that is asked for', () => {
    const made = zip([['mimetype', bytes('application/epub+zip'.repeat(9)), { stored: true }]]);
    expect(Buffer.from(made.subarray(30, 58)).toString()).toBe('mimetypeapplication/epub+zip');
  });

  test('says in Zip64 how many files it has when there are more than 65,534', () => {
    const end = directoryEnd(70_000, 1000, 2000);
    const view = new DataView(end.buffer);
    expect(end.length).toBe(56 + 20 + 22);
    expect(view.getBigUint64(24, true)).toBe(70_000n);
    expect(view.getBigUint64(56 + 8, true)).toBe(3000n);
    expect(view.getUint16(76 + 10, true)).toBe(0xffff);
    expect(directoryEnd(65_534, 1000, 2000)).toHaveLength(22);
  });

  test('names the place of a file beyond 4 GB in an extra field', () => {
    const line = directoryLine({ name: 'z', method: 8, crc: 1, size: 2, packed: 2, offset: 5e9 });
    const view = new DataView(line.buffer);
    expect(view.getUint32(42, true)).toBe(0xffffffff);
    expect(view.getBigUint64(46 + 1 + 4, true)).toBe(5_000_000_000n);
  });
});
