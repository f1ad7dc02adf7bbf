import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addAll } from '../../../../../scripts/io/add/add-all.ts';
import { openWiki } from '../../../../../scripts/io/add/open-wiki.ts';
import { targetsOf, targetsOfList } from '../../../../../scripts/io/add/targets.ts';
import { convertWiki } from '../../../../../scripts/io/convert-wiki.ts';
import { openWeb } from '../../../../../scripts/io/fetch/web.ts';
import { openReaders } from '../../../../../scripts/io/readers/open-readers.ts';
import { walk } from '../../../../../src/load/files.ts';
import { sha256 } from '../../../../../src/model/ids/digest.ts';
import { formatProblem } from '../../../../../src/model/problem.ts';
import { page, redirect, serve, status, type TestServer } from '../fetch/serve.ts';

const DAY = '2026-01-02';
const article = (title: string): string => `<!doctype html><html lang="en"><head>
<title>${title}</title><meta name="author" content="Ada Quay">
<meta property="article:published_time" content="2024-05-28"></head><body><article><h1>${title}</h1>
<p>The harbour office counted forty ships in May, fewer than in April, and blamed the wind. ${title}.</p>
<p>In June the office counted once more, and found that the ships had come back with the calm.</p>
</article></body></html>`;
const RECORD = JSON.stringify({
  type: 'article-journal',
  title: 'Winds and ships',
  DOI: '10.1234/winds',
  URL: 'https://journal.example/winds',
  author: [{ family: 'Quay', given: 'Ada' }],
  issued: { 'date-parts': [[2023, 4]] },
});

const readers = openReaders(1);
afterAll(() => readers.close());

let wiki: string;
let server: TestServer;

beforeEach(async () => {
  wiki = mkdtempSync(join(tmpdir(), 'stemma-add-wiki-'));
  write('content/wiki.yaml', 'title: Harbour wiki\n');
  server = await serve({
    '/ships': page(article('Forty ships')),
    '/wind': page(article('The wind')),
    '/old': redirect('/ships'),
    '/image': page(Buffer.from('\u0089PNG\r\n\u0000\u0000', 'latin1'), 'image/png'),
    '/refs.bib': page('@book{q, title={Quays}, year={2001}, doi={10.1234/q}}', 'text/plain'),
    '/gone': status(410),
    '/latin': page(
      Buffer.from('Caf\u00e9 by the quay.\n\nIt is open.', 'latin1'),
      'text/plain; charset=utf-8',
    ),
    '/10.1234/winds': (request, response) => {
      const csl = request.headers.accept === 'application/vnd.citationstyles.csl+json';
      const handler = csl ? page(RECORD, 'application/vnd.citationstyles.csl+json') : status(500);
      handler(request, response);
    },
    '/10.1234/none': (request, response) => {
      const handler = /json/.test(request.headers.accept ?? '') ? status(406) : redirect('/wind');
      handler(request, response);
    },
  });
});
afterEach(async () => {
  rmSync(wiki, { recursive: true, force: true });
  await server.close();
});

function write(file: string, text: string): string {
  const path = join(wiki, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}
const held = (): string[] => walk(join(wiki, 'content/sources'));
const folder = (): string => `127.0.0.1-${server.port}`;
const read = (file: string): string => readFileSync(join(wiki, 'content/sources', file), 'utf8');

async function add(
  names: readonly string[],
  { dryRun = false, signal, list }: { dryRun?: boolean; signal?: AbortSignal; list?: string } = {},
) {
  const content = join(wiki, 'content');
  const opened = await openWiki(content, undefined, readers);
  const said: string[] = [];
  let steps = 0;
  const web = openWeb({
    userAgent: 'Stemma/0.0.0',
    allowPrivate: true,
    delayMs: 0,
    wait: async () => {},
  });
  const resolver = `${server.origin}/`;
  const { targets, others } = targetsOf(
    names.map((name) =>
      name.startsWith('/') && !name.startsWith(wiki) ? server.origin + name : name,
    ),
    (path) => path,
  );
  if (list !== undefined) targets.push(...targetsOfList(list));
  const came = await addAll(
    targets,
    { ...opened, content, web, today: DAY, dryRun, resolver, offline: false },
    {
      say: (line) => said.push(line.replaceAll(server.origin, '').replaceAll(folder(), 'HOST')),
      step: () => {
        steps += 1;
      },
      ...(signal ? { signal } : {}),
    },
  );
  const failures = came.failures.map((one) => formatProblem(one).replaceAll(server.origin, ''));
  return { ...came, failures, said, steps, others };
}

describe('an address', () => {
  test('is saved as it came, with a sidecar that says whence and when', async () => {
    const { said } = await add(['/old']);
    expect(said).toEqual([
      'added /old as sources/HOST/old.html',
      '  title: Forty ships',
      '  authors: Ada Quay',
      '  published: 2024-05-28',
      '  address: /old',
      '  rating: Unrated',
      '  missing: venue',
    ]);
    expect(held()).toEqual([`${folder()}/old.html`, `${folder()}/old.html.meta.yaml`]);
    expect(read(`${folder()}/old.html`)).toBe(article('Forty ships'));
    expect(read(`${folder()}/old.html.meta.yaml`).replaceAll(server.origin, 'http://host')).toBe(
      [
        'url: "http://host/old"',
        `added: "${DAY}"`,
        `capture: {status: 200, fetched: "${DAY}", size: "1 KB", contentType: "text/html"}`,
        '# redirected to http://host/ships',
        `# sha256: ${sha256(article('Forty ships'))}`,
        '',
      ].join('\n'),
    );
    const { problems } = await convertWiki(join(wiki, 'content'), undefined);
    expect(problems).toEqual([]);
  });

  test('that the wiki has is not fetched, under any of its spellings', async () => {
    await add(['/ships']);
    const before = server.asked.length;
    const again = await add(['/ships', '/ships/?utm_source=x', '/ships#part']);
    expect(again).toMatchObject({ added: 0, held: 3, failures: [] });
    expect(again.said[0]).toBe('held already: /ships is sources/HOST/ships.html');
    expect(server.asked).toHaveLength(before);
  });

  test('that leads to one that the wiki has is not added', async () => {
    await add(['/ships']);
    expect(await add(['/old'])).toMatchObject({ added: 0, held: 1 });
    expect(held()).toHaveLength(2);
  });

  test('of a withdrawn source is not added, and its reason is told', async () => {
    write(
      'content/ids.jsonl',
      `${JSON.stringify({ id: '0123456789abcdef', stableId: 'sid_0123456789', url: `${server.origin}/ships`, keys: [], source: 'sources/a.html', title: 'A', status: 'withdrawn', reason: 'They asked' })}\n`,
    );
    const { said } = await add(['/ships']);
    expect(said).toEqual(['held already: /ships is sources/a.html (withdrawn: They asked)']);
  });

  test('is only shown by a dry run', async () => {
    const { said, added } = await add(['/ships', '/old'], { dryRun: true });
    expect(said[0]).toBe('would add /ships as sources/HOST/ships.html');
    expect(added).toBe(1);
    expect(held()).toEqual([]);
  });

  test('whose place is taken by another file gets the next number', async () => {
    write(`content/sources/${folder()}/ships.html`, article('Another matter'));
    await add(['/ships']);
    expect(read(`${folder()}/ships.html`)).toBe(article('Another matter'));
    expect(read(`${folder()}/ships-2.html`)).toBe(article('Forty ships'));
  });

  test('whose sidecar a killed run left alone is taken up there', async () => {
    const url = `url: ${JSON.stringify(`${server.origin}/ships`)}\nadded: "2026-01-01"\n`;
    write(`content/sources/${folder()}/ships.html.meta.yaml`, url);
    expect(await add(['/ships'])).toMatchObject({ added: 1 });
    expect(held()).toEqual([`${folder()}/ships.html`, `${folder()}/ships.html.meta.yaml`]);
  });

  test('whose server lies about the charset is saved byte for byte and told of', async () => {
    const { said } = await add(['/latin']);
    expect(said.at(-1)).toContain('[not-utf8]');
    const bytes = readFileSync(join(wiki, 'content/sources', folder(), 'latin.txt'));
    expect(bytes.includes(0xe9)).toBe(true);
  });

  test('of a bibliography leaves each record its own address', async () => {
    expect((await add(['/refs.bib'])).said).toContain('  title: Quays');
    expect(read(`${folder()}/refs.bib.meta.yaml`)).not.toMatch(/^url:/m);
    expect(await add(['/refs.bib'])).toMatchObject({ held: 1 });
  });
});

describe('a DOI', () => {
  test('brings its record', async () => {
    const { said } = await add(['doi:10.1234/winds']);
    expect(said.slice(0, 4)).toEqual([
      'added doi:10.1234/winds as sources/doi.org/10.1234-winds.json',
      '  title: Winds and ships',
      '  authors: Ada Quay',
      '  published: 2023-04',
    ]);
    expect(await add(['https://doi.org/10.1234/WINDS'])).toMatchObject({ added: 0, held: 1 });
  });

  test('without a record brings the page', async () => {
    expect((await add(['10.1234/none'])).said[1]).toBe('  title: The wind');
  });
});

describe('what cannot be added', () => {
  test('is told with its reason, and keeps nothing else from being added', async () => {
    const names = [
      '/gone',
      '/image',
      '/ships',
      'ftp://example.com/a',
      'http://me:x@a.example/',
      'nowhere',
    ];
    const { failures, added, steps } = await add(names);
    expect(added).toBe(1);
    expect(steps).toBe(6);
    expect(failures).toEqual([
      '/gone: the server took the page away (HTTP 410). Look for an archived copy. [not-found]',
      '/image: what it brings is a PNG image, for which there is no reader. Add it as HTML, PDF or text. [unreadable-source]',
      'ftp://example.com/a: "ftp://example.com/a" is no http(s) address. Give the address of a page. [bad-address]',
      'http://me:x@a.example/: the address holds a user name or password. Take it out: addresses are published. [bad-address]',
      'nowhere: is neither an address nor a file or folder. Give a path that is there, or an address that begins with https://. [no-such-file]',
    ]);
  });
});

describe('files', () => {
  test('of a folder are copied with their sidecars, and stay where they are', async () => {
    const box = join(wiki, 'box');
    write(
      'box/a/quay.txt',
      'The quay\n\nThe quay was mended in May, the office said, and stood.\n',
    );
    write('box/a/quay.txt.meta.yaml', 'tags: [quay]\n');
    write('box/style.css', 'p {}');
    const { added, others } = await add([box]);
    expect({ added, others }).toEqual({ added: 1, others: 1 });
    expect(held()).toEqual(['box/a/quay.txt', 'box/a/quay.txt.meta.yaml']);
    expect(read('box/a/quay.txt.meta.yaml')).toBe(`tags: [quay]\nadded: "${DAY}"\n`);
    expect(walk(box)).toHaveLength(3);
    expect(await add([box])).toMatchObject({ added: 0, held: 1 });
  });

  test('of the same text or address as a source are not added', async () => {
    await add(['/ships']);
    const copy = write('copy.html', article('Forty ships'));
    const spaced = write('spaced.html', article('Forty ships').replaceAll('\n', '\n\n'));
    expect(await add([copy, spaced])).toMatchObject({ added: 0, held: 2 });
  });

  test('that are in the wiki are there already', async () => {
    const path = write('content/sources/a.txt', 'A quay\n\nIt stood there for a hundred years.\n');
    expect((await add([path])).said[0]).toMatch(/is sources\/a\.txt$/);
    expect(held()).toEqual(['a.txt']);
  });

  test('that no reader reads are told with the reader\u2019s reason', async () => {
    const path = write('a.txt', '');
    expect((await add([path])).failures).toEqual([
      `${path}: the file is empty. Save the article again, or delete the file. [unreadable-source]`,
    ]);
    expect(held()).toEqual([]);
  });
});

describe('a list', () => {
  test('goes on where it was stopped', async () => {
    const list = write(
      'list.txt',
      `# harbour\n\n${['/ships', '/wind', '/gone'].map((path) => server.origin + path).join('\r\n')}\n`,
    );
    const stop = new AbortController();
    const first = await addStopping(list, stop);
    expect(first).toMatchObject({ added: 1, left: 2 });
    const before = server.asked.filter((path) => path === '/ships').length;
    const second = await add([], { list });
    expect(second).toMatchObject({ added: 1, held: 1, left: 0, steps: 3 });
    expect(second.failures).toHaveLength(1);
    expect(server.asked.filter((path) => path === '/ships')).toHaveLength(before);
  });

  test('that is not there is an error', async () => {
    expect((await add([], { list: join(wiki, 'none.txt') })).failures[0]).toMatch(
      /there is no such list\. Correct the path\. \[no-such-file\]$/,
    );
  });
});

/** Adds a list, and stops as Ctrl-C does once the first is added. */
async function addStopping(list: string, stop: AbortController) {
  const content = join(wiki, 'content');
  const opened = await openWiki(content, undefined, readers);
  const web = openWeb({
    userAgent: 'Stemma/0',
    allowPrivate: true,
    delayMs: 0,
    signal: stop.signal,
  });
  return addAll(
    targetsOfList(list),
    {
      ...opened,
      content,
      web,
      today: DAY,
      dryRun: false,
      resolver: `${server.origin}/`,
      offline: false,
    },
    { say: () => {}, step: () => stop.abort(), signal: stop.signal },
  );
}
