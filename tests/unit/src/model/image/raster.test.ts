import { describe, expect, test } from 'vitest';
import { rasterImage } from '../../../../../src/model/image/raster.ts';
import { makePng } from '../../../scripts/convert/read/images/make-image.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array => {
  const whole = Buffer.concat(
    parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part),
    ),
  );
  return new Uint8Array(Buffer.concat([whole, Buffer.alloc(Math.max(0, 64 - whole.length))]));
};

describe('rasterImage', () => {
  test('names a PNG by its content and knows its size', () => {
    const image = rasterImage(makePng(120, 80));
    expect(image).toMatchObject({ width: 120, height: 80 });
    expect(image?.name).toMatch(/^[0-9a-f]{16}\.png$/);
    expect(rasterImage(makePng(120, 80))?.name).toBe(image?.name);
    expect(rasterImage(makePng(120, 80, 0x66))?.name).not.toBe(image?.name);
  });

  test.each([
    ['GIF', bytes('GIF89a', [0x40, 0x01, 0xc8, 0x00]), 320, 200, 'gif'],
    [
      'JPEG',
      bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 11, 8, 0, 200, 1, 64]),
      320,
      200,
      'jpg',
    ],
    [
      'WebP of many parts',
      bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 0x3f, 1, 0, 199, 0, 0]),
      320,
      200,
      'webp',
    ],
    [
      'lossless WebP',
      bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [0, 0, 0, 0, 0x2f, 0x3f, 0xc1, 0x31, 0]),
      320,
      200,
      'webp',
    ],
    [
      'simple WebP',
      bytes(
        'RIFF',
        [0, 0, 0, 0],
        'WEBPVP8 ',
        [0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 0x40, 1, 200, 0],
      ),
      320,
      200,
      'webp',
    ],
    [
      'AVIF',
      bytes(
        [0, 0, 0, 28],
        'ftypavif',
        [0, 0, 0, 0],
        'xxxxispe',
        [0, 0, 0, 0, 0, 0, 1, 64, 0, 0, 0, 200],
      ),
      320,
      200,
      'avif',
    ],
  ])('knows the size of a %s', (_kind, image, width, height, ending) => {
    const found = rasterImage(image);
    expect(found).toMatchObject({ width, height });
    expect(found?.name.endsWith(`.${ending}`)).toBe(true);
  });

  test('is nothing for programs, icons, giants and what only begins so', () => {
    expect(
      rasterImage(bytes('<svg xmlns="http://www.w3.org/2000/svg" width="900"/>')),
    ).toBeUndefined();
    expect(rasterImage(makePng(1, 1))).toBeUndefined();
    expect(rasterImage(makePng(16, 16))).toBeUndefined();
    expect(rasterImage(makePng(20_000, 24))).toBeUndefined();
    expect(rasterImage(bytes([0x89], 'PNG\r\n\x1a\n'))).toBeUndefined();
    expect(rasterImage(bytes([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff]))).toBeUndefined();
    expect(rasterImage(new Uint8Array())).toBeUndefined();
  });
});
