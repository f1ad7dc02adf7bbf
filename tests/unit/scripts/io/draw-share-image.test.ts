import { describe, expect, it } from 'vitest';
import { drawShareImage, SHARE_LIMIT } from '../../../../scripts/io/draw-share-image.ts';

const image = {
  path: 'og/a.png',
  wiki: 'A wiki with a name of its own',
  kicker: 'Newspaper article',
  foot: '4/5 Very good',
  level: 4,
};

const words =
  'Whereabouts of kayaks, gauges & quays: measuring Ångström-scale tides by 1987 @ Østerø ';

describe('the picture of a page', () => {
  it('is a PNG of 800 by 420', async () => {
    const png = await drawShareImage({ ...image, title: 'Tides', text: 'How they turn.' });
    expect([...png.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
    const view = new DataView(png.buffer, png.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([800, 420]);
  });

  it.each([
    ['a long title', words.repeat(4), undefined],
    ['a long title and a long text', words.repeat(2), words.repeat(8)],
    ['one word without end', 'Wiegenliedsammlung'.repeat(30), words.repeat(8)],
    ['capitals with marks', 'ÅÄÖẢẪĘŞŤŘŽĞ '.repeat(30), words.toUpperCase()],
    ['letters of many edges', '@&%ß8gæ3S§ '.repeat(12), 'x'],
    ['many shades', 'ÀǞéğ8@ŝŵẫ '.repeat(30), undefined],
    ['three alphabets', 'Ωκεανός и приливы of the North Sea; Ảnh hưởng '.repeat(8), words],
  ])('keeps to its limit with %s', async (_, title, text) => {
    const png = await drawShareImage({ ...image, title, text });
    expect(png.length).toBeLessThanOrEqual(SHARE_LIMIT);
    expect(png.length).toBeGreaterThan(2000);
  });
});
