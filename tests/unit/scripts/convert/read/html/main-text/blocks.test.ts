import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../../../../../scripts/convert/read/html/document.ts';
import { blocksOf } from '../../../../../../../scripts/convert/read/html/main-text/blocks.ts';

const blocks = (body: string) =>
  blocksOf(parsePage(`<html><head></head><body>${body}</body></html>`, true).body);
const texts = (body: string): string[] => blocks(body).map(({ text }) => text);

describe('blocks of a page', () => {
  test('end where an element of the page does, and not at emphasis or a link', () => {
    expect(
      texts('<p>One <b>bold</b> <a href="/">word</a></p><div>Two<p>Three</p>Four</div>'),
    ).toEqual(['One bold word', 'Two', 'Three', 'Four']);
  });

  test('end at two line breaks, which part paragraphs, and not at one', () => {
    expect(texts('<div>One<br>line<br><br>Two</div>')).toEqual(['One line', 'Two']);
  });

  test('hold no script, style or drawing', () => {
    expect(texts('<script>a()</script><style>b</style><svg><text>c</text></svg><p>d</p>')).toEqual([
      'd',
    ]);
  });

  test('know how much of them is links, and how many boxes are like theirs', () => {
    const found = blocks('<ul><li class="x"><a>One two</a> three</li><li class="x">Four</li></ul>');
    expect(found[0]).toMatchObject({ linkWords: 2, inLink: false });
    expect(found[0]?.box.likes).toBe(2);
  });

  test('count each character of Chinese as a word', () => {
    expect(blocks('<p>港口的灯塔</p>')[0]?.tokens).toHaveLength(5);
  });
});
