import { describe, expect, test } from 'vitest';
import { UnreadableSource } from '../../../../../scripts/convert/article.ts';
import { isSourcePath, readSource } from '../../../../../scripts/convert/read/read.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function failure(content: Uint8Array, path: string): Promise<UnreadableSource> {
  const error = await readSource(content, { path }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UnreadableSource);
  return error as UnreadableSource;
}

describe('readSource says what is wrong and what to do', () => {
  test('of an ending that it has no reader for', async () => {
    const error = await failure(bytes('x'), 'sources/a.xyz');
    expect(error.message).toBe('there is no reader for .xyz files');
    expect(error.remedy).toMatch(/^Save it as one of \.pdf \..{1,200} \.html .{1,200} \.md /);
  });

  test('of a file without an ending, even in a folder with a dot', async () => {
    const error = await failure(bytes('x'), 'sources/a.b/readme');
    expect(error.message).toBe('there is no reader for files without an ending');
  });

  test('of an empty file', async () => {
    const error = await failure(new Uint8Array(), 'sources/a.txt');
    expect(error.message).toBe('the file is empty');
  });

  test('of a file of white space', async () => {
    const error = await failure(bytes(' \n\n\t\n'), 'sources/a.txt');
    expect(error.message).toBe('there is no text in it');
  });

  test('of an image that is called a text', async () => {
    const error = await failure(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'sources/a.txt');
    expect(error.message).toBe('it is a PNG image, not text');
  });

  test('of bytes that are no text', async () => {
    const error = await failure(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 0, 0, 0]), 'sources/a.md');
    expect(error.message).toBe('it is a binary file, not text');
  });

  test.each([
    ['half a character', [0xff, 0xfe, 0x61, 0, 0x62]],
    ['NUL', [0xff, 0xfe, 0x61, 0, 0, 0, 0, 0, 0, 0]],
    ['halves of pairs', [0xff, 0xfe, 0, 0xd8, 0, 0xd8, 0x61, 0]],
    ['letters of ASCII, two by two', [0xff, 0xfe, 0, 1, ...bytes('binary')]],
    ['a whole text in ASCII', [0xff, 0xfe, ...bytes('The ferry - it sailed, at 7. '.repeat(9)), 0]],
  ])('of UTF-16 that is %s', async (_, content) => {
    for (const path of ['sources/a.txt', 'sources/a.md', 'sources/a.html']) {
      const error = await failure(new Uint8Array(content), path);
      expect(error.message).toBe('it is a binary file, not text');
    }
  });

  test.each([
    'The ferry sailed at seven.',
    '渡轮七点开航，天气不好。',
    '渡轮七点开航',
    'Паром ушёл 🚢',
  ])('but not of UTF-16 that is a text: %s', async (text) => {
    const content = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    const [article] = await readSource(content, { path: 'sources/a.txt' });
    expect(JSON.stringify(article)).toContain(text);
  });

  test('of front matter that is not YAML, with its line', async () => {
    const error = await failure(
      bytes('---\ntitle: A\nauthor: "Ada\ntags: [a\n---\nText.\n'),
      'a.md',
    );
    expect(error.message).toMatch(/^its front matter is not valid YAML \(.+\)$/);
    expect(error.line).toBeGreaterThanOrEqual(3);
    expect(error.line).toBeLessThanOrEqual(5);
  });

  test('of front matter with a key said twice, at the second', async () => {
    const error = await failure(bytes('---\ntitle: A\nkind: book\ntitle: B\n---\nText.\n'), 'a.md');
    expect(error.line).toBe(4);
  });

  test('of nesting that its parser cannot follow', async () => {
    const error = await failure(bytes(`${'>'.repeat(6000)} a`), 'a.md');
    expect(error.message).toBe('it is nested too deeply to be read as a text');
  });

  test.each([600, 5000, 200_000])('of a page nested %i deep', async (depth) => {
    const page = `<html><body>${'<div>'.repeat(depth)}Words of it.</body></html>`;
    const error = await failure(bytes(page), 'a.html');
    expect(error.message).toBe('it is nested too deeply to be read as a page');
    expect(error.remedy).toMatch(/plain text/);
  });
});

test('the endings of sources are told apart from those of sidecars', () => {
  expect(['a.txt', 'b/c.MD', 'd.xhtml'].map(isSourcePath)).toEqual([true, true, true]);
  expect(['a.txt.meta.yaml', 'README', '.txt'].map(isSourcePath)).toEqual([false, false, false]);
});

test('what comes out is plain data without positions', async () => {
  const [article] = await readSource(bytes('# A\n\nSome *words* [here](https://example.org).\n'), {
    path: 'a.md',
  });
  expect(JSON.stringify(article)).not.toContain('position');
  expect(JSON.parse(JSON.stringify(article))).toEqual(article);
});

test('the same bytes give the same article', async () => {
  const source = bytes(
    '<html><body><h1>A</h1><p>Some words of a page that is short.</p></body></html>',
  );
  const one = await readSource(source, { path: 'a.html' });
  const two = await readSource(source, { path: 'a.html' });
  expect(JSON.stringify(one)).toBe(JSON.stringify(two));
});
