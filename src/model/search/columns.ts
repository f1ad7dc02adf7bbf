import { compareText } from '../compare.ts';
import { FACETS, type SearchRecord, SORTS, type SortName, STANDING } from './record.ts';

/**
 * What results are counted, narrowed and ordered by, each in a file of its own that is read when it is asked for. A
 * search engine's lists of pages for each value of each filter would be read whole before the first search.
 */
export const COLUMNS_FOLDER = 'columns';

/** The file of a column below the index's folder, gzipped. */
export function columnPath(kind: 'facet' | 'order', name: string): string {
  return `${COLUMNS_FOLDER}/${kind}-${name}.gz`;
}

/** The file with the `id` of all results, gzipped. */
export const IDS_PATH = `${COLUMNS_FOLDER}/ids.gz`;

/** The order in which results stand in columns: hexadecimal digits by what they are as a number, shorter ones first. */
export function compareIds(a: string, b: string): number {
  return a.length - b.length || compareText(a, b);
}

/** The `id` of all results, in order, by their differences: how many there are of each length is a line of JSON before them. */
export function writeIds(ids: readonly string[]): Uint8Array {
  const lengths: Record<string, number> = {};
  let last = 0;
  const rows = ids.map((id) => {
    const first = lengths[id.length] === undefined;
    lengths[id.length] = (lengths[id.length] ?? 0) + 1;
    const value = Number.parseInt(id, 16);
    const row = [first ? value : value - last];
    last = value;
    return row;
  });
  return writeColumn({ names: Object.entries(lengths).flatMap(([a, b]) => [a, String(b)]), rows });
}

export function readIds(bytes: Uint8Array): string[] {
  const { names, rows } = readColumn(bytes);
  const ids: string[] = [];
  for (let at = 0; at < names.length; at += 2) {
    const end = ids.length + Number(names[at + 1]);
    for (let value = 0; ids.length < end; ) {
      value += rows[ids.length]?.[0] ?? 0;
      ids.push(value.toString(16).padStart(Number(names[at]), '0'));
    }
  }
  return ids;
}

/** The values of each record, as numbers; the records stand in the order of `compareIds`. */
export interface Column {
  /** Names of the values, by number; empty where numbers say it all. */
  names: string[];
  rows: number[][];
}

/** The columns of records, by the path of their file, not yet gzipped. */
export function columnFiles(
  records: readonly SearchRecord[],
): { path: string; content: Uint8Array }[] {
  return [
    ...FACETS.map((facet) => ({
      path: columnPath('facet', facet),
      content: writeColumn(valueColumn(records, ({ filters }) => filters[facet])),
    })),
    {
      path: columnPath('facet', STANDING),
      content: writeColumn(valueColumn(records, ({ standing }) => standing)),
    },
    ...SORTS.map((sort) => ({
      path: columnPath('order', sort),
      content: writeColumn({ names: [], rows: ranks(records, sort).map((rank) => [rank]) }),
    })),
  ];
}

/** The commonest values have the smallest numbers, so that they take least room. */
function valueColumn(
  records: readonly SearchRecord[],
  valuesOf: (record: SearchRecord) => readonly string[] | undefined,
): Column {
  const lists = records.map((record) => [...new Set(valuesOf(record) ?? [])]);
  const counts = new Map<string, number>();
  for (const value of lists.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const names = [...counts]
    .sort(([a, n], [b, m]) => m - n || compareText(a, b))
    .map(([value]) => value);
  const numbers = new Map(names.map((name, number) => [name, number]));
  return { names, rows: lists.map((list) => list.map((value) => numbers.get(value) as number)) };
}

/** The place of each record in an order; what is alike has one place. */
function ranks(records: readonly SearchRecord[], sort: SortName): number[] {
  const keys = records.map(({ sorts }) => sorts[sort]);
  const sorted = [...new Set(keys)].sort(ORDERS[sort]);
  const places = new Map(sorted.map((key, place) => [key, place]));
  return keys.map((key) => places.get(key) as number);
}

const greatestNumber = (a: string, b: string): number => Number(b) - Number(a);

const ORDERS: Readonly<Record<SortName, (a: string, b: string) => number>> = {
  rating: greatestNumber,
  importance: greatestNumber,
  date: (a, b) => compareText(b, a),
  title: compareText,
};

/** The names as a line of JSON; then, a record after another, its numbers plus one, and a zero (LEB128). */
export function writeColumn({ names, rows }: Column): Uint8Array {
  const bytes = [...new TextEncoder().encode(`${JSON.stringify(names)}\n`)];
  for (const row of rows) {
    for (const number of row) {
      let left = number + 1;
      for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) | 128);
      bytes.push(left);
    }
    bytes.push(0);
  }
  return Uint8Array.from(bytes);
}

export function readColumn(bytes: Uint8Array): Column {
  const line = bytes.indexOf(0x0a);
  const names = JSON.parse(new TextDecoder().decode(bytes.subarray(0, line))) as string[];
  const rows: number[][] = [];
  let row: number[] = [];
  let number = 0;
  let unit = 1;
  for (const byte of bytes.subarray(line + 1)) {
    number += (byte & 127) * unit;
    unit *= 128;
    if (byte > 127) continue;
    if (number > 0) row.push(number - 1);
    else {
      rows.push(row);
      row = [];
    }
    number = 0;
    unit = 1;
  }
  return { names, rows };
}
