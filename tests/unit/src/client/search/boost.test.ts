import { expect, test } from 'vitest';
import { boost, type Weighed } from '../../../../../src/client/search/boost.ts';
import type { ResultData } from '../../../../../src/client/search/pagefind.ts';

const result = (id: string, score: number) => ({ id, score, data: async () => ({}) as ResultData });
const boosted = (weighed: Record<string, Weighed>, scores: Record<string, number>) => {
  const results = Object.entries(scores).map(([id, score]) => result(id, score));
  return boost(results, new Map(Object.entries(weighed)));
};
const order = (levels: Record<string, number>, scores: Record<string, number>): string => {
  const weighed = Object.entries(levels).map(([id, level]) => [id, { level, standing: [] }]);
  return boosted(Object.fromEntries(weighed), scores)
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

test('of two that fit about equally well, the one whose words were verified comes first, and the one that repeats last', () => {
  const weighed = {
    a: { level: 3, standing: ['repeats'] },
    b: { level: 3, standing: [] },
    c: { level: 3, standing: ['verified'] },
  } satisfies Record<string, Weighed>;
  const ids = boosted(weighed, { a: 10, b: 9.95, c: 9.9 }).map(({ id }) => id);
  expect(ids).toEqual(['c', 'b', 'a']);
});

test('every source says why it stands higher or lower; what changes nothing is no reason', () => {
  const weighed = {
    a: { level: 5, standing: ['verified'] },
    b: { level: 2, standing: ['repeats'] },
    c: { level: 3, standing: [] },
  } satisfies Record<string, Weighed>;
  expect(boosted(weighed, { a: 3, b: 2, c: 1, p: 1 }).map(({ reasons }) => reasons)).toEqual([
    [
      { why: 'level', level: 5, higher: true },
      { why: 'verified', level: 5, higher: true },
    ],
    [
      { why: 'level', level: 2, higher: false },
      { why: 'repeats', level: 2, higher: false },
    ],
    [],
    undefined,
  ]);
});
