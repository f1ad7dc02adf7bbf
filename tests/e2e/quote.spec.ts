import type { Page } from '@playwright/test';
import { fromDisk, serveSite } from './helpers/sites.ts';
import { expect, test } from './helpers/test.ts';

let site: Awaited<ReturnType<typeof serveSite>>;
test.beforeAll(async () => {
  site = await serveSite('example');
});
test.afterAll(() => site.close());

/** Selects the text of an element, as a reader would. */
const select = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getSelection()?.selectAllChildren(element));

test('a selected passage of a source is copied with its citation, key and place', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site.url}resources/976aa383b03ff196.html`);
  await select(page, '.copy p');
  await page.getByRole('button', { name: 'Copy quote (Markdown)' }).click();
  await expect(page.locator('#live')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^> TechCrunch reported on 28 May 2024/);
  expect(copied).toContain('[@976aa383b03ff196]');
  expect(copied).toMatch(/<http:\/\/127.*\.html#saved:~:text=[^>]+>\n$/);
  const link = /<(http[^>]+)>/.exec(copied)?.[1] ?? '';
  await page.goto(link);
  await expect(page.locator('.copy p').first()).toBeInViewport();
});

test('the keyboard copies it too, as Markdown or as plain text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site.url}wiki/jan-leike.html`);
  await select(page, '.prose p');
  await page.keyboard.press('Alt+Shift+Q');
  await expect(page.locator('#live')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^“Jan Leike is a researcher on alignment\./);
  expect(copied).not.toMatch(/rated 3 of 5|\[1/);
  expect(copied).toContain('— Jan Leike. Who works on AI safety, and where. http://127');
});

test('from disk the buttons stand beside the passage and go with it', async ({ page }) => {
  await page.goto(fromDisk('example', 'wiki/jan-leike.html'));
  await select(page, '.prose p');
  const bar = page.getByRole('toolbar', { name: 'Quote this passage' });
  await expect(bar).toBeVisible();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(bar).toBeHidden();
});
