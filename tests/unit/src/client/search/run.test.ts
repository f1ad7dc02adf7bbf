import { expect, test } from 'vitest';
import type { Result, ResultData, SearchIndex } from '../../../../../src/client/search/pagefind.ts';
import { MOST_READ, run } from '../../../../../src/client/search/run.ts';
import { readState } from '../../../../../src/client/search/state.ts';

/** An index in which all of `texts` have the words of every query; counts the texts that are read. */
function indexOf(texts: readonly string[], exact: (text: string) => boolean) {
  const read: string[] = [];
  const all = texts.map((content, place): Result => {
    const data: ResultData = {
      url: `/wiki/${place}.html`,
      content,
      locations: [],
      anchors: [],
      filters: {},
      meta: {},
    };
    return {
      id: `${place}`,
      score: 1,
      data: async () => {
        read.push(content);
        return data;
      },
    };
  });
  const pagefind = {
    preload: async () => undefined,
    search: async (query: string) => ({
      results: query.startsWith('"') ? all.filter((_, at) => exact(texts[at] as string)) : all,
    }),
  };
  const words = { report: async () => undefined, has: async () => true };
  const columns = { narrow: async (results: readonly Result[]) => results };
  return { read, index: { pagefind, words, columns } as unknown as SearchIndex };
}

const state = readState('?q="old lamp"');
const many = (count: number, text: string): string[] => new Array<string>(count).fill(text);

test('of a few texts with the words of a phrase all are read, and those without it go', async () => {
  const { index, read } = indexOf(['an old lamp', 'a lamp, old'], () => true);
  const found = await run(index, state);
  expect(found.results.map(({ id }) => id)).toEqual(['0']);
  expect([read.length, found.unread]).toEqual([2, false]);
});

test('of thousands that have the words side by side none is read before it is shown', async () => {
  const texts = [...many(3000, 'an old lamp'), ...many(3000, 'a lamp, old')];
  const { index, read } = indexOf(texts, (text) => text === 'an old lamp');
  const found = await run(index, state);
  expect([found.results.length, read.length, found.unread]).toEqual([3000, 0, true]);
});

test('where few have them side by side, no more are read than are told of', async () => {
  const texts = ['an old lamp', ...many(3000, 'a lamp, old')];
  const { index, read } = indexOf(texts, (text) => text === 'an old lamp');
  const found = await run(index, state);
  expect(found.results.map(({ id }) => id)).toEqual(['0']);
  expect([read.length, found.unread]).toEqual([MOST_READ, true]);
});
