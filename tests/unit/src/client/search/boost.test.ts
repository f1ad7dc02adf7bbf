import { expect, test } from 'vitest';
import { boost } from '../../../../../src/client/search/boost.ts';
import type { ResultData } from '../../../../../src/client/search/pagefind.ts';

const result = (id: string, score: number) => ({ id, score, data: async () => ({}) as ResultData });
const order = (levels: Record<string, number>, scores: Record<string, number>): string => {
  const results = Object.entries(scores).map(([id, score]) => result(id, score));
  return boost(results, new Map(Object.entries(levels)))
    .map(({ id }) => id)
    .join('');
};

test('a better rated source comes before one that fits hardly better', () => {
  expect(order({ a: 2, b: 5 }, { a: 10, b: 9.8 })).toBe('ba');
});

test('a source that fits clearly better stays first, however it is rated', () => {
  expect(order({ a: 1, b: 5 }, { a: 10, b: 9 })).toBe('ab');
});

test('pages keep their places, and what is unrated counts as it is', () => {
  expect(order({ a: 1, b: 5 }, { p: 10, a: 9.9, q: 9.85, b: 9.8 })).toBe('pbqa');
  expect(order({ a: 0, b: 3 }, { a: 10, b: 9.9 })).toBe('ab');
});
