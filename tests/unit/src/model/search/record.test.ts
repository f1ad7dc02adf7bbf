import { expect, test } from 'vitest';
import { entryRecord } from '../../../../../src/model/search/entry-record.ts';
import { pageRecord } from '../../../../../src/model/search/page-record.ts';
import { beginning } from '../../../../../src/model/search/record.ts';
import { recordHtml } from '../../../../../src/model/search/record-html.ts';
import type { PageDoc } from '../../../../../src/model/wiki.ts';
import type { Entry } from '../../../../../src/schema/entry.ts';

const entry = {
  id: '00000000000000aa',
  title: 'Beams, <wide> & narrow',
  authors: ['Ida Marsh'],
  venueName: 'Coast Watch, Inc.',
  kind: 'report',
  tags: ['C++, and more'],
  keys: ['marsh2019'],
  rating: { label: 'Unrated', basis: 'none' },
  keyPoints: [{ text: 'The beam is wide.', basis: 'extracted' }],
  highlights: [],
} as unknown as Entry;

const context = {
  venueName: undefined,
  pages: ['Tern Rock'],
  importance: 41.6,
  html: '<h3 id="saved-a">A</h3>',
};

test('an unrated entry without a date has a place in every order, behind all others', () => {
  const record = entryRecord(entry, context);
  expect(record?.sorts).toEqual({ rating: '0', date: '0000', importance: '42' });
  expect(record?.filters.rating).toEqual(['Unrated']);
  expect(record?.filters.year).toEqual([]);
  expect(record?.meta).not.toHaveProperty('rating');
});

test('a rating is filtered by its number and its word', () => {
  const rated = {
    ...entry,
    published: '2019-03',
    rating: { level: 5, label: 'Gold standard', basis: 'own' },
  };
  const record = entryRecord(rated as Entry, context);
  expect(record?.filters).toMatchObject({
    rating: ['5 Gold standard'],
    year: ['2019'],
    page: ['Tern Rock'],
  });
  expect(record?.meta).toMatchObject({ rating: '5', label: 'Gold standard', date: '2019-03' });
});

test('a withdrawn entry is not searched for', () => {
  expect(entryRecord({ ...entry, withdrawn: { reason: 'r' } } as Entry, context)).toBeUndefined();
});

test('every value stands in an attribute of its own, commas and markup and all', () => {
  const record = entryRecord(entry, context);
  const html = record ? recordHtml(record, 'en') : '';
  expect(html).toContain('<i data-pagefind-filter="tag[data-v]" data-v="C++, and more"></i>');
  expect(html).toContain('<i data-pagefind-filter="venue[data-v]" data-v="Coast Watch, Inc."></i>');
  expect(html).toContain('<h1 data-pagefind-weight="8">Beams, &lt;wide&gt; &amp; narrow</h1>');
  expect(html).toContain('<div data-pagefind-weight="1"><h3 id="saved-a">A</h3></div>');
});

test('title, key points, text and the rest weigh less in this order', () => {
  const weights = entryRecord(entry, context)?.fields.filter((field) => field.text || field.html);
  expect(weights?.map(({ weight }) => weight)).toEqual([3, 1, 0.5]);
});

test('a page is found by its aliases, and filtered by its type and itself', () => {
  const page = {
    slug: 'tern-rock',
    front: { title: 'Tern Rock', type: 'place', aliases: ['the Rock'], tags: [] },
  };
  const record = pageRecord(page as unknown as PageDoc, 'A rock with a light.');
  expect(record.url).toBe('/wiki/tern-rock.html');
  expect(record.filters).toEqual({ tag: [], type: ['place'], page: ['Tern Rock'] });
  expect(record.meta.summary).toBe('A rock with a light.');
  expect(record.fields[0]).toEqual({ weight: 3, text: 'the Rock' });
});

test('a beginning ends with a word and never with half a character', () => {
  expect(beginning('one two three', 8)).toBe('one two …');
  expect(beginning('one\n two', 20)).toBe('one two');
  expect(beginning('😀'.repeat(5), 3)).toBe('😀 …');
});
