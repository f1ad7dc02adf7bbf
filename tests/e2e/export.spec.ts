import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { walk } from '../../src/load/files.ts';
import { runCommand } from './helpers/commands.ts';
import { expect, test } from './helpers/test.ts';

const SMALL = join(import.meta.dirname, '../fixtures/wikis/small');

let folder: string;
let wiki: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-export-'));
  wiki = join(folder, 'wiki');
  cpSync(SMALL, wiki, { recursive: true });
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function exportTo(out: string, args: string[]): Promise<void> {
  const all = [...args, '--content', wiki, '--out', out];
  const { code, stderr } = await runCommand('export', all, { STEMMA_CACHE: join(folder, 'cache') });
  expect(code, stderr).toBe(0);
}

/** The files of a book by name, in the order in which they are packed. */
function book(path: string): Map<string, string> {
  const files = unzipSync(readFileSync(path));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The `id`s of a document and what it links to. */
function parts(xhtml: string): { ids: string[]; hrefs: string[] } {
  const ids: string[] = [];
  const hrefs: string[] = [];
  visit(fromHtml(xhtml), 'element', ({ properties }) => {
    if (properties.id) ids.push(String(properties.id));
    if (properties.href) hrefs.push(String(properties.href));
  });
  return { ids, hrefs };
}

test('a book of the wiki is an EPUB in which every link leads to something, the same each time', async () => {
  const path = join(folder, 'wiki.epub');
  await exportTo(path, ['epub']);
  const bytes = readFileSync(path);
  expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
  const files = book(path);
  expect([...files.keys()][0]).toBe('mimetype');
  const opf = files.get('EPUB/package.opf') ?? '';
  for (const [, href] of opf.matchAll(/<item [^>]*href="([^"]+)"/g))
    expect(files.has(`EPUB/${href}`), href).toBe(true);
  expect(opf).toMatch(/dcterms:modified">\d{4}-\d\d-\d\dT00:00:00Z</);
  const documents = new Map(
    [...files]
      .filter(([name]) => name.endsWith('.xhtml'))
      .map(([name, text]) => [name, parts(text)]),
  );
  expect(documents.size).toBeGreaterThan(10);
  for (const [name, { ids, hrefs }] of documents) {
    expect(new Set(ids).size, name).toBe(ids.length);
    for (const href of hrefs.filter(
      (one) => !/^(?:https?|mailto):/.test(one) && one !== 'book.css',
    )) {
      const [file = '', id] = href.split('#');
      const target = file === '' ? name : posix.join('EPUB', file);
      expect(documents.has(target), `${name}: ${href}`).toBe(true);
      if (id)
        expect(documents.get(target)?.ids, `${name}: ${href}`).toContain(decodeURIComponent(id));
    }
  }
  await exportTo(join(folder, 'again.epub'), ['epub']);
  expect(readFileSync(join(folder, 'again.epub')).equals(bytes)).toBe(true);
});

test('a book of one page holds it and what it cites, with ratings in words', async () => {
  const path = join(folder, 'page.epub');
  await exportTo(path, ['epub', '--page', 'skarn-lights']);
  const files = book(path);
  expect([...files.keys()].filter((name) => name.includes('/page-'))).toHaveLength(1);
  const page = files.get('EPUB/page-1.xhtml') ?? '';
  expect(page).toMatch(/role="doc-noteref"/);
  expect(page).toMatch(/\d\/5 /);
  expect([...files.keys()].filter((name) => name.includes('/source-')).length).toBeGreaterThan(0);
});

test('what may not be published is in no book and no note', async () => {
  await exportTo(join(folder, 'notes-rights'), ['md']);
  await exportTo(join(folder, 'rights.epub'), ['epub']);
  const notes = walk(join(folder, 'notes-rights')).map((file) =>
    readFileSync(join(folder, 'notes-rights', file), 'utf8'),
  );
  for (const text of [...notes, ...book(join(folder, 'rights.epub')).values()]) {
    expect(text).not.toContain('tuning fork');
    expect(text).not.toContain('a collection of anchors');
  }
});

test('in a folder of notes every link leads to a note, whose name every system takes', async () => {
  const out = join(folder, 'notes');
  await exportTo(out, ['md']);
  const files = walk(out).filter((file) => file.endsWith('.md'));
  const names = new Set(files.map((file) => file.replace(/\.md$/, '')));
  expect(new Set(files.map((file) => file.normalize('NFC').toLowerCase())).size).toBe(files.length);
  let links = 0;
  for (const file of files) {
    for (const part of file.split('/')) expect(part).not.toMatch(/[<>:"\\|?*]|[. ]$/);
    const text = readFileSync(join(out, file), 'utf8');
    for (const [, target = ''] of text.matchAll(/(?<!\\)\[\[([^\]|#\\]+)/g)) {
      links += 1;
      expect(names.has(target), `${file}: [[${target}]]`).toBe(true);
    }
    for (const [, note] of text.matchAll(/\[\^(\d+)\](?!:)/g))
      expect(text, file).toContain(`\n[^${note}]: `);
  }
  expect(links).toBeGreaterThan(15);
});

test('a page that is not there is named with the nearest', async () => {
  const args = [
    'epub',
    '--page',
    'skarn-light',
    '--content',
    wiki,
    '--out',
    join(folder, 'x.epub'),
  ];
  const { code, stderr } = await runCommand('export', args, {
    STEMMA_CACHE: join(folder, 'cache'),
  });
  expect(code).toBe(1);
  expect(stderr).toContain('No page has the slug or title "skarn-light".');
});
