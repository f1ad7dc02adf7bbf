import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../../../src/model/text/sentences.ts';

function split(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}

/** `|` marks where a sentence ends. */
function marked(text: string): [string, string[]] {
  return [text.replaceAll('|', ''), text.split('|').map((part) => part.trim())];
}

describe('sentences', () => {
  it.each([
    ['One ends here.| Two does too!| Does three?| Yes.'],
    ['Mr. Holm met Dr. Lund and Prof. Aas.| They spoke.'],
    ['He lives in the U.S. Virgin Islands.| She left the U.S.| The end.'],
    ['It grew, e.g. by 3.5 percent, i.e. a lot.| Then it fell.'],
    ['At 9 a.m. Eastern Time it opened.| It closed at 5 p.m.| The next day it rained.'],
    ['Reed Otters Inc. Chief Ola Nord spoke.| Nord works for Reed Otters Inc.| He is tall.'],
    ['Nord et al. (2020) found it.| Holm et al. Found is odd.'],
    ['J. R. Holm wrote it.| K.L. Aas read it.'],
    ['It was vitamin C.| The rest was sugar.'],
    ['See Fig. 3 and No. 5 on pp. 4 and 5.| He said no.| The pages are gone.'],
    ['She asked, \u201cWhy?\u201d and left.| \u201cI know.\u201d| He stayed.'],
    ['(It rained.)| [It snowed.]| It stopped.[12]| It began again.[3][4]| Done.'],
    ['Wait... there is more.| It goes on\u2026| Then it ends.'],
    ['1. Otters swim.| 2. Otters sleep.'],
    ['iPads broke.| iPhones did not.| xOtter laughed.'],
    ['We use Node.js and otters.example.org daily.| Version 2.0.1 works.'],
    ['Really?!| No!!!| Fine.'],
    ['The \u201cend.\u201d| Next.'],
    ['Born on Jan. 5 in Oslo.| Died on Sept. 9.| Buried.'],
    ['カワウソは泳ぐ。|手をつなぐ！|本当？|「はい。」と言った。|終わり'],
    ['水獭会游泳。|它们睡觉！|结束'],
    ['वह गया।| वह आया।'],
  ])('splits %j', (text) => {
    const [plain, parts] = marked(text);
    expect(split(plain)).toEqual(parts);
  });

  it('never runs over a blank line, but over a line end', () => {
    expect(split('A heading\n \nIt goes\non here. And\r\n\r\nthere')).toEqual([
      'A heading',
      'It goes\non here.',
      'And',
      'there',
    ]);
  });

  it('goes on where a stop stands before a small letter', () => {
    expect(split('He left. then came back. Now he sits.')).toEqual([
      'He left. then came back.',
      'Now he sits.',
    ]);
  });

  it('gives nothing for white space', () => {
    expect(sentences(' \n\n ')).toEqual([]);
    expect(sentences('')).toEqual([]);
  });

  it('holds every character that is not white space once, in order', () => {
    const piece = fc.constantFrom(
      'a',
      'B',
      '.',
      '!',
      ' ',
      '\n',
      '"',
      ')',
      '5',
      'Mr',
      '\u3002',
      '\u201d',
      '[1]',
      '\ud83d\ude00',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const found = sentences(text);
        expect(
          found
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        let last = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
      }),
    );
  });

  it.each(['.', '?"', '. ', '\n ', '[1]', 'U.', '\u3002'])('gets through very many %j', (piece) => {
    const text = piece.repeat(200_000);
    expect(
      sentences(text).reduce((sum, { start, end }) => sum + end - start, 0),
    ).toBeLessThanOrEqual(text.length);
  });
});
