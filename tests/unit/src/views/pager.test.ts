import { describe, expect, test } from 'vitest';
import { furtherPages, pageCount, pagedPath, pageOf } from '../../../../src/views/pager.ts';

const letters = [...'abcdefghij'];
const same = (target: string) => target;

describe('a list that grows', () => {
  test('keeps its first page where it was and puts the others below it', () => {
    expect(pagedPath('venues/a.html', 1)).toBe('venues/a.html');
    expect(pagedPath('venues/a.html', 3)).toBe('venues/a/3.html');
  });

  test('needs no links between pages while one page holds it', () => {
    expect(pageOf(letters, 1, 10, 'l.html', same)).toEqual({ items: letters });
    expect(furtherPages(pageCount(10, 10))).toEqual([]);
  });

  test('shows each item on exactly one page', () => {
    const shown = [1, 2, 3, 4].flatMap((n) => pageOf(letters, n, 3, 'l.html', same).items);
    expect(shown).toEqual(letters);
    expect(furtherPages(pageCount(10, 3))).toEqual(['2', '3', '4']);
  });

  test('links to first, last and near pages', () => {
    const { pager } = pageOf(letters, 6, 1, 'l.html', same);
    expect(pager?.pages.map(({ n }) => n)).toEqual([1, 4, 5, 6, 7, 8, 10]);
    expect(pager?.previous).toBe('l/5.html');
    expect(pager?.next).toBe('l/7.html');
  });

  test('has one page when it is empty', () => {
    expect(pageCount(0, 50)).toBe(1);
  });
});
