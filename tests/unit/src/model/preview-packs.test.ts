import { expect, test } from 'vitest';
import { packCount, packOf } from '../../../../src/model/preview-packs.ts';

test('packs are a power of two, of sixteen previews on average at most', () => {
  expect([0, 1, 16, 17, 33, 10_000].map(packCount)).toEqual([1, 1, 1, 2, 4, 1024]);
});

test('a page always stands in the same pack, and packs are filled evenly', () => {
  const packs = packCount(10_000);
  const sizes = new Array<number>(packs).fill(0);
  for (let n = 0; n < 10_000; n += 1) {
    const pack = packOf(`resources/${(n * 2654435761).toString(16).padStart(16, '0')}.html`, packs);
    sizes[pack] = (sizes[pack] ?? 0) + 1;
  }
  // Thirty previews of a kilobyte are the 30 kB that a pack may have.
  expect(Math.max(...sizes)).toBeLessThanOrEqual(30);
  expect(packOf('wiki/a.html', 8)).toBe(packOf('wiki/a.html', 8));
});
