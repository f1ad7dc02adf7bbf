import { describe, expect, test } from 'vitest';
import { cutSiteName } from '../../../../../scripts/convert/read/site-name.ts';
import { splitLines } from '../../../../../scripts/convert/read/text/lines.ts';
import { supplyTitle } from '../../../../../scripts/convert/read/text/title.ts';
import { joinWrapped } from '../../../../../scripts/convert/read/text/wrap.ts';
import { readPlainText } from '../../../../../scripts/convert/read/text.ts';

const joined = (text: string) => joinWrapped(splitLines(text).lines).map((line) => line.text);

describe('joinWrapped', () => {
  test('joins the lines of a paragraph that was wrapped at a width', () => {
    const wrapped = [
      'Every wind that reaches the village has a name, and most of',
      'the names are older than the village. The north wind is',
      'called after a farmer who complained of it in a long-',
      'winded letter.',
    ];
    expect(joined(wrapped.join('\n'))).toEqual([
      'Every wind that reaches the village has a name, and most of the names are older than the village. The north wind is called after a farmer who complained of it in a long-winded letter.',
    ]);
  });

  test('leaves verse and addresses as they are', () => {
    const verse =
      'The wind that comes at morning\nand the wind at noon\nand the one at night\nare three\n';
    expect(joined(verse)).toHaveLength(4);
  });

  test('leaves paragraphs on long lines as they are', () => {
    const line = 'word '.repeat(60).trim();
    expect(joined(`${line}\n${line}`)).toEqual([line, line]);
  });
});

describe('supplyTitle', () => {
  test('takes the first sentence', () => {
    expect(supplyTitle('Dr. Roe left. Nobody saw her.')).toBe('Dr. Roe left');
    expect(supplyTitle('Who left? Nobody knows.')).toBe('Who left?');
  });

  test('cuts it at a word, to at most 90 characters', () => {
    const title = supplyTitle('A ferry '.repeat(30));
    expect(title).toMatch(/(?:A|ferry)…$/);
    expect(title.length).toBeLessThanOrEqual(90);
  });

  test('cuts one endless word without halving a character', () => {
    const title = supplyTitle('🚢'.repeat(100));
    expect(title.isWellFormed()).toBe(true);
    expect(title.length).toBeLessThanOrEqual(90);
  });
});

test('a site name is cut from a title only where it is the name of the site', () => {
  expect(cutSiteName('A walk | Example Times', ['Example Times'])).toBe('A walk');
  expect(cutSiteName('Example Times: A walk', ['Example Times'])).toBe('Example Times: A walk');
  expect(cutSiteName('ExampleTimes - A walk', ['The Example Times'])).toBe('A walk');
  expect(cutSiteName('A walk - part two', ['Example Times'])).toBe('A walk - part two');
  expect(cutSiteName('Example Times', ['Example Times'])).toBe('Example Times');
});

test('lines are counted from the line of the source that the text begins with', () => {
  const { leftOut } = readPlainText('A title of some words\n\nAdvertisement\n\nText.', 101);
  expect(leftOut).toMatchObject([{ step: 'advertisement', line: 103 }]);
});

test('a bullet inside a bullet makes a list inside a list', () => {
  const { body } = readPlainText(
    'Things to take along\n\n• A lamp\n    • Oil\n    • A wick\n• A rope',
  );
  expect(body.children).toMatchObject([
    { type: 'list', children: [{ children: [{}, { type: 'list', children: [{}, {}] }] }, {}] },
  ]);
});
