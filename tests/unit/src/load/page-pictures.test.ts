import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pagePictures } from '../../../../src/load/page-pictures.ts';
import { formatProblem } from '../../../../src/model/problem.ts';
import type { EntryDoc, PageDoc } from '../../../../src/model/wiki.ts';
import { makePng } from '../../scripts/convert/read/images/make-image.ts';

let root: string;
let content: string;

function put(path: string, data: string | Uint8Array): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), data);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stemma-pictures-'));
  content = join(root, 'wiki');
  put('images/otter.png', makePng(120, 80));
  put('images/maps/the bay.png', makePng(16, 16));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const page = (body: string, file = 'pages/otters.md'): PageDoc =>
  ({ slug: 'otters', file, front: {}, body, bodyLine: 3 }) as unknown as PageDoc;

function told(body: string, file?: string): string[] {
  const { problems } = pagePictures({ pages: [page(body, file)], entries: [] }, content);
  return problems.map((problem) => formatProblem(problem));
}

test('a page names an image, or gives its path from where the page lies', () => {
  const pictures = pagePictures({ pages: [], entries: [] }, content);
  const otter = { width: 120, height: 80 };
  expect(pictures.find('image:otter.png', 'pages/animals/otters.mdx')).toMatchObject(otter);
  expect(pictures.find('../../images/otter.png', 'pages/animals/otters.mdx')).toMatchObject(otter);
  expect(pictures.find('image:maps/the%20bay.png', 'pages/a.mdx')).toMatchObject({ width: 16 });
  expect(pictures.find('../images/maps/the bay.png', 'pages/a.mdx')).toMatchObject({ width: 16 });
  expect(pictures.files().map(({ from }) => from)).toEqual([
    join(content, 'images/otter.png'),
    join(content, 'images/maps/the bay.png'),
  ]);
});

test('an image that is not there is told with its line', () => {
  expect(told('![An otter](image:otter.png)\n')).toEqual([]);
  expect(told('![An otter](image:oter.png)\n')).toEqual([
    'pages/otters.md:3: The image "image:oter.png" is not there: the wiki has no file images/oter.png. Put the file there, or correct the name. [missing-image]',
  ]);
  expect(told('Text.\n\n![An otter](otter.png)\n')).toEqual([
    'pages/otters.md:5: The image "otter.png" is not there: it is not in the folder images/ of the wiki. Put the file there, or correct the name. [missing-image]',
  ]);
});

test('nothing outside of the folder is read, by whatever way it is named', () => {
  writeFileSync(join(root, 'secret.png'), makePng(50, 50));
  symlinkSync(join(root, 'secret.png'), join(content, 'images/link.png'));
  const pictures = pagePictures({ pages: [], entries: [] }, content);
  for (const url of [
    'image:../../secret.png',
    'image:%2e%2e/%2e%2e/secret.png',
    '../../secret.png',
    '/images/otter.png',
    'image:link.png',
    'image:..\\..\\secret.png',
    'file:///etc/passwd',
  ]) {
    expect(pictures.find(url, 'pages/a.mdx')).toBeUndefined();
  }
});

test('what is no image by its bytes is none, whatever its name says', () => {
  put('images/otter.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
  put('images/false.png', '<html></html>');
  expect(told('![An otter](image:otter.svg)')).toEqual([
    'pages/otters.md:3: The file images/otter.svg is no image that can be shown: it is neither PNG, JPEG, GIF, WebP nor AVIF, or larger than 8 MB. Save it in one of these formats. [bad-image]',
  ]);
  expect(told('![An otter](image:false.png)')[0]).toContain('[bad-image]');
});

test('an image elsewhere, and one without a description, are warned of', () => {
  expect(told('![An otter](https://a.example/o.png)')).toEqual([
    'pages/otters.md:3: The image https://a.example/o.png lies elsewhere and is shown as a link. Save it in images/ and name that. [remote-image]',
  ]);
  expect(told('![][o]\n\n[o]: image:otter.png')).toEqual([
    'pages/otters.md:3: The image "image:otter.png" has no description. Write what it shows between the brackets: ![what it shows](image:otter.png). [image-without-alt]',
  ]);
});

test('notes on an entry show images too', () => {
  const front = { source: 'sources/a.md', notes: '![A map](image:b.png)', highlights: [] };
  const entry = { file: 'entries/a.mdx', front, body: '' } as unknown as EntryDoc;
  const { problems } = pagePictures({ pages: [], entries: [entry] }, content);
  expect(problems).toMatchObject([{ rule: 'missing-image', file: 'sources/a.md.meta.yaml' }]);
});
