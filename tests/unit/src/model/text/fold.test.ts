import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldWithMap } from '../../../../../src/model/text/fold.ts';

describe('foldText', () => {
  it.each([
    ['a  b\n\tc\u00a0d', 'a b c d'],
    ['\u201csaid\u201d \u2018so\u2019 \u00abhere\u00bb "now"', "'said' 'so' 'here' 'now'"],
    ['weak\u2011to\u2010strong \u2014 1\u20132 -- x', 'weak-to-strong - 1-2 - x'],
    ['wait\u2026 . . . then', 'wait... ... then'],
    ['super\u00adalign\u200bment\ufeff', 'superalignment'],
    [' \u200b ', ' '],
    ['cafe\u0301', 'caf\u00e9'],
    ['Case Stays', 'Case Stays'],
  ])('of %j is %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

const HARD = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['a', 'e', 'o', ' ', '\n', '\u00a0', '\u2014', '-', '\u2026', '.', '\u201c', "'"],
        ...[
          '\u0301',
          '\u0323',
          '\u00ad',
          '\u200b',
          '\u2000',
          '\u1100',
          '\u1161',
          '\u11a8',
          '\u212b',
          '\ud83d\ude00',
        ],
      ),
      fc.string({ maxLength: 3, unit: 'grapheme' }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('foldWithMap', () => {
  it('gives the same text as foldText', () => {
    fc.assert(
      fc.property(HARD, (text) => {
        expect(foldWithMap(text).text).toBe(foldText(text));
      }),
    );
  });

  it('leads back to a passage that folds to the folded passage', () => {
    fc.assert(
      fc.property(HARD, fc.nat(40), fc.nat(10), (text, from, length) => {
        const folded = foldWithMap(text);
        const start = Math.min(from, folded.text.length);
        const end = Math.min(start + length, folded.text.length);
        if (start === end) return;
        const origin = text.slice(folded.originalStart(start), folded.originalEnd(end));
        expect(foldText(origin)).toContain(folded.text.slice(start, end));
      }),
    );
  });

  it('gives exact places around what was folded', () => {
    const text = 'He \u2014\u2014 said\u2026  \u201cno\u201d';
    const folded = foldWithMap(text);
    expect(folded.text).toBe("He - said... 'no'");
    const place = (words: string): string => {
      const at = folded.text.indexOf(words);
      return text.slice(folded.originalStart(at), folded.originalEnd(at + words.length));
    };
    expect(place('-')).toBe('\u2014\u2014');
    expect(place('said...')).toBe('said\u2026');
    expect(place("'no'")).toBe('\u201cno\u201d');
    expect(place('no')).toBe('no');
  });

  it('leaves what is only unseen out of the passage before it', () => {
    const folded = foldWithMap('ab\u00ad c');
    expect(folded.text).toBe('ab c');
    expect(folded.originalEnd(2)).toBe(2);
    expect(folded.originalStart(3)).toBe(4);
  });
});
