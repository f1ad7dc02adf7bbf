import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { htmlToMdast } from '../../../../../../scripts/convert/read/html/to-mdast.ts';
import { makeInert } from '../../../../../../scripts/convert/read/inert.ts';
import { bodyFromMarkdown } from '../../../../../../src/model/markdown/body.ts';
import { savedText } from '../../../../../../src/model/text/saved-text.ts';

function count(node: Nodes, type: string): number {
  const own = node.type === type ? 1 : 0;
  return 'children' in node
    ? node.children.reduce((sum, child) => sum + count(child as Nodes, type), own)
    : own;
}

const bodyOf = (html: string): Root => makeInert(htmlToMdast(html)).body;

describe('a table of a page', () => {
  test('keeps the places of its cells where spans are as large as tables have them', () => {
    const html =
      '<table><tr><th colspan="2">Both</th></tr><tr><td>a</td><td>b</td></tr><tr><td rowspan="2">c</td><td>d</td></tr><tr><td>e</td></tr></table>';
    expect(count(bodyOf(html), 'tableCell')).toBe(8);
  });

  test.each([
    ['one cell that spans all there may be', '<td colspan=1000 rowspan=65534>x</td>', 3],
    ['a number beyond all bounds', '<td colspan=1e99 rowspan=-1>x</td>', 3],
    ['many cells that span many', '<td colspan=900 rowspan=900>x</td>'.repeat(30), 200],
  ])('does not grow out of %s', (_what, cells, rows) => {
    const html = `<table>${`<tr>${cells}<td>y</td></tr>`.repeat(rows)}</table>`;
    const body = bodyOf(html);
    const given = html.split('<td').length;
    expect(count(body, 'tableCell')).toBeLessThan(given * 10 + 20_000);
    expect(savedText(body).match(/x/g)).toHaveLength(html.match(/>x</g)?.length ?? 0);
  });

  test('of one endless row and many short ones becomes paragraphs', () => {
    const html = `<table><tr>${'<td>long</td>'.repeat(2000)}</tr>${'<tr><td>short</td></tr>'.repeat(2000)}</table>`;
    const body = bodyOf(html);
    expect(count(body, 'tableCell')).toBe(0);
    expect(savedText(body).match(/long/g)).toHaveLength(2000);
    expect(savedText(body).match(/short/g)).toHaveLength(2000);
  });
});

test('a table of Markdown of one endless row and many short ones becomes paragraphs, a row each', () => {
  const head = `|${' long |'.repeat(2000)}\n|${'-|'.repeat(2000)}\n`;
  const body = bodyFromMarkdown(`${head}${'| short |\n'.repeat(2000)}`);
  expect(count(body, 'tableCell')).toBe(0);
  expect(body.children).toHaveLength(2001);
  expect(savedText(body)).toContain('long | long | long');
});
