import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { fromDisk, serveSite } from './helpers/sites.ts';
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
  await expect(page.locator('#results > li').first()).toBeVisible();
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(page.locator('#results > li')).toHaveCount(0);
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
  await expect(page.locator('#results > li').first()).toBeVisible();
  const dates = await page
    .locator('#results time')
    .evaluateAll((all) => all.map((time) => (time as HTMLTimeElement).dateTime));
  expect(dates).toEqual(dates.toSorted().toReversed());
});

test('what was found is marked, and what looks like markup stays text', async ({ page }) => {
  await page.goto(`${site.url}search.html?q=superalignment`);
  await expect(page.locator('#results mark').first()).toHaveText(/superalignment/i);
});

test('words that are nowhere find nothing, and it is said which', async ({ page }) => {
  await page.goto(`${site.url}search.html?q=zyzzyva`);
  await expect(page.locator('#message')).toHaveText('Nothing found for “zyzzyva”.');
  await expect(page.locator('#odd')).toHaveText('“zyzzyva” occurs nowhere here and was left out.');
});

test('a misspelt word is told, and the search goes on with what was meant', async ({ page }) => {
  await page.goto(`${site.url}search.html?q=supralignment+team`);
  await expect(page.locator('#odd')).toContainText('“supralignment”');
  await page.getByRole('button', { name: 'Search for “superalignment” instead' }).click();
  await expect(page).toHaveURL(/q=superalignment\+team$/);
  await expect(page.getByRole('searchbox')).toHaveValue('superalignment team');
  await expect(page.locator('#odd li')).toHaveCount(0);
});

test('where filters leave nothing, each way out says what it leads to', async ({ page }) => {
  await page.goto(`${site.url}search.html?q=kokotajlo&rating=4+High`);
  await expect(page.locator('#message')).toHaveText(/^Nothing found/);
  const way = page.getByRole('button', { name: /^Search without filters \(\d+\)$/ });
  const n = /\d+/.exec((await way.textContent()) ?? '')?.[0];
  await way.click();
  await expect(page.locator('#count')).toHaveText(new RegExp(`^${n} result`));
});

test('words in quotes are found just so, in every result', async ({ page }) => {
  await page.goto(`${site.url}search.html?q="computing+power"`);
  await expect(page.locator('#results > li').first()).toBeVisible();
  for (const item of await page.locator('#results > li').all())
    expect((await item.locator('mark').allTextContents()).join('|')).toMatch(/computing power/i);
});

test('going back undoes a choice, and forward takes it again', async ({ page }) => {
  await page.goto(`${site.url}search.html?q=openai`);
  await page.getByLabel(/^3 Good/).check();
  await page.getByLabel('Sort by').selectOption('title');
  await expect(page).toHaveURL(/sort=title/);
  await page.goBack();
  await expect(page.getByLabel('Sort by')).toHaveValue('relevance');
  await expect(page.getByLabel(/^3 Good/)).toBeChecked();
  await page.goBack();
  await expect(page.getByLabel(/^3 Good/)).not.toBeChecked();
  await expect(page).toHaveURL(/search\.html\?q=openai$/);
  await page.goForward();
  await expect(page.getByLabel(/^3 Good/)).toBeChecked();
});

test('Home and End go to the first result and the last', async ({ page }) => {
  await page.goto(`${site.url}search.html?q=leike`);
  await expect(page.locator('#results > li').first()).toBeVisible();
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(page.locator('#results a.title').last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page.locator('#results a.title').first()).toBeFocused();
});

test('a passage leads to its part of the page, which is there', async ({ page }) => {
  await page.goto(`${site.url}search.html?q=graphics+processors`);
  const where = page.locator('#results a.where').first();
  const id = new URL((await where.getAttribute('href')) ?? '', page.url()).hash.split(':~:')[0];
  await where.click();
  await expect(page).toHaveURL(/resources\/[0-9a-f]{16}\.html/);
  await expect(page.locator(id ?? '')).toHaveCount(1);
});

test('firmer evidence comes first among equals when asked for, and it is explained', async ({
  page,
}) => {
  await page.goto(`${site.url}search.html?q=openai&type=source`);
  const titles = page.locator('#results a.title');
  await expect(titles.first()).toBeVisible();
  const before = await titles.allTextContents();
  await page.getByLabel('Weigh evidence').check();
  await expect(page).toHaveURL(/better=1/);
  await expect(page.locator('#better-why')).toBeVisible();
  await expect.poll(() => titles.allTextContents()).not.toEqual(before);
});

test('a page leads to a search among the sources it cites', async ({ page }) => {
  await page.goto(`${site.url}wiki/scalable-oversight.html`);
  const cited = await page.locator('ol.refs > li').count();
  await page.getByRole('link', { name: 'Search these sources' }).click();
  await expect(page.locator('#count')).toHaveText(`${cited} results`);
  await expect(page.getByLabel(/^Scalable oversight/).last()).toBeChecked();
});

for (const [name, ending, start] of [
  ['BibTeX', 'bib', /^@/],
  ['RIS', 'ris', /^TY {2}- /],
  ['CSL-JSON', 'json', /^\[/],
] as const) {
  test(`the references of what was found are saved as ${name}, from disk too`, async ({ page }) => {
    const saved: string[] = [];
    for (const address of [`${site.url}search.html`, fromDisk('example', 'search.html')]) {
      await page.goto(`${address}?q=weak-to-strong&type=source`);
      await expect(page.locator('#count')).toHaveText(/result/);
      const coming = page.waitForEvent('download');
      await page.locator('#export').getByRole('button', { name }).click();
      const download = await coming;
      expect(download.suggestedFilename()).toBe(`references.${ending}`);
      saved.push(readFileSync(await download.path(), 'utf8'));
      const n = Number.parseInt((await page.locator('#count').textContent()) ?? '', 10);
      await expect(page.locator('#export [role=status]')).toHaveText(`${n} references exported`);
    }
    expect(saved[0]).toMatch(start);
    expect(saved[0]).toContain('Eliciting');
    expect(saved[1]).toBe(saved[0]);
  });
}

test('where the browser marks nothing by itself, the words are marked and can be cleared', async ({
  page,
}) => {
  const code = await build({
    entryPoints: [join(import.meta.dirname, '../../src/client/found/mark-found.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'found',
  });
  await page.goto(`${site.url}resources/976aa383b03ff196.html`);
  const height = await page.evaluate(() => document.body.scrollHeight);
  await page.evaluate(`${code.outputFiles[0]?.text}
    found.markFound('#saved:~:text=compared-,the%20new%20team,-s', { marked: 'Marked', unmark: 'Clear' });
    found.markFound('#saved:~:text=TechCrunch-,compared,-the&text=nowhere', { marked: 'Marked', unmark: 'Clear' })`);
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()),
    );
  expect(await marked()).toEqual(['compared']);
  expect(new URL(page.url()).hash).toBe('#saved');
  expect(await page.evaluate(() => document.body.scrollHeight)).toBe(height);
  await page.getByRole('button', { name: 'Clear' }).last().click();
  expect(await marked()).toEqual([]);
});

test('without script the page offers the lists', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}search.html`);
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Lists' }).getByRole('link')).toHaveCount(4);
  await context.close();
});
