import { expect, test } from 'vitest';
import {
  columnFiles,
  columnPath,
  compareIds,
  readColumn,
  readIds,
  writeColumn,
  writeIds,
} from '../../../../../src/model/search/columns.ts';
import type { SearchRecord } from '../../../../../src/model/search/record.ts';

const record = (rating: string, date: string, tag: string[], importance = '9'): SearchRecord => ({
  url: '',
  title: '',
  fields: [],
  filters: { tag },
  sorts: { rating, date, importance, title: `t${date}` },
  meta: { title: '', id: '', names: '', authors: '', venue: '', date: '' },
});

function column(records: SearchRecord[], kind: 'facet' | 'order', name: string) {
  const file = columnFiles(records).find(({ path }) => path === columnPath(kind, name));
  return readColumn(file?.content ?? new Uint8Array());
}

test('a column comes back as it was written, however many values there are', () => {
  const names = ['a\nb', 'é', '灯'];
  const rows = [[0], [], [126, 127, 128], [16_383, 16_384, 2_000_000], []];
  expect(readColumn(writeColumn({ names, rows }))).toEqual({ names, rows });
  expect(readColumn(writeColumn({ names: [], rows: [] }))).toEqual({ names: [], rows: [] });
});

test('the commonest value of a facet has the smallest number, and each counts once a record', () => {
  const records = [record('0', '', ['b', 'a']), record('0', '', []), record('0', '', ['b', 'b'])];
  expect(column(records, 'facet', 'tag')).toEqual({ names: ['b', 'a'], rows: [[0, 1], [], [0]] });
});

test('the greatest stand first, titles from the first letter, and what is alike in one place', () => {
  const records = [
    record('4', '2019-03', [], '9'),
    record('0', '0000', [], '10'),
    record('5', '2019', [], '100'),
    record('4', '2019-03', [], '9'),
  ];
  const order = (name: string) => column(records, 'order', name).rows.flat();
  expect(order('rating')).toEqual([1, 2, 0, 1]);
  expect(order('date')).toEqual([0, 2, 1, 0]);
  expect(order('importance')).toEqual([2, 1, 0, 2]);
  expect(order('title')).toEqual([2, 0, 1, 2]);
});

test('the names of results come back in their order, however long they are', () => {
  const ids = ['00000ff', 'fffffff', '0000000', '00000000', 'ffffffffa', '123456789'].sort(
    compareIds,
  );
  expect(readIds(writeIds(ids))).toEqual(ids);
  expect(ids[0]).toBe('0000000');
  expect(readIds(writeIds([]))).toEqual([]);
});
