import { expect, test } from 'vitest';
import { readSource } from '../../../../../../scripts/convert/read/read.ts';

const N = 100_000;
const BIB = '@misc{a, title = {ok}}\n';
const JSON_START = '[{"type": "book", "title": "ok"},';

/** Each would take minutes if any step were quadratic. */
const HOSTILE: ReadonlyArray<[what: string, path: string, text: string]> = [
  ['entries that are never closed', 'a.bib', BIB + '@article{x, title={\n'.repeat(N)],
  ['entries in one another', 'a.bib', BIB + '@a{'.repeat(N)],
  ['deep braces', 'a.bib', `${BIB}@misc{b, title = {x${'{'.repeat(N)}${'}'.repeat(N)}}}`],
  ['dollars', 'a.bib', `${BIB}@misc{b, title = {${'$'.repeat(N)}}}`],
  ['accents without letters', 'a.bib', `${BIB}@misc{b, title = {x${"\\'".repeat(N)}}}`],
  ['spaces in names', 'a.bib', `${BIB}@misc{b, title = {x}, author = {a${' '.repeat(N)}b}}`],
  ['nothing but "and"', 'a.bib', `${BIB}@misc{b, title = {x}, author = {${' and'.repeat(N)}}}`],
  ['spaces before nothing', 'a.bib', `${BIB}@misc{b, title =${' '.repeat(N)}@`],
  ['comments', 'a.bib', `${BIB}@misc{b, ${'%\n'.repeat(N)}`],
  ['lines that go on', 'a.ris', `TY  - JOUR\nTI  - x\nAB  - y\n${'z\n'.repeat(N)}`],
  [
    'signs in a value',
    'a.ris',
    `TY  - JOUR\nTI  - x\nAU  - ${', ;'.repeat(N)}\nAB  - ${'<&'.repeat(N)}`,
  ],
  ['open brackets', 'a.json', JSON_START + '['.repeat(N)],
  ['open strings', 'a.json', JSON_START + '"\\'.repeat(N)],
  ['spaces between items', 'a.json', `${JSON_START}${' '.repeat(N)},${' '.repeat(N)}]`],
  ['one line of spaces', 'a.urls', `https://example.org/a\n${' '.repeat(N)}x`],
];

test.each(HOSTILE)(
  '%s are read in linear time',
  async (_, path, text) => {
    const articles = await readSource(new TextEncoder().encode(text), { path });
    expect(articles.length).toBeGreaterThan(0);
  },
  10_000,
);
