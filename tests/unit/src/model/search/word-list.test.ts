import { expect, test } from 'vitest';
import type { SearchRecord } from '../../../../../src/model/search/record.ts';
import { WORDS_COUNT, wordFiles } from '../../../../../src/model/search/word-list.ts';

function record(title: string, text: string): SearchRecord {
  return {
    url: '/x.html',
    title,
    fields: [{ weight: 1, text }],
    filters: {},
    sorts: { rating: '0', date: '0000', importance: '0', title: 't' },
    meta: { authors: '', date: '', id: '', names: '', title: '', venue: '' },
  };
}

function linesOf(records: readonly SearchRecord[]): string[] {
  const files = wordFiles(records).filter(({ path }) => path !== WORDS_COUNT);
  return files.flatMap(({ text }) => text.trim().split('\n')).sort();
}

test('counts the records that have a word, not the times that they say it', () => {
  const records = [record('Ships', 'ships, ships! Ships'), record('Boats', 'No ships')];
  expect(linesOf(records)).toEqual(['boats 1', 'no 1', 'ships 2']);
});

test('counts a word once where a record writes it in several ways', () => {
  const records = [record('Naïve', 'naive NAIVE'), record('Self', 'self-made')];
  expect(linesOf(records)).toEqual(['made 1', 'naive 1', 'self 1', 'selfmade 1']);
});

test('parts scripts without spaces into letters, and words of several capitals into their parts', () => {
  const records = [record('TechCrunch', '船ship')];
  expect(linesOf(records)).toEqual(['crunch 1', 'ship 1', 'tech 1', 'techcrunch 1', '船 1']);
});
