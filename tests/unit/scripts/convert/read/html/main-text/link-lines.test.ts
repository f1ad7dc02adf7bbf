import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { blocksOf } from '../../../../../../../scripts/convert/read/html/main-text/blocks.ts';
import { withoutLinkLines } from '../../../../../../../scripts/convert/read/html/main-text/link-lines.ts';

function kept(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const blocks = blocksOf(document.body as unknown as Element);
  const keep = withoutLinkLines(
    blocks,
    blocks.map(() => true),
  );
  return blocks.filter((_, index) => keep[index]).map(({ text }) => text);
}

const PROSE =
  '<p>The lock at Brack was opened on Monday, a year later than the town had hoped.</p>';
const HEADLINE = '<p><a href="/x">Three bridges to be closed for summer</a></p>';

test('a line between paragraphs that is one link and no sentence goes', () => {
  expect(kept(PROSE + HEADLINE + PROSE)).toHaveLength(2);
});

test('a sentence that is a link stays, as do a short name and a line that is a link only in part', () => {
  const lines = [
    '<p><a href="/x">The council has published its report.</a></p>',
    '<li><a href="/x">Brack Lock</a></li>',
    '<p>Read what <a href="/x">the council decided in May</a></p>',
  ];
  expect(kept(PROSE + lines.join('') + PROSE)).toHaveLength(5);
});

test('links stay where they are the text', () => {
  expect(kept(PROSE + HEADLINE.repeat(6))).toHaveLength(7);
});
