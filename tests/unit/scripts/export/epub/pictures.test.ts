import { expect, test } from 'vitest';
import { withPictures } from '../../../../../scripts/export/epub/pictures.ts';
import { toXhtml } from '../../../../../scripts/export/epub/xhtml.ts';
import { nodesOf } from '../../../../../scripts/export/hast.ts';

const images = [
  { path: 'images/a.png', from: '/wiki/images/otter.png' },
  { path: 'images/b.avif', from: '/wiki/images/seal.avif' },
];

test('a book takes along the images that its pages show; others are told in words', () => {
  const body = nodesOf(
    '<p><img src="../images/a.png" alt="An otter" width="120" height="80" loading="lazy"><img src="../images/b.avif" alt="A seal"><img src="../images/gone.png" alt=""></p>',
  );
  const chapter = { file: 'page-1.xhtml', path: 'wiki/otters.html', title: 'Otters', body };
  const { chapters, pictures } = withPictures([chapter], images);
  expect(toXhtml(chapters[0]?.body ?? [])).toBe(
    '<p><img src="images/a.png" alt="An otter" width="120" height="80"/>[A seal]</p>',
  );
  expect(pictures).toEqual([
    { path: 'images/a.png', type: 'image/png', from: '/wiki/images/otter.png' },
  ]);
});
