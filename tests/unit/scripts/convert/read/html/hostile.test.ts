import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../../../scripts/convert/read/html.ts';

const LINE = 'The harbour master wrote that the ferry would sail at seven, whatever the weather. ';
const TEXT = `<p>${LINE.repeat(3)}</p>`;

function read(body: string) {
  const html = `<!doctype html><html><head><title>Ferry</title></head><body>${body}</body></html>`;
  const [article] = readHtml(new TextEncoder().encode(html));
  return article as NonNullable<typeof article>;
}

/** Far above what each takes, and far below what it would take if time grew with the square. */
const BOUND_MS = 120_000;

describe('a page of an odd shape is read in little time, with its text', () => {
  const shapes: ReadonlyArray<readonly [string, string]> = [
    [
      '4,000 attributes',
      `<div ${Array.from({ length: 4000 }, (_, at) => `a${at}=b`).join(' ')}>${TEXT}</div>`,
    ],
    [
      '6,000 classes',
      `<div class="${Array.from({ length: 6000 }, (_, at) => `c${at}`).join(' ')}">${TEXT}</div>`,
    ],
    ['an attribute of 1 MB', `<div title="${'x '.repeat(500_000)}">${TEXT}</div>`],
    ['a style of 1 MB', `<div style="${'a:b;'.repeat(250_000)}">${TEXT}</div>`],
    ['300 kB of entities', `${TEXT}<p>${'caf&eacute; '.repeat(20_000)}</p>`],
    ['a line of 500 kB', `${TEXT}<p>${'word '.repeat(100_000)}</p>`],
    ['10,000 comments', `${'<!-- x -->'.repeat(10_000)}${TEXT}`],
  ];
  test.each(shapes)('%s', { timeout: BOUND_MS }, (_name, body) => {
    expect(JSON.stringify(read(body + TEXT).body)).toContain('whatever the weather');
  });
});

test('the text of a page with very many blocks is kept as plain paragraphs, and that is told', {
  timeout: BOUND_MS,
}, () => {
  const rows = Array.from(
    { length: 31_000 },
    (_, at) => `<tr><td>Ferry ${at} sails</td></tr>`,
  ).join('');
  const article = read(
    `<nav><p>Home of the harbour</p></nav><h2>Sailings</h2><table>${rows}</table>`,
  );
  expect(article.warnings.map(({ rule }) => rule)).toEqual(['large-page']);
  expect(article.body.children).toHaveLength(31_001);
  expect(article.body.children.at(-1)).toMatchObject({
    type: 'paragraph',
    children: [{ value: 'Ferry 30999 sails' }],
  });
  expect(article.leftOut.map(({ text }) => text)).toContain('Home of the harbour');
});
