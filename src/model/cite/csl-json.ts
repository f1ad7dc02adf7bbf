import type { CslItem } from './csl-item.ts';

/** Order of the variables in the file; what is not named here follows in its own order. */
const ORDER: readonly (keyof CslItem)[] = [
  'id',
  'type',
  'title',
  'author',
  'issued',
  'container-title',
  'event-title',
  'publisher',
  'publisher-place',
  'volume',
  'issue',
  'page',
  'number',
  'genre',
  'DOI',
  'URL',
  'accessed',
  'language',
  'keyword',
  'abstract',
  'note',
  'custom',
];

/** The items as a CSL-JSON file: an array, two-space indent, keys in one order, newline at the end. */
export function toCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items.map(ordered), null, 2)}\n`;
}

function ordered(item: CslItem): Partial<CslItem> {
  const known = ORDER.filter((key) => item[key] !== undefined).map((key) => [key, item[key]]);
  return { ...Object.fromEntries(known), ...item };
}
