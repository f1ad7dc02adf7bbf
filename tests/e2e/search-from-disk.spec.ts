import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { runCommand } from './helpers/commands.ts';
import { Firefox, findFirefox } from './helpers/firefox.ts';
import { SEARCHES } from './helpers/searches.ts';
import { type Shown, shownSearch } from './helpers/shown-search.ts';
import { fromDisk, serveSite, siteFiles, siteFolder } from './helpers/sites.ts';
import { expect, test } from './helpers/test.ts';

const SMALL = join(import.meta.dirname, '../fixtures/wikis/small');
const FIREFOX = findFirefox();

/** Opens an address in a browser and gives what the search there shows. */
type Ask = (address: string) => Promise<Shown>;

/** What each search shows on pages that searched nothing before. */
async function ask(searches: readonly string[], page: string, show: Ask): Promise<Shown[]> {
  const all: Shown[] = [];
  for (const search of searches) all.push(await show(search === '' ? page : `${page}?${search}`));
  return all;
}

function compare(searches: readonly string[], there: Shown[], here: Shown[]): void {
  searches.forEach((search, at) => {
    expect(here[at], search).toEqual(there[at]);
    const { results = [], facets = [] } = here[at] ?? {};
    if (results.length > 1) expect(facets.length, search).toBeGreaterThan(0);
  });
  expect(Math.max(...here.map(({ results }) => results.length))).toBeGreaterThan(5);
}

test('enough is asked to tell the same from the like', () => {
  const all = Object.values(SEARCHES).flat();
  expect(new Set(all).size).toBeGreaterThanOrEqual(50);
  const narrowed = all.filter((search) =>
    /(?:rating|kind|venue|year|tag|page|cited|type)=/.test(search),
  );
  expect(narrowed.length).toBeGreaterThanOrEqual(15);
  expect(all.length - narrowed.length).toBeGreaterThanOrEqual(15);
});

for (const name of ['example', 'small'] as const) {
  const searches = SEARCHES[name];

  test(`from disk, the ${name} wiki shows the same as from a server, to each search`, async ({
    page,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const show: Ask = async (address) => {
      await page.goto(address);
      return page.evaluate(shownSearch);
    };
    const site = await serveSite(name, '/any/base/');
    let served: Shown[];
    try {
      served = await ask(searches, `${site.url}search.html`, show);
    } finally {
      await site.close();
    }
    expect(requests.filter((url) => url.includes('pagefind-offline'))).toEqual([]);
    await page.goto('about:blank');
    requests.length = 0;
    compare(searches, served, await ask(searches, fromDisk(name, 'search.html'), show));
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
  });

  test(`in Firefox, from disk the ${name} wiki shows the same as from a server, to each search`, async () => {
    test.skip(FIREFOX === undefined, 'There is no Firefox here; STEMMA_FIREFOX may name one');
    test.setTimeout(900_000);
    const firefox = await Firefox.start(FIREFOX as string);
    const show: Ask = async (address) => {
      await firefox.open(address);
      return firefox.evaluate(shownSearch);
    };
    try {
      const site = await serveSite(name, '/any/base/');
      let served: Shown[];
      try {
        served = await ask(searches, `${site.url}search.html`, show);
      } finally {
        await site.close();
      }
      compare(searches, served, await ask(searches, fromDisk(name, 'search.html'), show));
      expect(firefox.said).toEqual([]);
    } finally {
      await firefox.close();
    }
  });

  test(`the files that make the ${name} wiki searchable from disk are at most 1.4 times its index`, () => {
    const size = (folder: string) =>
      siteFiles(name)
        .filter((file) => file.startsWith(folder))
        .reduce((sum, file) => sum + statSync(join(siteFolder(name), file)).size, 0);
    expect(size('pagefind-offline/')).toBeGreaterThan(size('pagefind/') / 2);
    expect(size('pagefind-offline/')).toBeLessThanOrEqual(1.4 * size('pagefind/'));
  });
}

test('offline.zip, unpacked and opened from disk, finds what the site finds', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-zip-'));
  try {
    const packed = unzipSync(readFileSync(join(siteFolder('small'), 'offline.zip')));
    for (const [path, bytes] of Object.entries(packed)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const [top] = readdirSync(folder);
    const unpacked = pathToFileURL(join(folder, top as string, 'search.html')).href;
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const show: Ask = async (address) => {
      await page.goto(address);
      return page.evaluate(shownSearch);
    };
    const searches = SEARCHES.small.slice(0, 4);
    const here = await ask(searches, unpacked, show);
    expect(Math.max(...here.map(({ results }) => results.length))).toBeGreaterThan(0);
    expect(here).toEqual(await ask(searches, fromDisk('small', 'search.html'), show));
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('from disk, a search is typed, narrowed, put in order, and its result opened', async ({
  page,
}) => {
  await page.goto(fromDisk('example', 'venues/index.html'));
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/^file:.*\/search\.html$/);
  await page.getByRole('searchbox').pressSequentially('leike');
  await expect(page.locator('#count')).toHaveText(/^\d+ results for “leike”$/);
  await page.getByLabel(/^3 Good/).check();
  await page.getByLabel('Sort by').selectOption('date');
  await expect(page).toHaveURL(/search\.html\?q=leike&rating=3\+Good&sort=date$/);
  await expect(page.locator('#results .meta .r').first()).toHaveText('3/5 Good');
  const title = await page.locator('#results a.title').first().textContent();
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/^file:.*\/resources\/[0-9a-f]+\.html#[a-z-]+$/);
  await expect(page.locator('h1')).toHaveText(title ?? '');
});

test('where the wiki allows no index from disk, the page offers the lists instead', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-disk-'));
  try {
    const wiki = join(folder, 'wiki');
    cpSync(SMALL, wiki, { recursive: true });
    appendFileSync(join(wiki, 'wiki.yaml'), '\nofflineSearch: 0\n');
    const args = ['--content', wiki, '--out', join(folder, 'site')];
    const { code, stderr } = await runCommand('build', args, { STEMMA_CACHE: '' });
    expect(code, stderr).toBe(0);
    await page.goto(pathToFileURL(join(folder, 'site/search.html')).href);
    await expect(page.locator('#message')).toHaveText(/no search for a site opened from disk/);
    await expect(page.getByRole('navigation', { name: 'Lists' }).getByRole('link')).toHaveCount(4);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
