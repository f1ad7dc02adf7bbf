import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../../../../scripts/check/online/drift.ts';

const BLOCKS = [
  'The harbour of Skarn was closed for nine days after the storm, the longest time since the war.',
  'Forty ships waited outside the breakwater. The pilots went home on the second day, and came back on the tenth.',
  'The harbour master, Ada Quay, said that nobody had seen such waves since she was a child on the island.',
  'Readers have shared this report 1204 times since it was published on the Monday after the storm.',
  'Sign up for our newsletter and get the best of the harbour delivered to your inbox every morning.',
];
const saved = BLOCKS.join('\n\n');

const compare = (now: string, page = now, isWhole = true) =>
  compareTexts({ saved, now, page: () => page, isWhole });
const changed = (from: string, to: string): string => saved.replace(from, to);

describe('what is no drift', () => {
  test('the same words, however they are set', () => {
    const now = saved.toUpperCase().replaceAll('\n\n', '\n\n\n').replaceAll(' ', '\u00a0');
    expect(compare(now)).toEqual({ kept: 1, drifted: false, went: [], came: [] });
  });
  test('another order of paragraphs, and text of the site around them', () => {
    const now = ['Home. News. Weather.', ...[...BLOCKS].reverse(), 'All rights reserved.'];
    expect(compare(now.join('\n\n')).drifted).toBe(false);
  });
  test('a counter that went on counting', () => {
    const now = changed('1204 times', '98311 times');
    expect(compare(now)).toMatchObject({ drifted: false, went: [], came: [] });
  });
  test('another advertisement in the place of one', () => {
    const now = changed(
      BLOCKS[4] as string,
      'For a limited time you can subscribe to all of our editions for two crowns a week.',
    );
    expect(compare(now)).toMatchObject({ drifted: false, went: [] });
  });
  test('a teaser between paragraphs that was not there', () => {
    const teaser =
      'Nine houses of the upper town have a new roof, and the old baker has a new shop.';
    const now = [BLOCKS[0], teaser, ...BLOCKS.slice(1)].join('\n\n');
    expect(compare(now)).toMatchObject({ drifted: false, kept: 1, came: [teaser] });
  });
  test('a paragraph that the extractor of the main text left out, where it is on the page', () => {
    const now = BLOCKS.slice(1).join('\n\n');
    expect(compare(now, saved)).toMatchObject({ kept: 1, drifted: false });
  });
  test('more of the text than is held, where a part is held', () => {
    const more =
      'The council met on Friday and voted for a second breakwater, to be built of stone.';
    const now = changed('tenth.', `tenth. ${more}`);
    expect(compare(now, now, false)).toMatchObject({ drifted: false, came: [] });
  });
});

describe('what is drift', () => {
  test('a number in a sentence', () => {
    const now = changed('closed for nine days', 'closed for four days');
    expect(compare(now)).toMatchObject({
      drifted: true,
      went: [BLOCKS[0]],
      came: [BLOCKS[0]?.replace('nine days', 'four days')],
    });
  });
  test('a sentence that was taken out of a paragraph', () => {
    const now = changed(' The pilots went home on the second day, and came back on the tenth.', '');
    expect(compare(now)).toMatchObject({
      drifted: true,
      went: ['The pilots went home on the second day, and came back on the tenth.'],
      came: [],
    });
  });
  test('a sentence that was put into a paragraph', () => {
    const more = 'Two of them broke their moorings and ran aground on the northern sands.';
    expect(compare(changed('The pilots', `${more} The pilots`))).toMatchObject({
      drifted: true,
      kept: 1,
      came: [more],
    });
  });
  test('a note that something was corrected', () => {
    const note = 'Correction: an earlier version of this report gave a wrong name for the master.';
    expect(compare(`${saved}\n\n${note}`)).toMatchObject({ drifted: true, came: [note] });
  });
  test('an edited sentence that speaks of what advertisements speak of', () => {
    const text =
      'The paper said that its newsletter reached two thousand houses in the upper town.';
    const now = text.replace('two thousand', 'nine hundred');
    const { drifted, went } = compareTexts({
      saved: text,
      now,
      page: () => now,
      isWhole: true,
    });
    expect({ drifted, went }).toEqual({ drifted: true, went: [text] });
  });
  test('another text', () => {
    const now =
      'Nothing of all that is here, but a long story of quite different things and people.';
    expect(compare(now)).toMatchObject({ drifted: true, kept: 0 });
  });
});

test('the words of the whole page are asked for only where the main text lacks some', () => {
  const page = (): string => {
    throw new Error('asked');
  };
  expect(compareTexts({ saved, now: saved, page, isWhole: true }).kept).toBe(1);
  expect(() => compareTexts({ saved, now: '', page, isWhole: true })).toThrow('asked');
});
