import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../../../scripts/convert/article.ts';
import { imagesIn } from '../../../../../../scripts/convert/read/images/collect.ts';
import { shelve } from '../../../../../../scripts/convert/read/images/shelve.ts';
import { readSource } from '../../../../../../scripts/convert/read/read.ts';
import { rasterImage } from '../../../../../../src/model/image/raster.ts';
import type { SavedImage } from '../../../../../../src/model/images.ts';
import { growth } from '../../../../../hostile/growth.ts';
import { TEXTS } from '../language/texts.ts';
import { makeZip } from '../zip/make-zip.ts';
import { dataUri, makePng } from './make-image.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const gull = makePng(120, 80);
const GULL = rasterImage(gull) as SavedImage;
const text = `${TEXTS.en} ${TEXTS.en}`;

const page = (body: string): string =>
  `<!doctype html><html><head><title>Gulls</title></head><body><article><h1>Gulls</h1><p>${text}</p>${body}<p>${text}</p></article></body></html>`;

async function read(content: Uint8Array, path: string, images?: Record<string, SavedImage>) {
  return (await readSource(content, { path, ...(images && { images }) }))[0] as Article;
}

/** The images of a text that it has, as Markdown would write them. */
function shown(article: Article): string[] {
  const found: string[] = [];
  const walk = (node: { type: string; children?: unknown[]; url?: string; alt?: string }): void => {
    if (node.type === 'image' && node.url !== '') found.push(`![${node.alt}](${node.url})`);
    for (const child of node.children ?? []) walk(child as never);
  };
  walk(article.body as never);
  return found;
}

describe('an image that was saved with its page is kept', () => {
  const html = (src: string): string => page(`<p><img src="${src}" alt="A gull"></p>`);
  const expected = [`![A gull](image:${GULL.name})`];

  test('in the page itself', async () => {
    const source = utf8(html(dataUri(gull)));
    const article = await read(source, 'a.html');
    expect(shown(article)).toEqual(expected);
    expect(article.images).toEqual([GULL]);
    expect([...imagesIn(source).keys()]).toEqual([GULL.name]);
  });

  test('in a folder beside the page, however its address is written', async () => {
    const images = { 'a b_files/gull.png': GULL };
    for (const src of [
      'a b_files/gull.png',
      './a%20b_files/gull.png',
      'a%20b_files/gull.png?x=1',
    ]) {
      expect(shown(await read(utf8(html(src)), 'a b.html', images))).toEqual(expected);
    }
  });

  test('in a web page archive, by address and by content ID', async () => {
    const archive = (src: string): Uint8Array =>
      utf8(
        [
          'Snapshot-Content-Location: https://paper.example/news/gulls',
          'Subject: Gulls',
          'MIME-Version: 1.0',
          'Content-Type: multipart/related; boundary="b"',
          '',
          '--b',
          'Content-Type: text/html; charset=utf-8',
          'Content-Location: https://paper.example/news/gulls',
          '',
          html(src),
          '--b',
          'Content-Type: image/png',
          'Content-Transfer-Encoding: base64',
          'Content-ID: <one@mhtml>',
          'Content-Location: https://paper.example/pics/gull.png',
          '',
          Buffer.from(gull).toString('base64'),
          '--b--',
          '',
        ].join('\r\n'),
      );
    expect(shown(await read(archive('../pics/gull.png'), 'a.mhtml'))).toEqual(expected);
    expect(shown(await read(archive('cid:one@mhtml'), 'a.mhtml'))).toEqual(expected);
    expect([...imagesIn(archive('x')).keys()]).toEqual([GULL.name]);
  });

  test('in a web archive, by address', async () => {
    const record = (url: string, type: string, body: Uint8Array): Buffer => {
      const http = Buffer.concat([
        Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`),
        body,
      ]);
      const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${http.length}\r\n\r\n`;
      return Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]);
    };
    const archive = new Uint8Array(
      Buffer.concat([
        record('https://paper.example/gulls', 'text/html', utf8(html('/gull.png'))),
        record('https://paper.example/gull.png', 'image/png', gull),
      ]),
    );
    expect(shown(await read(archive, 'a.warc'))).toEqual(expected);
    expect([...imagesIn(archive).keys()]).toEqual([GULL.name]);
  });

  test('in a book', async () => {
    const book = makeZip({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml':
        '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
      'OPS/book.opf':
        '<package><metadata xmlns:dc="x"><dc:title>Gulls</dc:title></metadata><manifest><item id="a" href="text/a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
      'OPS/text/a.xhtml': `<html><body><p>${text}</p><p><img alt="A gull" src="../gull.png"/></p></body></html>`,
      'OPS/gull.png': gull,
    });
    expect(shown(await read(book, 'a.epub'))).toEqual(expected);
    expect([...imagesIn(book).keys()]).toEqual([GULL.name]);
  });

  test('in a note', async () => {
    const note = utf8(`# Gulls\n\n${text}\n\n![A gull](${dataUri(gull)})\n`);
    expect(shown(await read(note, 'a.md'))).toEqual(expected);
  });

  test('with the caption under it, and the description that it has', async () => {
    const figure = `<figure><img src="${dataUri(gull)}" alt="A gull"><figcaption>A gull on the roof, May</figcaption></figure>`;
    const article = await read(utf8(page(figure)), 'a.html');
    expect(shown(article)).toEqual(expected);
    expect(JSON.stringify(article.body)).toContain('A gull on the roof, May');
  });
});

describe('no other image is', () => {
  test('one that lies elsewhere is told in words', async () => {
    const article = await read(
      utf8(page('<p><img src="https://paper.example/gull.png" alt="A gull"></p>')),
      'a.html',
    );
    expect(shown(article)).toEqual([]);
    expect(article.images).toBeUndefined();
    expect(JSON.stringify(article.body)).toContain('"url":"","alt":"A gull"');
  });

  test('a page cannot claim an image that it does not hold', async () => {
    const src = `https://saved-image.invalid/${GULL.name}`;
    expect(shown(await read(utf8(page(`<img src="${src}" alt="x">`)), 'a.html'))).toEqual([]);
    const note = `# Gulls\n\n${text}\n\n![x](image:${GULL.name})\n`;
    expect(shown(await read(utf8(note), 'a.md'))).toEqual([]);
  });

  test('an SVG is a program and not kept, whatever it says it is', async () => {
    const svg = utf8(
      `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>${' '.repeat(99)}`,
    );
    for (const type of ['image/svg+xml', 'image/png']) {
      const article = await read(utf8(page(`<img src="${dataUri(svg, type)}" alt="x">`)), 'a.html');
      expect(shown(article)).toEqual([]);
    }
  });

  test('a page of nothing but the start of images takes linear time', async () => {
    const work = (size: number): void => {
      shelve('data:image/png;base64,'.repeat(size));
      shelve(`data:image/png;base64,${'A'.repeat(60 * size)}`);
      shelve('<img src='.repeat(2 * size), () => undefined);
    };
    expect(await growth(work, 6000)).toBeLessThan(30);
  });
});
