import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeCorpus } from '../../../../../scripts/bench/corpus/corpus.ts';
import { addAll } from '../../../../../scripts/io/add/add-all.ts';
import { openWiki } from '../../../../../scripts/io/add/open-wiki.ts';
import { targetsOf } from '../../../../../scripts/io/add/targets.ts';
import { convertWiki } from '../../../../../scripts/io/convert-wiki.ts';
import { openWeb } from '../../../../../scripts/io/fetch/web.ts';
import { openReaders } from '../../../../../scripts/io/readers/open-readers.ts';
import { walk } from '../../../../../src/load/files.ts';
import { formatProblem } from '../../../../../src/model/problem.ts';
import { page, redirect, serve, status, type TestServer } from '../fetch/serve.ts';

type Handler = Parameters<typeof serve>[0][string];

const MB = 1024 * 1024;
const readers = openReaders(1);
afterAll(() => readers.close());

let content: string;
let server: TestServer;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'stemma-servers-'));
  writeFileSync(join(content, 'wiki.yaml'), 'title: Harbour wiki\n');
});
afterEach(async () => {
  rmSync(content, { recursive: true, force: true });
  await server.close();
});

/** Adds one address of a server that answers as `handlers` say; gives what was said and saved. */
async function add(
  path: string,
  handlers: Record<string, Handler>,
  { offline = false, limit }: { offline?: boolean; limit?: number } = {},
) {
  server = await serve(handlers);
  const wiki = await openWiki(content, undefined, readers);
  const web = openWeb({
    userAgent: 'Stemma/0.0.0',
    allowPrivate: true,
    delayMs: 0,
    wait: async () => {},
    ...(limit === undefined ? {} : { limit }),
  });
  const resolver = `${server.origin}/`;
  const context = { ...wiki, content, web, today: '2026-01-02', dryRun: false, resolver, offline };
  const said: string[] = [];
  const { targets } = targetsOf([server.origin + path], (name) => name);
  const come = { say: (line: string) => said.push(line.trim()), step: () => {} };
  const came = await addAll(targets, context, come);
  const files = walk(join(content, 'sources'));
  return {
    ...came,
    said,
    failures: came.failures.map((one) => formatProblem(one).replaceAll(server.origin, '')),
    names: files.map((file) => file.split('/').pop()),
    sidecar: (): string => text(files.find((file) => file.endsWith('.meta.yaml')) as string),
  };
}

const text = (file: string): string => readFileSync(join(content, 'sources', file), 'utf8');

const html = (title: string, body: string, head = ''): string =>
  `<!doctype html><html><head>${head}<title>${title}</title></head><body><article><h1>${title}</h1>` +
  `${`<p>${body}</p>`.repeat(4)}</article></body></html>`;

describe('a server that says of its page', () => {
  const CYRILLIC = 'Порт открылся весной, и корабли вернулись из дальнего плавания к причалу.';
  const windows1251 = (words: string): Buffer =>
    Buffer.from(
      [...words].map((char) => {
        const code = char.codePointAt(0) as number;
        return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
      }),
    );

  test('in its header alone how it is encoded is believed, then and in every build', async () => {
    const bytes = windows1251(html('Порт', CYRILLIC));
    const came = await add('/port', { '/port': page(bytes, 'text/html; charset=Windows-1251') });
    expect(came.said).toContain('title: Порт');
    expect(came.sidecar()).toContain('contentType: "text/html; charset=Windows-1251"');
    await convertWiki(content, undefined);
    const entry = walk(join(content, 'entries')).map((file) =>
      readFileSync(join(content, 'entries', file), 'utf8'),
    );
    expect(entry.join()).toContain(CYRILLIC);
  });

  test('that it is UTF-8, which it is not, is not believed', async () => {
    const bytes = windows1251(html('Порт', CYRILLIC, '<meta charset="windows-1251">'));
    const came = await add('/port', { '/port': page(bytes, 'text/html; charset=utf-8') });
    expect(came.said).toContain('title: Порт');
  });

  test('that it is a PDF, or bytes, is not believed where it is a page', async () => {
    const bytes = html('Forty ships', 'The ships came back with the calm of that long June.');
    const came = await add('/a', { '/a': page(bytes, 'application/pdf') });
    expect(came.names).toContain('a.html');
    await server.close();
    const other = await add('/b.bin', { '/b.bin': page(bytes.replace('Forty', 'Fifty'), 'x/y') });
    expect(other.names).toContain('b.html');
  });

  test('that it is a page, is not believed where it is a PDF', async () => {
    const [paper] = makeCorpus('pdf', 3, 1);
    const came = await add('/paper', { '/paper': page(paper?.bytes as Uint8Array) });
    expect(came.names).toContain('paper.pdf');
  });

  test('what its file is called is heard where the address does not say', async () => {
    const bytes = '# Ships\n\nThere were forty ships in the harbour.\n';
    const name = (disposition: string): Handler => {
      return (_, response) =>
        response
          .writeHead(200, {
            'content-type': 'application/octet-stream',
            'content-disposition': disposition,
          })
          .end(bytes);
    };
    const path = '/get?id=3';
    const came = await add(path, { [path]: name('attachment; filename="../../ships.md"') });
    expect(came.names).toEqual(['get-id-3.md', 'get-id-3.md.meta.yaml']);
    expect(came.sidecar()).toContain(
      '# content-disposition: attachment; filename="../../ships.md"',
    );
  });
});

describe('a server that gives too much', () => {
  const endless: Handler = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const piece = Buffer.alloc(MB, 'a');
    const write = (): void => {
      while (!response.destroyed && response.write(piece));
      response.once('drain', write);
    };
    write();
  };
  const packed = (coding: string, bytes: Buffer): Handler => {
    return (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-encoding': coding })
        .end(bytes);
  };
  const bomb = Buffer.alloc(200 * MB);

  test.each<[string, Handler]>([
    ['200 MB and more', endless],
    ['a gzip bomb', packed('gzip', gzipSync(bomb, { level: 1 }))],
    ['a brotli bomb', packed('br', brotliCompressSync(bomb, { params: { 1: 1 } }))],
  ])('%s is left, and no memory fills with it', async (_, handler) => {
    const before = process.memoryUsage();
    const came = await add('/big', { '/big': handler }, { limit: 8 * MB });
    const after = process.memoryUsage();
    expect(came.failures[0]).toContain('[too-large]');
    expect(came.names).toEqual([]);
    const grown = after.external + after.arrayBuffers - before.external - before.arrayBuffers;
    expect(grown).toBeLessThan(64 * MB);
  });

  test('of a robots.txt is heard as far as half a megabyte', async () => {
    const rules = `User-agent: *\nDisallow: /early\n${'# filler\n'.repeat(80_000)}Disallow: /late\n`;
    const handlers = {
      '/robots.txt': page(rules, 'text/plain'),
      '/late': page('Late.', 'text/plain'),
    };
    expect(await add('/late', handlers)).toMatchObject({ added: 1 });
    await server.close();
    expect((await add('/early', handlers)).failures[0]).toContain('[robots-disallowed]');
  });
});

describe('the record of a DOI', () => {
  const bare = html(
    'Winds and ships',
    'The winds of the estuary were measured for four years.',
    '<meta name="citation_doi" content="10.5555/winds">',
  );
  const record = (title: string): Handler =>
    page(
      JSON.stringify({
        type: 'article-journal',
        title,
        DOI: '10.5555/winds',
        author: [{ family: 'Quay', given: 'Ada' }],
        issued: { 'date-parts': [[2023, 4]] },
        'container-title': 'Annals of Winds',
      }),
      'application/vnd.citationstyles.csl+json',
    );

  test('fills in what the page leaves out, and says so', async () => {
    const handlers = { '/p': page(bare), '/10.5555/winds': record('Winds and Ships') };
    const { said, sidecar } = await add('/p', handlers);
    expect(said).toContain('authors: Ada Quay');
    expect(said).toContain('from the record of its DOI: authors, published');
    expect(said).toContain("its DOI's record names the venue Annals of Winds");
    expect(sidecar()).toContain(
      '# from the record of its DOI:\nauthors: ["Ada Quay"]\npublished: "2023-04"\n',
    );
    expect((await convertWiki(content, undefined)).problems).toEqual([]);
  });

  test('of another work adds nothing', async () => {
    const handlers = { '/p': page(bare), '/10.5555/winds': record('On the granite of Corle') };
    const { said, sidecar } = await add('/p', handlers);
    expect(said.at(-1)).toBe(
      'its DOI 10.5555/winds names "On the granite of Corle", so its record was left out',
    );
    expect(sidecar()).not.toContain('authors');
  });

  test('that does not come keeps nothing from being added', async () => {
    const { added, said } = await add('/p', { '/p': page(bare), '/10.5555/winds': status(500) });
    expect(added).toBe(1);
    expect(said.at(-1)).toBe(
      'the record of its DOI did not come: the server has a fault (HTTP 500)',
    );
  });

  test('is not asked for offline', async () => {
    await add('/p', { '/p': page(bare), '/10.5555/winds': record('Winds') }, { offline: true });
    expect(server.asked).toEqual(['/robots.txt', '/p']);
  });
});

test('a redirect leads through many hosts\u2019 ways to a page, and all of them are recorded', async () => {
  const { sidecar, said } = await add('/1', {
    '/1': redirect('/2'),
    '/2': status(308, { location: '/3?x=1' }),
    '/3': status(303, { location: '/4' }),
    '/4': page(html('Forty ships', 'They came back.')),
  });
  expect(said).toContain('title: Forty ships');
  const ways = sidecar().match(/^# redirected to .+$/gm);
  expect(ways?.map((line) => line.replace(server.origin, ''))).toEqual([
    '# redirected to /2',
    '# redirected to /3?x=1',
    '# redirected to /4',
  ]);
});
