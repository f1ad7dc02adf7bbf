import { expect, test } from 'vitest';
import { benchMatching, matchingTable } from '../../../../scripts/bench/matching/bench-matching.ts';

test('measures finding names and related entries in texts of its own', () => {
  const time = benchMatching(20, { aliases: 50, characters: 300 });
  expect(time.texts).toBe(20);
  expect(time.matching).toBeGreaterThan(0);
  expect(time.related).toBeGreaterThan(0);
});

test('tells what a thousand texts take, so that a curve that is not straight is seen', () => {
  const table = matchingTable([{ texts: 2000, matching: 3000, related: 500 }]);
  expect(table.split('\n').at(-1)).toBe('| 2000 | 3000 | 1500 | 500 | 250 |');
});
