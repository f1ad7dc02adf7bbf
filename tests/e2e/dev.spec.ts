import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const PROJECT = join(import.meta.dirname, '../..');

test.setTimeout(240_000);

let folder: string;
let wiki: string;
let server: ChildProcess;
let url: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-dev-'));
  wiki = join(folder, 'wiki');
  cpSync(join(PROJECT, 'tests/fixtures/wikis/small'), wiki, { recursive: true });
  const script = join(PROJECT, 'scripts/dev.ts');
  server = spawn(process.execPath, [script, '--content', wiki, '--port', '47321'], {
    cwd: PROJECT,
    env: { ...process.env, STEMMA_CACHE: join(folder, 'cache') },
  });
  url = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (text) => {
      said += text;
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address) resolve(address);
    });
    server.on('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
});
test.afterAll(() => {
  server.removeAllListeners('exit');
  server.kill();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

const get = async (path: string): Promise<string> => (await fetch(url + path)).text();

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(wiki, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(wiki, file), text.replace(from, to));
}

/** Waits until a page shows, or no longer shows, what an edit was to change. */
async function shows(path: string, text: string): Promise<void> {
  await expect.poll(() => get(path), { timeout: 30_000, intervals: [250] }).toContain(text);
}

test('a change of a page, source, sidecar or venue is shown, and so is a new source', async () => {
  const { id } = (
    JSON.parse(await get('resources.json')).resources as { id: string; keys: string[] }[]
  ).find(({ keys }) => keys.includes('harrow2022')) ?? { id: '' };
  const page = `resources/${id}.html`;
  await shows('wiki/skarn-lights.html', 'The islands have nineteen lights');

  edit('pages/skarn-lights.mdx', 'have nineteen lights', 'have twenty lights');
  await shows('wiki/skarn-lights.html', 'The islands have twenty lights');

  edit('sources/news/keeper.html', 'went ashore. For eleven', 'went ashore. For thirty');
  await shows(page, 'For thirty winters');

  edit(
    'sources/news/keeper.html.meta.yaml',
    'keys: [harrow2022]',
    'keys: [harrow2022]\nrelevance: Told by a witness.',
  );
  await shows(page, 'Told by a witness.');

  edit('venues.yaml', 'level: 3', 'level: 2');
  await shows(page, '2/5');

  writeFileSync(
    join(wiki, 'sources/news/gulls.txt'),
    'Gulls on the lamp\n\nBy Pell Harrow\n\nThey sit there.\n',
  );
  await shows('resources/index.html', 'Gulls on the lamp');
});

test('what a build writes beside its pages is served as well', async () => {
  expect(await get('id/marsh2019.html')).toContain('http-equiv="refresh"');
  expect(await get('feed.xml')).toContain('<feed');
  expect(await get('references.bib')).toContain('@article{marsh2019');
  expect(await get('assets/site.css')).toContain('{');
  expect((await fetch(`${url}nothing.html`)).status).toBe(404);
});
