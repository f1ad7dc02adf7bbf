import { expect, it } from 'vitest';
import { median, textTable, three } from '../../../../scripts/bench/statistics.ts';

it('the median is the middle, or between the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

it('numbers are shown with three digits', () => {
  expect([1234.5, 12.345, 0.1234].map(three)).toEqual(['1235', '12.3', '0.12']);
});

it('a table has names on the left and numbers on the right', () => {
  const rows = [
    ['format', 'tool', 'MB'],
    ['a', 'one', '10.0'],
  ];
  expect(textTable(rows)).toBe('format  tool    MB\na       one   10.0\n');
});
