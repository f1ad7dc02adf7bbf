import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { convertWiki } from '../../../../../scripts/io/convert-wiki.ts';
import { openWeb } from '../../../../../scripts/io/fetch/web.ts';
import { lookOnline, type OnlineContext } from '../../../../../scripts/io/online/look-online.ts';
import { askCrossref, lookUpInFile } from '../../../../../scripts/io/online/look-up-notices.ts';
import { openReaders } from '../../../../../scripts/io/readers/open-readers.ts';
import { readWiki } from '../../../../../src/load/read-wiki.ts';
import type { SeenLine } from '../../../../../src/schema/seen.ts';
import { page, redirect, serve, status, type TestServer } from '../fetch/serve.ts';

const readers = openReaders(1);
afterAll(() => readers.close());

const SENTENCES = [
  'The harbour office counted forty ships in May, fewer than in April, and blamed the wind.',
  'In June the office counted once more, and found that the ships had come back with the calm.',
  'The harbour master said that she would count again in the autumn, when the herring comes.',
];
const article = (title: string, sentences = SENTENCES, around = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${around}<article><h1>${title}</h1>${sentences
    .map((text) => `<p>${text} ${title}.</p>`)
    .join('')}</article>${around}</body></html>`;

/** The same as a clipping, which is read without a worker. */
const clipping = (title: string): string =>
  `# ${title}\n\n${SENTENCES.map((text) => `${text} ${title}.`).join('\n\n')}\n`;

let wiki: string;
let server: TestServer;

beforeEach(async () => {
  wiki = mkdtempSync(join(tmpdir(), 'stemma-online-'));
  write('wiki.yaml', 'title: Harbour wiki\n');
  const handlers: Parameters<typeof serve>[0] = {
    '/fine': page(
      article('The fine report', SENTENCES, '<aside>Ad 77. 123 readers are online.</aside>'),
    ),
    '/moved': redirect('/new/place'),
    '/new/place': page(article('The moved report')),
    '/drifted': page(
      article('The drifted report', [
        SENTENCES[0]?.replace('forty', 'ninety') ?? '',
        ...SENTENCES.slice(1),
      ]),
    ),
    '/gone': status(410),
    '/soft': page(
      '<title>Page not found</title><h1>Page not found</h1><p>Nothing here at all.</p>',
    ),
    '/home': redirect('/'),
    '/': page(
      article('Harbour news', ['The mayor opened the new fish market this morning, in the rain.']),
    ),
    '/login': status(401),
    '/forbidden': status(403),
    '/busy': status(429),
    '/down': status(503),
    '/fault': status(500),
    '/loop': redirect('/loop'),
    '/refused': (_, response) => response.destroy(),
    '/works/10.1234%2Fwinds': page(
      JSON.stringify({
        message: {
          DOI: '10.1234/winds',
          'updated-by': [
            {
              DOI: '10.1234/notice',
              type: 'retraction',
              updated: { 'date-parts': [[2025, 2, 3]] },
            },
          ],
        },
      }),
      'application/json',
    ),
    '/works': page('{"message":{"items":[]}}', 'application/json'),
    '/available': (request, response) => {
      const url = new URL(request.url ?? '', 'http://x').searchParams.get('url') ?? '';
      const closest = {
        available: true,
        status: '200',
        timestamp: '20240530000000',
        url: `http://web.archive.org/web/20240530000000/${url}`,
      };
      response.end(
        JSON.stringify({ archived_snapshots: url.endsWith('/gone') ? { closest } : {} }),
      );
    },
    '/robots.txt': page('User-agent: *\nDisallow: /private\n', 'text/plain'),
  };
  server = await serve(handlers);
});
afterEach(async () => {
  rmSync(wiki, { recursive: true, force: true });
  await server.close();
});

function write(file: string, text: string): void {
  const path = join(wiki, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
const read = (file: string): string => readFileSync(join(wiki, file), 'utf8');

/** A wiki with one source saved from each of these addresses. */
async function save(...paths: string[]): Promise<void> {
  for (const path of paths) {
    const name = path.replace(/\W/g, '');
    write(`sources/${name}.md`, clipping(`The ${name} report`));
    const url = path.startsWith('http') ? path : `${server.origin}${path}`;
    write(`sources/${name}.md.meta.yaml`, `url: ${url}\n`);
  }
  await convertWiki(wiki, undefined, 1);
}

async function look(today: string, options: Partial<OnlineContext> = {}) {
  const web = openWeb({
    userAgent: 'Stemma/0.0.0',
    allowPrivate: true,
    delayMs: 0,
    wait: async () => {},
    ...(options.signal && { signal: options.signal }),
  });
  const { lines, left, offline } = await lookOnline(readWiki(wiki).wiki.entries, {
    content: wiki,
    web,
    readers,
    today,
    olderThan: 7,
    limit: 1000,
    isOnline: async () => true,
    say: () => {},
    ...options,
  });
  const byPath = new Map(lines.map((line) => [line.url.replace(server.origin, ''), line]));
  return { lines, left, offline, byPath };
}
const states = (byPath: ReadonlyMap<string, SeenLine>) =>
  Object.fromEntries([...byPath].map(([path, { state }]) => [path, state]));

test('a server that plays every part is told apart', async () => {
  const parts = {
    '/fine': 'fine',
    '/moved': 'moved',
    '/drifted': 'drifted',
    '/gone': 'missing',
    '/never': 'missing',
    '/soft': 'suspected',
    '/home': 'suspected',
    '/login': 'blocked',
    '/forbidden': 'blocked',
    '/busy': 'blocked',
    '/down': 'blocked',
    '/private/page': 'blocked',
    '/fault': 'unknown',
    '/loop': 'unknown',
    '/refused': 'unknown',
    'http://no-such-host.invalid/a': 'missing',
  };
  await save(...Object.keys(parts));
  const { byPath } = await look('2026-03-01');
  expect(states(byPath)).toEqual(parts);
  expect(byPath.get('/moved')?.to).toBe(`${server.origin}/new/place`);
  expect(byPath.get('/drifted')).toMatchObject({
    went: [SENTENCES[0]],
    came: [SENTENCES[0]?.replace('forty', 'ninety')],
    seen: '2026-03-01',
  });
  expect(server.asked.filter((path) => path === '/private/page')).toEqual([]);
  expect(server.asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
});

test('a page that is missing a week later is gone, and its archived copy is kept', async () => {
  await save('/gone', '/forbidden', '/never');
  const archiveApi = `${server.origin}/available`;
  await look('2026-03-01', { archiveApi });
  const { byPath } = await look('2026-03-08', { archiveApi });
  expect(states(byPath)).toEqual({ '/gone': 'gone', '/forbidden': 'blocked', '/never': 'gone' });
  expect(byPath.get('/gone')).toMatchObject({
    missing: '2026-03-01',
    archive: `https://web.archive.org/web/20240530000000/${server.origin}/gone`,
    archived: '2024-05-30',
  });
  expect(server.asked.filter((path) => path.startsWith('/available'))).toHaveLength(5);
});

test('a machine that finds no hosts at all learns nothing, and keeps nothing', async () => {
  await save('http://no-such-host.invalid/a');
  await look('2026-03-01', { limit: 1 });
  const before = read('seen.jsonl');
  const { left, offline } = await look('2026-04-01', { isOnline: async () => false });
  expect([left > 0, offline]).toEqual([true, true]);
  expect(read('seen.jsonl')).toBe(before);
});

describe('what is interrupted', () => {
  test('goes on where it was: nothing is asked twice, nothing is lost', async () => {
    const paths = ['/fine', '/gone', '/moved', '/drifted', '/soft'];
    await save(...paths);
    const control = new AbortController();
    let steps = 0;
    const start = () => () => {
      steps += 1;
      if (steps === 2) control.abort();
    };
    const first = await look('2026-03-01', { signal: control.signal, start });
    expect([first.lines.length, first.left]).toEqual([2, 3]);
    const second = await look('2026-03-01');
    expect([second.lines.length, second.left]).toEqual([3, 0]);
    expect(read('seen.jsonl').trim().split('\n')).toHaveLength(5);
    expect(server.asked.filter((path) => paths.includes(path)).sort()).toEqual([...paths].sort());
  });
  test('keeps whole lines when it was killed in the middle of one', async () => {
    await save('/fine', '/gone');
    await look('2026-03-01', { limit: 1 });
    write('seen.jsonl', `${read('seen.jsonl')}{"id":"0123`);
    await look('2026-03-01');
    expect(readWiki(wiki).wiki.seen?.size).toBe(2);
    expect(readWiki(wiki).problems).toEqual([]);
  });
});

test('only what was not looked at lately is asked; a file that says the same is not written anew', async () => {
  await save('/fine');
  await look('2026-03-01');
  const before = read('seen.jsonl');
  const { lines } = await look('2026-03-07');
  expect(lines).toEqual([]);
  expect(read('seen.jsonl')).toBe(before);
});

test('a file that was saved byte for byte needs no reading', async () => {
  write(
    'sources/report.txt',
    'Plain words of the harbour, saved as they came, in one paragraph.\n',
  );
  write('sources/report.txt.meta.yaml', `url: ${server.origin}/plain.txt\n`);
  await convertWiki(wiki, undefined, 1);
  await server.close();
  server = await serve({ '/plain.txt': page(read('sources/report.txt'), 'text/plain') });
  write('sources/report.txt.meta.yaml', `url: ${server.origin}/plain.txt\n`);
  await convertWiki(wiki, undefined, 1);
  const { lines } = await look('2026-03-01');
  expect(lines[0]).toMatchObject({ state: 'fine', kept: 1 });
});

describe('retractions', () => {
  const today = '2026-03-01';
  const ask = (day = today) =>
    askCrossref(readWiki(wiki).wiki.entries, {
      content: wiki,
      today: day,
      web: openWeb({ userAgent: 'Stemma/0.0.0', allowPrivate: true, delayMs: 0 }),
      api: `${server.origin}/`,
      olderThan: 7,
      limit: 100,
    });
  async function paper(sidecar: string): Promise<void> {
    write('sources/winds.md', clipping('Winds'));
    write('sources/winds.md.meta.yaml', `doi: 10.1234/winds\n${sidecar}`);
    await convertWiki(wiki, undefined, 1);
  }
  const rating = () => readWiki(wiki).wiki.entries[0]?.front;

  test('one that Crossref knows caps the rating, with where and when it was learnt', async () => {
    await paper('rating: {level: 4, reason: Sound., by: AQ, date: "2025"}\n');
    expect(rating()?.rating.level).toBe(4);
    const { changes } = await ask();
    expect(changes.map(({ line }) => line.retraction?.status)).toEqual(['retracted']);
    await convertWiki(wiki, undefined, 1);
    expect(rating()).toMatchObject({
      rating: { level: 1, uncapped: 4 },
      retraction: {
        status: 'retracted',
        date: '2025-02-03',
        notice: 'https://doi.org/10.1234/notice',
        from: 'Crossref',
        learnt: today,
      },
    });
    expect((await ask('2026-04-01')).changes).toEqual([]);
    expect(read('retractions.jsonl')).toContain(`"learnt":"${today}"`);
  });
  test("a person's sidecar wins", async () => {
    await paper('retraction: {status: corrected}\n');
    await ask();
    await convertWiki(wiki, undefined, 1);
    expect(rating()?.retraction).toEqual({ status: 'corrected' });
  });
  test('one of a file of Retraction Watch is kept though Crossref knows nothing of it', async () => {
    write('sources/waves.md', clipping('Waves'));
    write('sources/waves.md.meta.yaml', 'doi: 10.1234/waves\n');
    await convertWiki(wiki, undefined, 1);
    const csv =
      'OriginalPaperDOI,RetractionDOI,RetractionDate,RetractionNature,Reason\n10.1234/WAVES,10.1234/note,1/2/2025 0:00,Expression of concern,+Data;\n';
    const { entries } = readWiki(wiki).wiki;
    expect(lookUpInFile(entries, csv, { content: wiki, today })?.changes).toHaveLength(1);
    await ask();
    await convertWiki(wiki, undefined, 1);
    expect(rating()?.retraction).toEqual({
      status: 'concern',
      date: '2025-01-02',
      notice: 'https://doi.org/10.1234/note',
      reason: 'Data',
      from: 'Retraction Watch',
      learnt: today,
    });
    expect(lookUpInFile(entries, 'a,b\n', { content: wiki, today })).toBeUndefined();
  });
  test('an API that does not answer is no news', async () => {
    await paper('');
    await server.close();
    server = await serve({ '/works/10.1234%2Fwinds': status(400) });
    const { failed, changes } = await ask();
    expect([failed.size, changes.length]).toEqual([1, 0]);
  });
});
