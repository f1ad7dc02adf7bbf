import { describe, expect, test } from 'vitest';
import {
  asMarkdown,
  asPlainText,
  MARKER,
  textDirective,
} from '../../../../../src/client/quote/format.ts';

const quote = {
  passage: `Ada left in May${MARKER}. She went\n\nto another laboratory.`,
  citation: 'Doe, J. (2024). Ada leaves.',
  id: '976aa383b03ff196',
  permalink: 'https://wiki.example/resources/976aa383b03ff196.html#:~:text=Ada',
};

describe('a passage is copied', () => {
  test('as a Markdown quotation with its Pandoc key and the link to the place', () => {
    expect(asMarkdown(quote)).toBe(
      '> Ada left in May. She went\n>\n> to another laboratory.\n>\n' +
        '> — Doe, J. (2024). Ada leaves. [@976aa383b03ff196] <https://wiki.example/resources/976aa383b03ff196.html#:~:text=Ada>\n',
    );
  });

  test('as plain text in quotation marks', () => {
    expect(asPlainText({ ...quote, id: undefined })).toBe(
      '“Ada left in May. She went\n\nto another laboratory.”\n' +
        '— Doe, J. (2024). Ada leaves. https://wiki.example/resources/976aa383b03ff196.html#:~:text=Ada\n',
    );
  });
});

describe('the directive that finds it again', () => {
  test.each([
    ['holds a short passage whole', 'Ada left, in mid-May', 'text=Ada%20left%2C%20in%20mid%2DMay'],
    [
      'holds the first and last words of a long one',
      'one two three four five six seven eight nine ten eleven twelve thirteen',
      'text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
    ],
    ['goes across no citation', `He left${MARKER}. She stayed`, 'text=He%20left,She%20stayed'],
    ['goes across no block', 'He left.\n\nShe stayed', 'text=He%20left.,She%20stayed'],
  ])('%s', (_, passage, directive) => {
    expect(textDirective(passage)).toBe(directive);
  });
});

test('leads past the same words elsewhere on the page', () => {
  const page = 'ada left in may\nbob left in may';
  const from = page.indexOf('left', 10);
  expect(textDirective('left in May', { page, from, to: page.length })).toBe(
    'text=bob-,left%20in%20may',
  );
});
