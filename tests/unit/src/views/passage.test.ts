import { describe, expect, test } from 'vitest';
import { passageLink } from '../../../../src/views/passage.ts';

const link = (saved: string, passage: string, others: string[] = [], nth = 0): string => {
  let start = -1;
  for (let left = nth; left >= 0; left -= 1) start = saved.indexOf(passage, start + 1);
  return passageLink({ saved, span: [start, start + passage.length], others });
};

describe('a link to a passage', () => {
  test('holds a short passage whole, commas and hyphens escaped', () => {
    expect(link('First. One-way, then back.', 'One-way, then')).toBe(
      '#saved:~:text=one%2Dway%2C%20then',
    );
  });
  test('holds the first and last words of a long one', () => {
    const words = Array.from({ length: 20 }, (_, index) => `w${index}`).join(' ');
    expect(link(words, words)).toBe(
      '#saved:~:text=w0%20w1%20w2%20w3%20w4,w15%20w16%20w17%20w18%20w19',
    );
  });
  test('has the words around it where the passage stands on the page twice', () => {
    const saved = 'The ferry left at dawn.\n\nThe train left at dawn.';
    expect(link(saved, 'left at dawn', [], 1)).toBe('#saved:~:text=train-,left%20at%20dawn');
  });
  test('leads past the highlight above the copy that quotes the same words', () => {
    const saved = 'Nobody knew. The ferry left at dawn, they said.';
    expect(link(saved, 'The ferry left at dawn', ['The ferry left at dawn'])).toBe(
      '#saved:~:text=knew.-,the%20ferry%20left%20at%20dawn,-%2C%20they',
    );
  });
  test('leads to the nearest anchor where a whole paragraph stands there twice', () => {
    const saved = Array(5).fill('Left at dawn.').join('\n\n');
    expect(link(saved, 'Left at dawn.', [], 2)).toBe('#saved');
  });
  test('goes to the head of the copy where there is no text', () => {
    expect(passageLink({ saved: '  ', span: [0, 2], others: [] })).toBe('#saved');
  });
  test('takes half a letter without failing', () => {
    expect(link('a\ud800b', 'a\ud800b')).toBe('#saved:~:text=a%EF%BF%BDb');
  });
});
