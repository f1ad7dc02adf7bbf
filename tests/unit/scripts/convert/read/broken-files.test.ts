import { describe, expect, test } from 'vitest';
import { type Article, UnreadableSource } from '../../../../../scripts/convert/article.ts';
import { readSource } from '../../../../../scripts/convert/read/read.ts';
import { growth } from '../../../../hostile/growth.ts';
import { utf16 } from './encoding/encode.ts';
import { TEXTS } from './language/texts.ts';
import { makeZip } from './zip/make-zip.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function failure(content: Uint8Array, path: string): Promise<UnreadableSource> {
  const error = await readSource(content, { path }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UnreadableSource);
  return error as UnreadableSource;
}

async function read(content: Uint8Array, path: string): Promise<Article> {
  return (await readSource(content, { path }))[0] as Article;
}

describe('a file that is not what its name says', () => {
  test('UTF-16 without a byte order mark is text all the same', async () => {
    const page = `<!doctype html><html><head><title>Gulls</title></head><body><p>${TEXTS.de}</p></body></html>`;
    for (const order of ['le', 'be'] as const) {
      expect((await read(utf16(page, order), 'a.html')).fields.title?.value).toBe('Gulls');
    }
    const table = await read(utf16('name,count\nWexcombe,12\nLüneheide,9\n', 'le'), 'a.txt');
    expect(JSON.stringify(table.body)).toContain('Lüneheide');
  });

  test('a page with the ending that it had on the web is a page', async () => {
    const page = utf8(
      `<html><head><title>Gulls</title></head><body><p>${TEXTS.en}</p></body></html>`,
    );
    expect(await read(page, 'a/view.php')).toMatchObject({ format: 'html' });
    expect(await read(page, 'a/index')).toMatchObject({ format: 'html' });
    const other = await failure(utf8('<?php echo 1;'), 'a/view.php');
    expect(other.message).toBe('there is no reader for .php files');
  });

  test('one that no reader reads is named by what it is', async () => {
    const error = await failure(utf8('{\\rtf1\\ansi Gulls}'), 'a.doc');
    expect(error.message).toBe('there is no reader for .doc files (it is an RTF document)');
  });

  test('a sidecar is never a source', async () => {
    const { isSourcePath } = await import('../../../../../scripts/convert/read/read.ts');
    expect(isSourcePath('sources/a.txt.meta.yaml')).toBe(false);
  });
});

describe('a file that is made to do harm', () => {
  test('thousands of quotes within each other are told of at once', async () => {
    const error = await failure(utf8(`${'> '.repeat(50_000)}x\n`), 'a.md');
    expect(error.message).toBe('it is nested too deeply to be read as a text');
    expect((await failure(utf8(`${'- '.repeat(50_000)}x\n`), 'a.md')).message).toMatch(/nested/);
    const work = async (size: number) => {
      await failure(utf8(`${'> '.repeat(size)}x\n`), 'a.md');
      await failure(utf8(`${'- '.repeat(size)}x\n`), 'a.md');
    };
    expect(await growth(work, 8000)).toBeLessThan(30);
  });

  test('a book whose chapters lie outside of its archive has no text', async () => {
    const book = makeZip({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml':
        '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
      'OPS/book.opf':
        '<package><metadata xmlns:dc="x"><dc:title>A Way Out</dc:title></metadata><manifest><item id="a" href="../../../etc/passwd.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
    });
    expect((await failure(book, 'a.epub')).message).toBe('there is no text in the book');
  });
});

describe('a file of a size that nobody writes', () => {
  test('is named before it fills the memory', async () => {
    const line = `${TEXTS.en}\n\n`;
    const long = utf8(line.repeat(Math.ceil((17 * 1024 * 1024) / line.length)));
    const page = utf8(`<html><body>${'<p>x</p>'.repeat(2_200_000)}</body></html>`);
    for (const [content, path] of [
      [long, 'a.txt'],
      [long, 'a.md'],
      [page, 'a.html'],
    ] as const) {
      expect((await failure(content, path)).message).toBe(
        'it is 17 MB of text, and more than 16 MB are not read as one',
      );
    }
  });

  test('counts without the images that it carries', async () => {
    const image = `data:image/png;base64,${'A'.repeat(18_000_000)}`;
    const page = utf8(
      `<html><head><title>Gulls</title></head><body><p>${TEXTS.en}</p><img src="${image}"></body></html>`,
    );
    expect((await read(page, 'a.html')).fields.title?.value).toBe('Gulls');
  });
});

test('a web page archive that was cut off is read and told of', async () => {
  const archive = `Snapshot-Content-Location: https://paper.example/a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<html><head><title>Gulls</title></head><body><p>${TEXTS.en}</p></body></html>\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBO`;
  expect((await read(utf8(archive), 'a.mhtml')).warnings).toMatchObject([{ rule: 'cut-short' }]);
  expect((await read(utf8(`${archive}\r\n--b--\r\n`), 'a.mhtml')).warnings).toEqual([]);
});
