import { serveSite } from './helpers/sites.ts';
import { expect, test } from './helpers/test.ts';

let site: Awaited<ReturnType<typeof serveSite>>;
test.beforeAll(async () => {
  site = await serveSite('example', '/any/base/');
});
test.afterAll(() => site.close());

test('slash goes to search from any page', async ({ page }) => {
  await page.goto(`${site.url}venues/index.html`);
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/search\.html/);
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test('a search is done by keyboard alone', async ({ page }) => {
  await page.goto(`${site.url}search.html`);
  await page.keyboard.press('/');
  await page.keyboard.type('leike');
  await expect(page.locator('#count')).toHaveText(/^\d+ results for “leike”$/);
  const links = page.locator('#results a.title');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/any\/base\/(resources|wiki)\/[^/]+\.html/);
});

test('Escape clears the field and takes the query from the address', async ({ page }) => {
  await page.goto(`${site.url}search.html?q=leike`);
  await expect(page.locator('#results li').first()).toBeVisible();
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(page.locator('#results li')).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('');
});

test('query, facets and order stand in the address and come back from it', async ({ page }) => {
  await page.goto(`${site.url}search.html?q=leike`);
  await page.getByLabel(/^3 Good/).check();
  await expect(page).toHaveURL(/rating=3\+Good/);
  await page.getByLabel('Sort by').selectOption('date');
  await expect(page).toHaveURL(/sort=date/);
  const shown = page.locator('#results .meta .r');
  await expect(shown.first()).toHaveText('3/5 Good');
  const count = await page.locator('#count').textContent();
  await page.goto(page.url());
  await expect(page.locator('#count')).toHaveText(count ?? '');
  await expect(page.getByLabel(/^3 Good/)).toBeChecked();
  for (const text of await shown.allTextContents()) expect(text).toBe('3/5 Good');
});

test('two values of one facet widen the search', async ({ page }) => {
  await page.goto(`${site.url}search.html?rating=4+High`);
  const count = async () => Number.parseInt((await page.locator('#count').textContent()) ?? '', 10);
  await expect(page.locator('#count')).toHaveText(/result/);
  const one = await count();
  await page.getByLabel(/^2 Mixed/).check();
  await expect(page).toHaveURL(/rating=4\+High&rating=2\+Mixed/);
  await expect.poll(count).toBeGreaterThan(one);
});

test('results can be put in order of date', async ({ page }) => {
  await page.goto(`${site.url}search.html?q=openai&type=source&sort=date`);
  await expect(page.locator('#results li').first()).toBeVisible();
  const dates = await page
    .locator('#results time')
    .evaluateAll((all) => all.map((time) => (time as HTMLTimeElement).dateTime));
  expect(dates).toEqual(dates.toSorted().toReversed());
});

test('what was found is marked, and what looks like markup stays text', async ({ page }) => {
  await page.goto(`${site.url}search.html?q=superalignment`);
  await expect(page.locator('#results mark').first()).toHaveText(/superalignment/i);
});

test('words that are nowhere find nothing, and it is said', async ({ page }) => {
  await page.goto(`${site.url}search.html?q=zyzzyva`);
  await expect(page.locator('#message')).toHaveText(/^Nothing found for “zyzzyva”/);
});

test('without script the page offers the lists', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}search.html`);
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Lists' }).getByRole('link')).toHaveCount(4);
  await context.close();
});
