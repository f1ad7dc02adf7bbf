import { expect, test } from 'vitest';
import type { SearchRecord } from '../../../../../src/model/search/record.ts';
import { LEAD_LENGTH, scoped } from '../../../../../src/model/search/scope.ts';

const record: SearchRecord = {
  url: '/resources/a.html',
  title: 'Ships',
  fields: [
    { place: 'summary', weight: 2, text: 'Forty ships.' },
    { place: 'saved', weight: 1, html: '<h3 id="saved-x">Head</h3><p>All of it</p>' },
    { place: 'about', weight: 0.5, text: 'Ada Byron' },
  ],
  filters: {},
  sorts: { rating: '0', date: '0000', importance: '0', title: 't' },
  meta: { authors: '', date: '', id: '', names: '', title: '', venue: '' },
};
const savedOf = (text: string) =>
  scoped(record, 'lead', text).fields.find(({ place }) => place === 'saved')?.text ?? '';

test('a full search knows all of it', () => {
  expect(scoped(record, 'full', 'All of it')).toBe(record);
});

test('a search of leads knows the start of a text, to the end of a word, and the rest of the record', () => {
  const text = 'word '.repeat(1000);
  expect(savedOf(text)).toBe('word '.repeat(LEAD_LENGTH / 5));
  expect(savedOf(`xx${text}`)).toBe(`xx${'word '.repeat(LEAD_LENGTH / 5 - 1)}`);
  expect(savedOf('港'.repeat(2000))).toBe('港'.repeat(LEAD_LENGTH));
  expect(savedOf('Short.')).toBe('Short.');
  expect(scoped(record, 'lead', text).fields[0]).toEqual(record.fields[0]);
});

test('a search of metadata knows what is known about the source, and none of its words', () => {
  const { fields, title } = scoped(record, 'metadata', 'All of it');
  expect({ fields, title }).toEqual({ fields: [record.fields[2]], title: 'Ships' });
});
