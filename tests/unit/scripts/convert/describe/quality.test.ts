import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../../scripts/convert/describe/candidates.ts';
import { quality } from '../../../../../scripts/convert/describe/quality.ts';

function judge(text: string, more: Partial<Candidate> = {}, language = 'en') {
  const candidate = {
    start: 0,
    end: text.length,
    text,
    block: 0,
    inBlock: 0,
    isListItem: false,
    sumsUp: false,
    section: 0,
    heading: '',
    ...more,
  };
  return quality(candidate, language);
}

const PLAIN = 'The river authority counted nine otters below the old weir in May.';

describe('quality', () => {
  it('finds nothing against a plain statement', () => {
    expect(judge(PLAIN)).toEqual({ weight: 1, dangling: false, reasons: [] });
  });

  it.each([
    ['too-short', 'Otters came back.'],
    ['too-long', `The otters ${'swam and '.repeat(90)}slept.`],
    ['cut-off', 'The river authority counted nine otters below the...'],
    ['fragment', 'Nine otters counted below the old weir in May'],
    ['question', 'Did the river authority count nine otters below the weir?'],
    ['address-or-handle', 'The count of the river authority is at https://example.org/otters.'],
    ['address-or-handle', 'The count by @riverwatch shows nine otters below the weir.'],
    ['attribution', '\u2014 Ola Nord, keeper of the otters of the old weir, in May.'],
    ['boilerplate', 'Subscribe to the letter of the river authority to read more.'],
  ])('never takes what is %s: %j', (reason, text) => {
    const found = judge(text);
    expect(found.weight).toBe(0);
    expect(found.reasons).toContain(reason);
  });

  it.each([
    [
      'long',
      `The river authority counted nine otters ${'and some more animals '.repeat(14)}in May.`,
    ],
    ['exclamation', 'The river authority counted nine otters below the old weir!'],
    ['mostly-quoted', '\u201cWe counted nine otters below the old weir in May,\u201d said Nord.'],
    ['unbalanced', 'The river authority counted (among others nine otters in May.'],
    ['few-letters', 'Otters 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 of 19.'],
    ['capitals', 'THE RIVER AUTHORITY COUNTED NINE OTTERS BELOW THE WEIR.'],
    ['first-person', 'Last week I counted nine otters below the old weir.'],
    ['first-person-plural', 'Last week we counted nine otters below the old weir.'],
    ['second-person', 'Below the old weir you can count nine otters in May.'],
    ['announcement', 'This article looks at the otters below the old weir.'],
    ['scene-setting', "In today's changing world otters need more than one river."],
    ['label', 'What follows from it: The nine otters need more room.'],
  ])('thinks less of what is %s', (reason, text) => {
    const found = judge(text);
    expect(found.weight).toBeGreaterThan(0);
    expect(found.weight).toBeLessThan(1);
    expect(found.reasons).toEqual([reason]);
  });

  it('thinks more of what its author calls a summary', () => {
    expect(judge(PLAIN, { heading: 'Key findings' }).reasons).toEqual(['summing-section']);
    expect(judge(PLAIN, { heading: '1. Abstract' }).weight).toBeGreaterThan(1);
    expect(judge(PLAIN, { sumsUp: true }).reasons).toEqual(['labelled-summary']);
    expect(judge('In short, the otters came back to the old weir in May.').reasons).toEqual([
      'summing-up',
    ]);
  });

  it('takes nothing from sections about other things, nor from quotations', () => {
    expect(judge(PLAIN, { heading: 'References' }).weight).toBe(0);
    expect(judge(PLAIN, { heading: 'About the author' }).weight).toBe(0);
    expect(judge(PLAIN, { heading: 'Quotations' }, 'nb').weight).toBe(0);
  });

  it('judges only what the writer says, not what is quoted', () => {
    expect(
      judge('The keeper of the old weir, who says \u201cI count\u201d, counted nine otters in May.')
        .reasons,
    ).toEqual([]);
  });

  it.each([
    ['But the river authority counted nine otters in May.', true],
    ['This shows how many otters live below the old weir.', true],
    ['He has counted otters below the old weir for years.', true],
    ['For example, nine otters live below the old weir.', true],
    ['This paper counts the otters below the old weir.', false],
    ['Hermelins were counted below the old weir in May.', false],
  ])('%j points back at the sentence before: %s', (text, dangling) => {
    expect(judge(text).dangling).toBe(dangling);
  });

  it('takes a list item without a full stop, for less', () => {
    const text = 'Nine otters counted below the old weir in May';
    expect(judge(text, { isListItem: true }).reasons).toEqual(['list-fragment']);
  });

  it('lets a text be about copyright, cookies and newsletters', () => {
    const text = 'Nine authors brought a copyright suit over cookies in a sponsored newsletter.';
    expect(judge(text).reasons).toEqual([]);
  });

  it('asks other languages only what holds in all', () => {
    expect(judge('Also sprach der Zähler der Otter am alten Wehr im Mai.', {}, 'de')).toEqual({
      weight: 1,
      dangling: false,
      reasons: [],
    });
    expect(judge('川の役所は五月に九頭のカワウソを数えた。', {}, 'ja').weight).toBe(1);
    expect(judge('短い。', {}, 'ja').weight).toBe(0);
  });
});
