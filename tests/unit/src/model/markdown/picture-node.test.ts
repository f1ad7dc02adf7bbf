import { expect, test } from 'vitest';
import { renderNotes } from '../../../../../src/model/markdown/render-notes.ts';
import type { WikiContext } from '../../../../../src/model/markdown/wiki-context.ts';

const context: WikiContext = {
  resolver: { page: () => undefined, entry: () => undefined },
  matcher: { find: () => [] },
  linkTo: (slug) => slug,
  quoteStatus: () => 'uncheckable',
  picture: (url) =>
    url === 'image:otter.png'
      ? { src: '../images/0123456789abcdef.png', width: 120, height: 80 }
      : undefined,
};
const html = (markdown: string): string => renderNotes([markdown], context)[0] as string;
const size = 'width="120" height="80" loading="lazy" decoding="async"';

test('an image of the wiki is shown with its size, so that nothing moves when it arrives', () => {
  expect(html('An otter: ![An otter](image:otter.png)')).toBe(
    `<p>An otter: <img src="../images/0123456789abcdef.png" alt="An otter" ${size}></p>`,
  );
  expect(html('![An otter][o]\n\n[o]: image:otter.png')).toContain('<img src="../images/');
});

test('one that stands alone and has a title is a figure with a caption', () => {
  expect(html('![An otter](image:otter.png "The otter, in May")')).toBe(
    `<figure><img src="../images/0123456789abcdef.png" alt="An otter" ${size}><figcaption>The otter, in May</figcaption></figure>`,
  );
});

test('one that lies elsewhere is a link, and is not requested', () => {
  expect(html('![An otter](https://a.example/o.png)')).toBe(
    '<p><a href="https://a.example/o.png" rel="noopener nofollow">An otter</a></p>',
  );
  expect(html('[![An otter](https://a.example/o.png)](https://b.example/)')).toBe(
    '<p><a href="https://b.example/" rel="noopener nofollow">An otter</a></p>',
  );
  expect(html('![An otter](data:image/png;base64,AA)')).toBe('<p>An otter</p>');
});

test('one that is not there is its description, and seen to be missing', () => {
  expect(html('![An otter](image:oter.png)')).toContain('[An otter]');
  expect(html('![An otter](image:oter.png)')).not.toContain('<img');
});
