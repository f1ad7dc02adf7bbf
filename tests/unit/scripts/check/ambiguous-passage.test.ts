import { expect, test } from 'vitest';
import { ambiguousPassages } from '../../../../scripts/check/ambiguous-passage.ts';
import { pageBlocks } from '../../../../scripts/io/page-blocks.ts';
import { formatProblem } from '../../../../src/model/problem.ts';
import { pageTextOf } from '../../../../src/model/text/text-fragment.ts';

const HTML = `<!doctype html><title>Left at dawn</title><p>It <b>le</b>ft at dawn.<script>left at dawn</script>
<ul><li>Bob left at dawn.<li>Ada left at noon.</ul><p hidden>Ada left at noon.</p>`;
const told = (href: string, html = HTML) =>
  ambiguousPassages({
    file: 'resources/a.html',
    links: [{ href, line: 3 }],
    ids: new Set(),
    text: pageTextOf(pageBlocks(html)),
  }).map(formatProblem);

test('the text of a page is what a reader finds on it, block by block', () => {
  expect(pageTextOf(pageBlocks(HTML))).toBe(
    'it left at dawn.\nbob left at dawn.\nada left at noon.',
  );
});
test('a link to a passage that stands there once is fine', () => {
  expect(told('#saved:~:text=left%20at%20noon')).toEqual([]);
  expect(told('#saved:~:text=bob-,left%20at%20dawn')).toEqual([]);
  expect(told('#saved')).toEqual([]);
});
test('a link to a passage that stands there twice is told', () => {
  expect(told('#saved:~:text=left%20at%20dawn')).toEqual([
    'resources/a.html:3: the link #saved:~:text=left%20at%20dawn leads to several passages of its page. Report a fault of Stemma; until then the link leads to the head of the copy. [ambiguous-passage]',
  ]);
});
test('a link to a passage that is not there is told', () => {
  expect(told('#saved:~:text=at%20night')).toEqual([
    'resources/a.html:3: the link #saved:~:text=at%20night leads to no passage of its page. Report a fault of Stemma; until then the link leads to the head of the copy. [ambiguous-passage]',
  ]);
});
