import { expect, test } from 'vitest';
import { dateAt, impossibleDate, parseDate } from '../../../../../scripts/convert/read/dates.ts';

const WRITTEN: ReadonlyArray<[string, string | undefined]> = [
  ['May 28, 2024', '2024-05-28'],
  ['May 28th 2024', '2024-05-28'],
  ['28 May 2024', '2024-05-28'],
  ['28. Mai 2024', '2024-05-28'],
  ['28 de mayo de 2024', '2024-05-28'],
  ['1er août 2024', '2024-08-01'],
  ['Sept. 3, 2024', '2024-09-03'],
  ['2024-05-28', '2024-05-28'],
  ['2024-05-28T23:30:00-07:00', '2024-05-28'],
  ['2024/05/28', '2024-05-28'],
  ['28.05.2024', '2024-05-28'],
  ['5/28/2024', '2024-05-28'],
  ['28/5/2024', '2024-05-28'],
  ['2024年5月28日', '2024-05-28'],
  ['May 2024', '2024-05'],
  ['5/6/2024', undefined],
  ['February 30, 2024', undefined],
  ['yesterday', undefined],
  ['earlier this month', undefined],
  ['in 2024', undefined],
];

for (const [text, date] of WRITTEN) {
  test(`"${text}" is ${date ?? 'no date'}`, () => {
    expect(dateAt(text, 0)?.date).toBe(date);
  });
}

test('a metadata field may hold less than a day, or a day of the week before it', () => {
  expect(parseDate('2024')).toBe('2024');
  expect(parseDate('2024/05')).toBe('2024-05');
  expect(parseDate('20240528')).toBe('2024-05-28');
  expect(parseDate('Tue, 28 May 2024 10:24:00 GMT')).toBe('2024-05-28');
  expect(parseDate('Tuesday May 28, 2024')).toBe('2024-05-28');
  expect(parseDate('3 days ago')).toBeUndefined();
  expect(parseDate('0001-01-01T00:00:00')).toBeUndefined();
});

test.each([
  ['2024-02-30', '2024-02-30'],
  ['2024-02-30T08:00:00Z', '2024-02-30T08:00:00Z'],
  ['2024-13-01', '2024-13-01'],
  ['2024-13', '2024-13'],
  ['20241301', '20241301'],
  ['Fri, 30 Feb 2024 10:24:00 GMT', '30 Feb 2024'],
  ['February 30, 2024', 'February 30, 2024'],
])('"%s" does not exist: it is no date, and no year either', (text, found) => {
  expect(parseDate(text)).toBeUndefined();
  expect(impossibleDate(text)).toBe(found);
});

test.each([
  ['2024-00-00', '2024'],
  ['2012-13', '2012'],
  ['2024-21', '2024'],
  ['2024', '2024'],
  ['2024-02-29', '2024-02-29'],
  ['0001-01-01', undefined],
  ['5/6/2024', undefined],
  ['yesterday', undefined],
])('"%s" is vague or no date, but not impossible', (text, date) => {
  expect(parseDate(text)).toBe(date);
  expect(impossibleDate(text)).toBeUndefined();
});
