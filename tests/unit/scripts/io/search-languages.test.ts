import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSearchIndex } from '../../../../scripts/io/search-index.ts';
import type { SearchIndex } from '../../../../src/client/search/pagefind.ts';
import { passagesOf } from '../../../../src/client/search/passages.ts';
import { run } from '../../../../src/client/search/run.ts';
import { readState } from '../../../../src/client/search/state.ts';
import type { SearchRecord } from '../../../../src/model/search/record.ts';
import { searchInNode } from '../../../e2e/helpers/search-in-node.ts';

function record(
  id: string,
  title: string,
  html: string,
  more: Partial<SearchRecord> = {},
): SearchRecord {
  const meta = { title, id, names: '', authors: '', venue: '', date: '' };
  const sorts = { rating: '0', date: '0000', importance: '0', title: `t${title}` };
  const fields = [{ place: 'saved' as const, weight: 1, html }];
  return { url: `/resources/${id}.html`, title, fields, filters: {}, sorts, meta, ...more };
}

async function find(index: SearchIndex, query: string) {
  const found = await run(index, { ...readState(''), query });
  const data = await Promise.all(found.results.map((result) => result.data()));
  return { ...found, ids: data.map(({ meta }) => meta.id).sort(), data };
}

function indexOf(language: string, records: SearchRecord[]): () => SearchIndex {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-search-'));
  let index: SearchIndex | undefined;
  beforeAll(async () => {
    await makeSearchIndex(join(folder, 'pagefind'), records, language);
    index = await searchInNode(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => index as SearchIndex;
}

describe('a search in English', () => {
  const index = indexOf('en', [
    record(
      'a',
      'The naïve keeper',
      '<p>The keepers joined the crew in Orléans. 海边有一座灯塔。</p>',
    ),
    record('b', 'A naive plan', '<p>They were joining the crew. The lamp-room was old.</p>'),
    record('c', 'Old lamps', '<p>An old lamp room by the sea, and Lighthouse-keepers.</p>'),
  ]);

  test.each(['naïve', 'naive', 'NAÏVE', 'nai\u0308ve'])(
    'finds both spellings by %s',
    async (query) => {
      expect((await find(index(), query)).ids).toEqual(['a', 'b']);
    },
  );

  test('finds a phrase word for word, and no other form of it', async () => {
    expect((await find(index(), 'joined crew')).ids).toEqual(['a', 'b']);
    expect((await find(index(), '"joined the crew"')).ids).toEqual(['a']);
    expect((await find(index(), '"the crew in orleans"')).ids).toEqual(['a']);
    expect((await find(index(), '"old crew"')).ids).toEqual([]);
  });

  test('finds a phrase beside other words', async () => {
    expect((await find(index(), '"the crew" plan')).ids).toEqual(['b']);
  });

  test('finds no phrase across two parts of a record', async () => {
    expect((await find(index(), '"keeper the keepers"')).ids).toEqual([]);
  });

  test('finds compounds written together and apart', async () => {
    expect((await find(index(), 'lamp-room')).ids).toEqual(['b', 'c']);
    expect((await find(index(), '"lamp room"')).ids).toEqual(['b', 'c']);
  });

  test('finds a part of a text in a script without spaces, and shows it without spaces', async () => {
    const { ids, data, query } = await find(index(), '灯塔');
    expect(ids).toEqual(['a']);
    const [passage] = data[0] ? passagesOf(data[0], query).passages : [];
    const found = passage?.words.filter((word) => word.found).map(({ text }) => text);
    expect(found?.join('')).toMatch(/^灯塔/);
    expect((await find(index(), '塔灯')).ids).toEqual([]);
  });

  test('leaves out and names a word that is nowhere', async () => {
    const { ids, odd } = await find(index(), 'zyzzyva crew');
    expect(ids).toEqual(['a', 'b']);
    expect(odd).toMatchObject([{ word: 'zyzzyva', kind: 'unknown' }]);
  });

  test('shows what has all words but one where nothing has them all, and says which', async () => {
    const { ids, odd } = await find(index(), 'orleans sea lamp');
    expect(ids).toEqual(['c']);
    expect(odd).toMatchObject([{ word: 'orleans', kind: 'dropped' }]);
  });

  test('finds the same whatever was searched before', async () => {
    const before = (await find(index(), 'la')).ids;
    for (const query of ['l', 'lam', 'k', 'old']) await find(index(), query);
    expect((await find(index(), 'la')).ids).toEqual(before);
  });
});

describe('a search in German', () => {
  const index = indexOf('de', [
    record('a', 'Förderung der Leuchttürme', '<p>Die Straße am Leuchtturm ist naß.</p>'),
    record('b', 'Leuchtturmwärter', '<p>Er fordert neue Lampen, die KI-Sicherheit und mehr.</p>'),
  ]);

  test.each(['Förderung', 'forderung', 'foerderung', 'FÖRDERUNG'])(
    'finds umlauts by %s',
    async (query) => {
      expect((await find(index(), query)).ids).toContain('a');
    },
  );

  test('finds a compound by its beginning, a plural by its singular, a part after a hyphen', async () => {
    expect((await find(index(), 'Leuchtturm')).ids).toEqual(['a', 'b']);
    expect((await find(index(), 'Lampe')).ids).toEqual(['b']);
    expect((await find(index(), 'Sicherheit')).ids).toEqual(['b']);
  });

  test('finds ß and ss by either', async () => {
    expect((await find(index(), 'Strasse')).ids).toEqual(['a']);
    expect((await find(index(), 'Straße')).ids).toEqual(['a']);
  });
});

describe('a search in Chinese', () => {
  const index = indexOf('zh', [
    record('a', '海边的灯塔', '<p>守塔人在2024年离开了海边的灯塔。</p>'),
    record('b', '城市', '<p>城里没有灯。He left TechCrunch.</p>'),
  ]);

  test('finds any part of a text, without spaces in the query', async () => {
    expect((await find(index(), '灯塔')).ids).toEqual(['a']);
    expect((await find(index(), '离开了海边')).ids).toEqual(['a']);
    expect((await find(index(), '灯')).ids).toEqual(['a', 'b']);
    expect((await find(index(), '海边 守塔人')).ids).toEqual(['a']);
    expect((await find(index(), 'techcrunch 灯')).ids).toEqual(['b']);
  });
});
