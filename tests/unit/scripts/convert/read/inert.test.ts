import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { raise } from '../../../../../scripts/convert/read/html/raised.ts';
import { htmlToMdast } from '../../../../../scripts/convert/read/html/to-mdast.ts';
import { makeInert } from '../../../../../scripts/convert/read/inert.ts';
import { linkAddress } from '../../../../../scripts/convert/read/link-address.ts';

describe('linkAddress', () => {
  test.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['/b', 'https://example.org/b'],
    ['//cdn.example.org/x', 'https://cdn.example.org/x'],
    ['mailto:ada@example.org', 'mailto:ada@example.org'],
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['JaVaScRiPt:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    [' \u0001javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['vbscript:x', undefined],
    ['file:///etc/passwd', undefined],
    ['#top', undefined],
    ['https://example.org/page#top', undefined],
    ['http://', undefined],
  ])('of %j is %j', (href, expected) => {
    expect(linkAddress(href, 'https://example.org/page')).toBe(expected);
  });

  test('a relative address of an unknown page is none', () => {
    expect(linkAddress('/b')).toBeUndefined();
  });
});

describe('makeInert', () => {
  test('an unknown kind of node cannot pass', () => {
    const tree = { type: 'root', children: [{ type: 'mdxjsEsm', value: 'import x' }] };
    const { body, leftOut } = makeInert(tree as unknown as Root);
    expect(body.children).toEqual([]);
    expect(leftOut).toMatchObject([{ step: 'mdxjsEsm' }]);
  });

  test('properties that a parser did not write cannot pass', () => {
    const paragraph = {
      type: 'paragraph',
      data: { hName: 'script' },
      children: [{ type: 'text', value: 'a', data: { hName: 'script' } }],
    };
    const { body } = makeInert({ type: 'root', children: [paragraph] } as unknown as Root);
    expect(JSON.stringify(body)).not.toContain('script');
  });
});

describe('htmlToMdast', () => {
  const inert = (html: string) => makeInert(htmlToMdast(html)).body.children;

  test('drops what acts, with its content', () => {
    const html =
      '<script>a</script><style>b</style><form><input value="c"><button>d</button></form><svg><text>e</text></svg><template>f</template>';
    expect(inert(html)).toEqual([]);
  });

  test('keeps the caption of a table and of a picture', () => {
    expect(inert('<table><caption>Ships</caption><tr><th>A</th></tr></table>')[0]).toMatchObject({
      children: [{ value: 'Ships' }],
    });
    const caption = { type: 'emphasis', children: [{ type: 'text', value: 'A ship' }] };
    expect(inert('<figure><img alt="x" src="y"><figcaption>A ship</figcaption></figure>')).toEqual([
      { type: 'paragraph', children: [caption] },
    ]);
    expect(inert('<figure><img alt="A ship" src="y"></figure>')).toEqual([
      { type: 'paragraph', children: [{ type: 'image', url: '', alt: 'A ship' }] },
    ]);
  });

  test('a formula keeps its TeX', () => {
    const html =
      '<p>so <math><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></math></p>';
    expect(inert(html)[0]).toMatchObject({
      children: [{}, { type: 'inlineCode', value: '$x^2$' }],
    });
  });
});

test('raised and lowered characters do not run into their word', () => {
  expect(raise('6', 'up', false)).toBe('⁶');
  expect(raise('2', 'down', false)).toBe('₂');
  expect(raise('3', 'up', true)).toBe('[3]');
  expect(raise('[3]', 'up', true)).toBe('[3]');
  expect(raise('th', 'up', false)).toBe('th');
  expect(raise('a b', 'up', false)).toBe('^(a b)');
});
