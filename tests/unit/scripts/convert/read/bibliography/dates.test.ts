import { describe, expect, test } from 'vitest';
import {
  bibliographyDate,
  dateOfParts,
} from '../../../../../../scripts/convert/read/bibliography/dates.ts';

describe('a date of a bibliography is read at the precision stated', () => {
  test.each([
    ['2024', '2024'],
    ['2024-05-28', '2024-05-28'],
    ['2024-05-28T10:00:00Z', '2024-05-28'],
    ['2024/05/28/', '2024-05-28'],
    ['2024/05//', '2024-05'],
    ['2024/5', '2024-05'],
    ['2024///', '2024'],
    ['2024-05-28/2024-06-01', '2024-05-28'],
    ['1998-1999', '1998'],
    ['2024-21', '2024'],
    ['2024-05-XX', '2024-05'],
    ['2023-02-30', '2023-02'],
    ['2024?', '2024'],
    ['c2014', '2014'],
    ['[2014]', '2014'],
    ['2014a', '2014'],
    ['2024 May 28', '2024-05-28'],
    ['2024 May-Jun', '2024-05'],
    ['2024 Spring', '2024'],
    ['Spring 2014', '2014'],
    ['May 28, 2024', '2024-05-28'],
    ['28 May 2024', '2024-05-28'],
    ['05/28/2024', '2024-05-28'],
    ['5/6/2024', '2024'],
    ['in press', undefined],
    ['', undefined],
  ])('%s', (written, date) => {
    expect(bibliographyDate(written)).toBe(date);
  });
});

describe('year, month and day in fields of their own', () => {
  test.each([
    ['2024', 'May', undefined, '2024-05'],
    ['2024', '5', '28', '2024-05-28'],
    ['2024', 'jul 4', undefined, '2024-07-04'],
    ['2024', '4 July', undefined, '2024-07-04'],
    ['2024', 'May–June', undefined, '2024-05'],
    ['2024', 'Spring', undefined, '2024'],
    ['2024', '13', undefined, '2024'],
    [undefined, 'May', '28', undefined],
  ])('%s %s %s', (year, month, day, date) => {
    expect(dateOfParts(year, month, day)).toBe(date);
  });
});
