import { gzipSync } from 'node:zlib';
import { pageTypes } from './helpers/page-types.ts';
import { fromDisk, readSiteFile, serveSite } from './helpers/sites.ts';
import { expect, test } from './helpers/test.ts';

const SOURCE = 'resources/976aa383b03ff196.html';

let site: Awaited<ReturnType<typeof serveSite>>;
test.beforeAll(async () => {
  site = await serveSite('example');
});
test.afterAll(() => site.close());

test('a copy button copies the citation that is shown, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site.url}${SOURCE}`);
  await page.getByText('BibTeX', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect(page.locator('#live')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^@\w+\{/);
  expect(copied).toContain('Anthropic hires former');
});

test('the permalink is copied as the address of the page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site.url}${SOURCE}`);
  await page.getByRole('button', { name: 'Copy Permalink' }).click();
  await expect(page.locator('#live')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(new RegExp(`^https?://.*${SOURCE}$`));
});

test('without script every style of citation can be read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}${SOURCE}`);
  for (const style of [
    'APA',
    'MLA',
    'Chicago',
    'Harvard',
    'Vancouver',
    'BibTeX',
    'RIS',
    'CSL-JSON',
  ]) {
    await page.getByText(style, { exact: true }).click();
    await expect(page.locator('.cite-box input:checked + label + .one')).toBeVisible();
  }
  await context.close();
});

test('a column sorts by a press, and the other way by another', async ({ page }) => {
  await page.goto(`${site.url}resources/index.html`);
  const levels = () =>
    page
      .locator('#entries tbody tr')
      .evaluateAll((rows) => rows.map((row) => Number(row.dataset.level)));
  const head = page.locator('#entries th', { hasText: 'Rating' }).first();
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const down = await levels();
  expect(down).toEqual(down.toSorted((a, b) => b - a));
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const up = await levels();
  expect(up).toEqual(up.toSorted((a, b) => a - b));
});

test('a table is filtered by words and by rating', async ({ page }) => {
  await page.goto(fromDisk('example', 'resources/index.html'));
  await page.getByLabel('Title, author or venue').fill('leike');
  const rows = page.locator('#entries tbody tr:visible');
  for (const text of await rows.allTextContents()) expect(text.toLowerCase()).toContain('leike');
  await page.getByRole('combobox', { name: 'Rating' }).selectOption('4');
  for (const level of await rows.evaluateAll((all) => all.map((row) => row.dataset.level))) {
    expect(level).toBe('4');
  }
  await page.getByLabel('Title, author or venue').fill('no such words');
  await expect(page.getByText('No row fits this filter.')).toBeVisible();
});

test('a theme is kept from page to page', async ({ page }) => {
  await page.goto(`${site.url}index.html`);
  await page.getByLabel('Theme').selectOption('dark');
  await page.goto(`${site.url}${SOURCE}`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByLabel('Theme')).toHaveValue('dark');
});

test('a page opened from disk is styled and its scripts run', async ({ page }) => {
  await page.goto(fromDisk('example', SOURCE));
  await expect(page.getByRole('button', { name: 'Copy APA' })).toBeVisible();
  const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
  expect(family).toContain('Georgia');
});

test('a citation leads to its reference and back to the same place', async ({ page }) => {
  await page.goto(`${site.url}wiki/jan-leike.html`);
  await page.locator('#cite-1-1').click();
  await expect(page).toHaveURL(/#ref-1$/);
  await expect(page.locator('#ref-1')).toBeInViewport();
  await page.locator('#ref-1 a[href="#cite-1-1"]').click();
  await expect(page.locator('#cite-1-1')).toBeInViewport();
});

test('print leaves out what only a screen can use, and shows the addresses of references', async ({
  page,
}) => {
  await page.goto(`${site.url}wiki/jan-leike.html`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.top nav')).toBeHidden();
  const after = await page
    .locator('.refs .title')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toContain('https://');
});

test('pages keep to their budgets', () => {
  const size = (text: string) => gzipSync(text, { level: 9 }).length;
  const html = readSiteFile('example', SOURCE);
  const withoutCopy = html.replace(/<div class="copy prose".*(?=<\/section> *<\/main>)/s, '');
  expect(withoutCopy.length).toBeLessThan(html.length);
  expect(size(withoutCopy)).toBeLessThanOrEqual(7 * 1024);
  expect(size(readSiteFile('example', 'assets/site.css'))).toBeLessThanOrEqual(10 * 1024);
  const scripts = ['theme', 'site'].map((name) => readSiteFile('example', `assets/${name}.js`));
  expect(size(scripts.join(''))).toBeLessThanOrEqual(10 * 1024);
});

test('every page has one main heading, a skip link and landmarks', async ({ page }) => {
  for (const [type, path] of Object.entries(pageTypes('example'))) {
    await page.goto(`${site.url}${path}`);
    if (type === 'search')
      await page.locator('#facets fieldset').first().waitFor({ state: 'attached' });
    await expect(page.locator('h1'), type).toHaveCount(1);
    await expect(page.getByRole('main'), type).toHaveCount(1);
    if (type !== 'not found') await expect(page.locator('a.skip'), type).toHaveCount(1);
  }
});
