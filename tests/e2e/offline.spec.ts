import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type MoodyServer, serveMoody } from './helpers/moody-server.ts';
import { nextVersion } from './helpers/next-version.ts';
import { fromDisk, readSiteFile, readSiteJson, siteFiles, siteFolder } from './helpers/sites.ts';
import { expect, test } from './helpers/test.ts';

// What a cut connection makes a browser say.
test.use({
  expectedErrors: [[/failed: http/, /console: Failed to load resource/], { scope: 'test' }],
});
test.setTimeout(90_000);

let server: MoodyServer;
let folder: string;
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-offline-'));
  server = await serveMoody(siteFolder('small'));
});
test.afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The number of files that are stored; sites are built after this file is read. */
const ALL = (): number => readSiteJson<{ files: number }>('small', 'offline/version.json').files;

const pages = (): string[] =>
  siteFiles('small', '.html').filter(
    (path) =>
      /^(?:wiki|venues|resources)\//.test(path) &&
      !readSiteFile('small', path).includes('http-equiv="refresh"'),
  );

async function open(page: Page, path: string): Promise<void> {
  await page.goto(server.url + path);
}

async function saveAll(page: Page): Promise<void> {
  await open(page, 'offline.html');
  await page.getByRole('button', { name: 'Save this wiki' }).click();
  await expect(page.locator('#store')).toHaveAttribute('data-state', 'whole', { timeout: 30_000 });
}

/** Version of the style sheet that the page asked for, and that which came. */
function styles(page: Page): Promise<{ asked: string; came: string }> {
  return page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
    const text = await (await fetch(link?.href ?? '')).text();
    return {
      asked: new URL(link?.href ?? '').searchParams.get('v') ?? '',
      came: /\/\*(\w+)\*\/\s*$/.exec(text)?.[1] ?? '',
    };
  });
}

/** The hashes of all that a stored version holds, compared with its own list. */
function storedVersions(
  page: Page,
): Promise<{ version: string; files: number; wrong: string[] }[]> {
  return page.evaluate(async () => {
    const found = [];
    for (const name of await caches.keys()) {
      const version = / version (\w+)$/.exec(name)?.[1];
      if (!version) continue;
      const cache = await caches.open(name);
      const root = /stemma (\S+) version/.exec(name)?.[1] ?? '';
      const list = await (await cache.match(`${root}offline/files-${version}.json`))?.json();
      const wrong: string[] = [];
      let files = 0;
      for (const [below, rows] of Object.entries(list?.folders ?? {}) as [
        string,
        [string, number, string][],
      ][]) {
        for (const [file, , hash] of rows) {
          const path = (below + file)
            .split('/')
            .map(encodeURIComponent)
            .join('/')
            .replace(/%7E/g, '~');
          const response = await cache.match(root + path);
          if (!response) continue;
          files += 1;
          const digest = new Uint8Array(
            await crypto.subtle.digest('SHA-256', await response.arrayBuffer()),
          );
          const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
          if (!hex.startsWith(hash)) wrong.push(path);
        }
      }
      found.push({ version, files, wrong });
    }
    return found;
  });
}

test('a page that was read can be read again at once without a connection, with its style', async ({
  page,
}) => {
  const [first = '', second = '', never = ''] = pages();
  await open(page, first);
  await expect(page.locator('[data-offline]')).toHaveText('Page stored for offline');
  const title = await page.title();
  await open(page, second);
  await expect(page.locator('[data-offline]')).toHaveText('Page stored for offline');
  server.isCut = true;
  await open(page, first);
  expect(await page.title()).toBe(title);
  const { asked, came } = await styles(page);
  expect(came).toBe(asked);
  await open(page, never);
  await expect(page).toHaveURL(/offline\.html\?missing=/);
  await expect(page.locator('#missing')).toContainText(never);
  await expect(page.locator('#visited li')).toHaveCount(2);
  server.isCut = false;
  await page.locator('#missing a').click();
  await expect(page).toHaveURL(server.url + never);
});

test('the whole wiki is stored with its size told before, and read and searched without a connection', async ({
  page,
}) => {
  await open(page, 'offline.html');
  await expect(page.locator('[data-part=size]')).toHaveText(
    new RegExp(`^${ALL()} files, [\\d.]+ (?:kB|MB)\\.$`),
  );
  await saveAll(page);
  await expect(page.locator('[data-part=detail]')).toContainText(`${ALL()} files`);
  server.isCut = true;
  for (const path of pages().slice(0, 12)) {
    await open(page, path);
    await expect(page.locator('h1')).not.toBeEmpty();
    await expect(page.locator('[data-offline]')).toHaveText('Wiki stored for offline');
    const { asked, came } = await styles(page);
    expect(came, path).toBe(asked);
  }
  await open(page, 'search.html?q=lights');
  await expect(page.locator('#results li').first()).toBeVisible();
  await open(page, 'offline.html');
  await page.getByRole('button', { name: 'Remove what is stored' }).click();
  await expect(page.locator('#store')).toHaveAttribute('data-state', 'none');
  await expect(page.locator('#visited')).toBeHidden();
  expect(await storedVersions(page)).toEqual([]);
});

test('storing that is cut short goes on where it stopped, in another tab', async ({
  context,
  page,
}) => {
  await open(page, 'offline.html');
  await page.locator('[data-part=save]:visible').waitFor();
  server.delay = 25;
  await page.getByRole('button', { name: 'Save this wiki' }).click();
  await expect
    .poll(() => page.locator('progress').evaluate((bar) => (bar as HTMLProgressElement).value), {
      timeout: 20_000,
    })
    .toBeGreaterThan(20_000);
  server.isCut = true;
  await page.close();
  const again = await context.newPage();
  await again.goto(`${server.url}offline.html`);
  await expect(again.locator('#store')).toHaveAttribute('data-state', 'offline');
  await expect(again.locator('[data-part=state]')).toContainText('no connection');
  const [part] = await storedVersions(again);
  expect(part?.wrong).toEqual([]);
  expect(part?.files).toBeLessThan(ALL());
  server.isCut = false;
  server.delay = 0;
  server.asked = [];
  await again.goto(`${server.url}index.html`);
  await expect(again.locator('[data-offline]')).toHaveText('Wiki stored for offline', {
    timeout: 30_000,
  });
  expect(server.asked.length).toBeLessThan(ALL());
  const [whole] = await storedVersions(again);
  expect(whole).toMatchObject({ files: ALL(), wrong: [] });
});

test('a newer version takes the place of the stored one only when it is whole, and never half', async ({
  context,
  page,
}) => {
  await saveAll(page);
  nextVersion(siteFolder('small'), join(folder, 'next'), 'second');
  server.folder = join(folder, 'next');
  server.delay = 15;
  server.asked = [];
  const seen: string[] = [];
  const other = await context.newPage();
  await expect
    .poll(
      async () => {
        for (const path of ['index.html', pages()[3] ?? '', pages()[9] ?? '']) {
          await other.goto(server.url + path);
          const { asked, came } = await styles(other);
          expect(came).toBe(asked);
          seen.push((await other.title()).includes('(second)') ? 'new' : 'old');
        }
        return seen.at(-1);
      },
      { timeout: 40_000 },
    )
    .toBe('new');
  // Once a page was of the new version, none is of the old one.
  expect(seen.join(' ')).toMatch(/^(?:old )+new(?: new)*$/);
  await page.reload();
  const stored = await storedVersions(page);
  expect(stored.flatMap(({ wrong }) => wrong)).toEqual([]);
  server.isCut = true;
  for (const path of pages().slice(0, 8)) {
    await open(page, path);
    expect(await page.title(), path).toContain('(second)');
  }
});

test('a site that is rebuilt while it is being stored is stored as what it was rebuilt to', async ({
  page,
}) => {
  nextVersion(siteFolder('small'), join(folder, 'next'), 'second');
  await open(page, 'offline.html');
  server.delay = 20;
  await page.getByRole('button', { name: 'Save this wiki' }).click();
  await expect
    .poll(() => page.locator('progress').evaluate((bar) => (bar as HTMLProgressElement).value), {
      timeout: 20_000,
    })
    .toBeGreaterThan(20_000);
  server.folder = join(folder, 'next');
  server.delay = 0;
  await expect(page.locator('#store')).toHaveAttribute('data-state', 'whole', { timeout: 40_000 });
  const [only, ...more] = await storedVersions(page);
  expect(more).toEqual([]);
  expect(only).toMatchObject({ files: ALL(), wrong: [] });
  server.isCut = true;
  for (const path of pages().slice(0, 6)) {
    await open(page, path);
    expect(await page.title(), path).toContain('(second)');
    const { asked, came } = await styles(page);
    expect(came).toBe(asked);
  }
});

test('pages that were read before and after a rebuild each keep their own style', async ({
  page,
}) => {
  const [first = '', second = ''] = pages();
  await open(page, first);
  await expect(page.locator('[data-offline]')).toHaveText('Page stored for offline');
  nextVersion(siteFolder('small'), join(folder, 'next'), 'second');
  server.folder = join(folder, 'next');
  await open(page, second);
  await expect(page.locator('[data-offline]')).toHaveText('Page stored for offline');
  server.isCut = true;
  for (const [path, isNew] of [
    [first, false],
    [second, true],
  ] as const) {
    await open(page, path);
    expect((await page.title()).includes('(second)')).toBe(isNew);
    const { asked, came } = await styles(page);
    expect(came).toBe(asked);
  }
});

test('from disk nothing is stored and the page says why', async ({ page }) => {
  await page.goto(fromDisk('small', 'offline.html'));
  await expect(page.locator('#from-disk')).toBeVisible();
  await expect(page.locator('#store')).toBeHidden();
});

test.describe('where the browser refuses', () => {
  test.use({
    serviceWorkers: 'block',
    expectedErrors: [[/registration blocked/], { scope: 'test' }],
  });
  test('the site works as any other', async ({ page }) => {
    await open(page, 'index.html');
    await expect(page.locator('h1')).not.toBeEmpty();
    await open(page, 'offline.html');
    await expect(page.locator('#refused')).toBeVisible({ timeout: 20_000 });
    await expect(page.locator('#store')).toBeHidden();
  });
});
