import { appendFileSync, cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { runCommand } from './helpers/commands.ts';
import { fromDisk, type SiteName, serveSite, siteFiles, siteFolder } from './helpers/sites.ts';
import { expect, test } from './helpers/test.ts';

const SMALL = join(import.meta.dirname, '../fixtures/wikis/small');

/** Searches as they stand in the address, for each wiki. */
const SEARCHES: Record<SiteName, string[]> = {
  example: [
    '',
    'q=leike',
    'q=superalignment',
    'q=compute for alignment',
    'q="joined Anthropic"',
    'q=openai&sort=date',
    'q=openai&sort=rating',
    'q=openai&sort=importance',
    'q=anthropic&type=source',
    'q=anthropic&type=source&rating=3+Good&rating=4+High',
    'q=safety&rating=2+Mixed&sort=date',
    'q=s',
    'rating=4+High',
    'type=page',
    'year=2024&sort=rating',
    'q=zyzzyva',
    'q=équité',
    'q=<b>',
  ],
  small: [
    'q=lights',
    'q=apple tree',
    'q=étoiles',
    'q=etoiles&type=page',
    'rating=5+Gold+standard',
    'type=source&sort=date',
    'type=source&sort=rating&rating=Unrated',
  ],
};

/** All that a search shows, read from a page that searched nothing before. */
async function shown(page: Page, address: string, search: string) {
  await page.goto(search === '' ? address : `${address}?${search}`);
  await page.locator('#results li, #message:not([hidden])').first().waitFor();
  const more = page.locator('#more');
  while (await more.isVisible()) {
    const before = await page.locator('#results li').count();
    await more.click();
    await expect.poll(() => page.locator('#results li').count()).toBeGreaterThan(before);
  }
  return page.evaluate(() => {
    const inner = (selector: string) =>
      [...document.querySelectorAll(selector)].map((found) => found.innerHTML);
    const text = (id: string) => document.getElementById(id)?.textContent ?? '';
    return {
      count: text('count'),
      message: text('message'),
      results: inner('#results li'),
      facets: inner('#facets fieldset'),
    };
  });
}

for (const name of ['example', 'small'] as const) {
  test(`from disk, the ${name} wiki shows the same as from a server, to each search`, async ({
    page,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const site = await serveSite(name, '/any/base/');
    const served = new Map<string, unknown>();
    try {
      for (const search of SEARCHES[name])
        served.set(search, await shown(page, `${site.url}search.html`, search));
    } finally {
      await site.close();
    }
    expect(requests.filter((url) => url.includes('pagefind-offline'))).toEqual([]);
    await page.goto('about:blank');
    requests.length = 0;
    const found: number[] = [];
    for (const search of SEARCHES[name]) {
      const here = await shown(page, fromDisk(name, 'search.html'), search);
      expect(here, search).toEqual(served.get(search));
      if (here.results.length > 1) expect(here.facets.length, search).toBeGreaterThan(0);
      found.push(here.results.length);
    }
    expect(Math.max(...found)).toBeGreaterThan(5);
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
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
  await expect(page).toHaveURL(/^file:.*\/resources\/[0-9a-f]+\.html$/);
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
