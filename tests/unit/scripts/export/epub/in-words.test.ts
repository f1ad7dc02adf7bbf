import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { inWords } from '../../../../../scripts/export/epub/in-words.ts';

test('a book tells the images and formulas of a saved text in words', () => {
  const html =
    '<p>so <math alttext="x^2"><mi>x</mi></math></p><p><img src="../images/a.png" alt="A gull"><img src="b.png" alt=""></p>';
  const nodes = fromHtml(html, { fragment: true }).children as ElementContent[];
  expect(toHtml({ type: 'root', children: inWords(nodes) })).toBe(
    '<p>so <code>x^2</code></p><p>[A gull]</p>',
  );
});
