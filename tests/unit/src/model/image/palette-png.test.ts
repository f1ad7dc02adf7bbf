import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { palettePng } from '../../../../../src/model/image/palette-png.ts';

/** Pixels of given colours in a row. */
function row(colours: string[]) {
  const rgba = Uint8Array.from(colours.flatMap((colour) => [...Buffer.from(colour, 'hex')]));
  return { width: colours.length, height: 1, rgba };
}

function chunks(png: Uint8Array): Record<string, Buffer> {
  const found: Record<string, Buffer> = {};
  const buffer = Buffer.from(png);
  for (let at = 8; at < png.length; ) {
    const length = buffer.readUInt32BE(at);
    found[buffer.toString('latin1', at + 4, at + 8)] = buffer.subarray(at + 8, at + 8 + length);
    at += length + 12;
  }
  return found;
}

describe('a PNG with a palette', () => {
  test('has the most frequent colour first and half a byte a pixel', () => {
    const png = chunks(palettePng(row(['ff0000ff', '0000ffff', '0000ffff'])));
    expect(png.PLTE?.toString('hex')).toBe('0000ffff0000');
    expect([...inflateSync(png.IDAT as Buffer)]).toEqual([0, 0x10, 0x00]);
    expect(png.IHDR?.readUInt8(8)).toBe(4);
  });

  test('lays what is transparent over white', () => {
    expect(chunks(palettePng(row(['00000000']))).PLTE?.toString('hex')).toBe('ffffff');
  });

  test('gives a colour beyond the palette the nearest of it', () => {
    const png = chunks(
      palettePng(row(['000000ff', '000000ff', 'ffffffff', 'ffffffff', '010101ff']), 2),
    );
    expect(png.PLTE?.length).toBe(6);
    expect([...inflateSync(png.IDAT as Buffer)]).toEqual([0, 0x00, 0x11, 0x00]);
  });
});
