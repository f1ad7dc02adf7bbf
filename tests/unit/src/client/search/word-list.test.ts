import { describe, expect, test } from 'vitest';
import { WordList } from '../../../../../src/client/search/word-list.ts';
import type { SearchRecord } from '../../../../../src/model/search/record.ts';
import { wordFiles, wordsPath } from '../../../../../src/model/search/word-list.ts';

function record(title: string, html = ''): SearchRecord {
  const meta = { title, id: '', names: '', authors: '', venue: '', date: '' };
  const sorts = { rating: '', date: '', importance: '', title: '' };
  return { url: '/a.html', title, fields: [{ weight: 1, html }], filters: {}, sorts, meta };
}

function list(...records: SearchRecord[]): WordList {
  const files = new Map(wordFiles(records).map(({ path, text }) => [path, text]));
  return new WordList(async (path) => {
    const text = files.get(path);
    if (text === undefined) throw new Error(path);
    return text;
  });
}
const words = list(
  record('Lighthouse keepers', '<p>The lamp of a weak-to-strong TechCrunch na&#xEF;ve keeper</p>'),
  record('Förderung der Leuchttürme', '<p>lighthouse &amp; harbour, departures</p>'),
);

describe('a word of a query', () => {
  test('is known where it is there or begins what is there', async () => {
    const report = await words.report('light');
    expect(report).toMatchObject({ kind: 'known', forms: ['lighthouse'] });
    for (const word of ['naive', 'crunch', 'strong', 'weaktostrong'])
      expect((await words.report(word)).kind, word).toBe('known');
  });

  test('is known by its plain vowel where it was typed with two letters for an umlaut', async () => {
    expect(await words.report('foerderung')).toMatchObject({ kind: 'known', search: 'forderung' });
  });

  test('is near where only another ending of it is there', async () => {
    expect(await words.report('departing')).toMatchObject({ kind: 'near', forms: ['departures'] });
  });

  test('is unknown where nothing like it is there, and what was meant is offered', async () => {
    expect(await words.report('zyzzyva')).toMatchObject({ kind: 'unknown', meant: [] });
    expect(await words.report('hrabour')).toMatchObject({ kind: 'unknown', meant: ['harbour'] });
  });

  test('is too short as a single letter, unless that is a word of its script', async () => {
    expect((await words.report('x')).kind).toBe('short');
    expect((await words.report('灯')).kind).toBe('known');
  });
});

test('all words that begin with the same two letters are in one file', () => {
  expect(wordsPath('lamp', 64)).toBe(wordsPath('ladder', 64));
});

test('many words go to many files, none of them large', () => {
  const text = Array.from({ length: 5000 }, (_, n) => `w${n.toString(36)}`).join(' ');
  const files = wordFiles([record(text)]);
  expect(files.length).toBeGreaterThan(10);
  expect(Math.max(...files.map((file) => file.text.length))).toBeLessThan(20_000);
});
