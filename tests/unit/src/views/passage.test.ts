import { describe, expect, test } from 'vitest';
import { passageLink } from '../../../../src/views/passage.ts';

describe('a link to a passage', () => {
  test('holds a short passage whole, commas and hyphens escaped', () => {
    expect(passageLink('One-way, then')).toBe('#saved:~:text=One%2Dway%2C%20then');
  });

  test('holds the first and last words of a long one', () => {
    const words = Array.from({ length: 20 }, (_, index) => `w${index}`).join(' ');
    expect(passageLink(words)).toBe(
      '#saved:~:text=w0%20w1%20w2%20w3%20w4,w15%20w16%20w17%20w18%20w19',
    );
  });

  test('goes to the head of the copy where there is no text', () => {
    expect(passageLink('  ')).toBe('#saved');
  });

  test('takes half a letter without failing', () => {
    expect(passageLink('a\ud800b')).toBe('#saved:~:text=a%EF%BF%BDb');
  });
});
