import { describe, expect, test } from 'vitest';
import { placeCard } from '../../../../../src/client/previews/place.ts';

const card = { width: 300, height: 200 };
const link = { left: 100, right: 160, top: 300, bottom: 320 };
const narrow = { left: 16, right: 384, top: 0, bottom: 2000 };

describe('a preview', () => {
  test('stands in the margin where there is room, beside its link', () => {
    const text = { left: 100, right: 700, top: 0, bottom: 2000 };
    const room = { width: 1200, height: 800, text, rtl: false };
    expect(placeCard(link, card, room)).toEqual({ left: 724, top: 292 });
  });

  test('stands in the left margin of a text that runs from right to left', () => {
    const text = { left: 500, right: 1100, top: 0, bottom: 2000 };
    const room = { width: 1440, height: 800, text, rtl: true };
    expect(placeCard(link, card, room).left).toBe(176);
  });

  test('stands below the line of its link where there is no margin', () => {
    const room = { width: 400, height: 800, text: narrow, rtl: false };
    expect(placeCard(link, card, room)).toEqual({ left: 88, top: 328 });
  });

  test('stands above it at the foot of the window', () => {
    const low = { ...link, top: 700, bottom: 720 };
    const room = { width: 400, height: 800, text: narrow, rtl: false };
    expect(placeCard(low, card, room)).toEqual({ left: 88, top: 492 });
  });

  test('never covers the line of its link', () => {
    for (let top = 0; top < 780; top += 20) {
      const line = { ...link, top, bottom: top + 20 };
      const room = { width: 400, height: 800, text: narrow, rtl: false };
      const at = placeCard(line, card, room).top;
      expect(at >= line.bottom || at + card.height <= line.top).toBe(true);
    }
  });
});
