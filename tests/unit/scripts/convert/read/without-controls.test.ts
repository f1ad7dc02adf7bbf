import { expect, test } from 'vitest';
import type { Article, ArticleFields } from '../../../../../scripts/convert/article.ts';
import { withoutControls } from '../../../../../scripts/convert/read/without-controls.ts';
import { growth } from '../../../../hostile/growth.ts';

const article = (fields: ArticleFields, text = 'Text of it.'): Article => ({
  format: 'text',
  fields,
  body: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  },
  holding: 'copy',
  leftOut: [],
  warnings: [],
});
const from = <T>(value: T) => ({ value, origin: 'test' });

test.each([
  ['\u202eevil\u202c title', 'evil title'],
  ['\u2066A\u2069 \u2067B\u2069', 'A B'],
  ['\u200e \u061cA \u200f', 'A'],
  ['A\u0000B\u0085\u009b\u001b[31mC', 'AB[31mC'],
  [' A\n\t \u202d B ', 'A B'],
  ['שלום\u200f (C)', 'שלום\u200f (C)'],
])('a title is one line of text that turns nothing round (%j)', (title, expected) => {
  expect(withoutControls(article({ title: from(title) })).fields.title?.value).toBe(expected);
});

test('every field is cleaned at any depth, and what is empty then is left out', () => {
  const { fields } = withoutControls(
    article({
      title: from('\u202e'),
      authors: from(['\u202aAda Roe\u202c', '\u2066\u2069']),
      tags: from(['\u202etides', 'tides']),
      keyPoints: from(['\u200f']),
      rating: from({ level: 3, reason: '\u202e', from: 'A\u202e wiki' }),
      citedElsewhere: from([
        { title: '\u202e', wiki: 'A wiki' },
        { title: '\u202eB', wiki: 'A wiki' },
      ]),
    }),
  );
  expect(fields).toEqual({
    authors: from(['Ada Roe']),
    tags: from(['tides']),
    rating: from({ level: 3, from: 'A wiki' }),
    citedElsewhere: from([{ title: 'B', wiki: 'A wiki' }]),
  });
});

test('a text keeps its characters but overrides, and says which it lost', () => {
  const clean = withoutControls(article({}, 'a \u202eb\u202c \u2067c\u2069 \u200e'));
  expect(clean.body.children).toEqual([
    { type: 'paragraph', children: [{ type: 'text', value: 'a b\u202c \u2067c\u2069 \u200e' }] },
  ]);
  expect(clean.leftOut).toMatchObject([{ step: 'bidi-override' }]);
});

test('a letter has as many marks as a script sets, and not as many as paint over the page', () => {
  const title = from(`Z${'\u0301'.repeat(400)}algo e\u0301\u0323`);
  const { fields, body, leftOut } = withoutControls(article({ title }, title.value));
  expect(fields.title?.value).toBe(`Z${'\u0301'.repeat(8)}algo e\u0301\u0323`);
  expect(body.children[0]).toMatchObject({ children: [{ value: fields.title?.value }] });
  expect(leftOut).toMatchObject([{ step: 'mark-run' }]);
});

test('a long run of marks takes no long time', async () => {
  const work = (size: number): void => {
    const title = `a${'\u200e'.repeat(size)}b${'\u0301'.repeat(size)}`;
    withoutControls(article({ title: from(title) }));
  };
  expect(await growth(work, 100_000)).toBeLessThan(30);
});
