import { expect, test } from 'vitest';
import { tidy } from '../../../../../scripts/export/epub/tidy.ts';
import { toXhtml } from '../../../../../scripts/export/epub/xhtml.ts';
import { nodesOf } from '../../../../../scripts/export/hast.ts';

const tidied = (html: string): string => toXhtml(tidy(nodesOf(html)));

test('the mark of a rating becomes words, and a citation is named by what screen readers are told', () => {
  const cite =
    '<a href="#ref-1" id="cite-1-1" class="cite">1<span class="r r4" data-level="4"><i></i></span><span class="visually-hidden">: Lamps</span></a>';
  expect(tidied(cite)).toBe(
    '<a id="cite-1-1" href="#ref-1" epub:type="noteref" role="doc-noteref" aria-label="1 4/5: Lamps">1<span class="level"> 4/5</span></a>',
  );
});

test('what XHTML does not allow is said otherwise or left out', () => {
  expect(tidied('<table><tbody><tr><td align="right">1</td></tr></tbody></table>')).toContain(
    '<td style="text-align:right">1</td>',
  );
  expect(tidied('<a href="#x" aria-describedby="footnote-label">1</a>')).toBe('<a href="#x">1</a>');
});
