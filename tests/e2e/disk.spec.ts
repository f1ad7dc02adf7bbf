import { pageTypes } from './helpers/page-types.ts';
import { fromDisk } from './helpers/sites.ts';
import { expect, test } from './helpers/test.ts';

test('every type of page opened from disk is styled, and says nothing in the console', async ({
  page,
}) => {
  for (const [type, path] of Object.entries(pageTypes('small'))) {
    await page.goto(fromDisk('small', path));
    await expect(page.locator('h1'), type).toHaveCount(1);
    const sheets = await page.evaluate(() => document.styleSheets.length);
    expect(sheets, `style sheets of ${type}`).toBeGreaterThan(0);
  }
});

test('links lead from page to page without a server', async ({ page }) => {
  await page.goto(fromDisk('small', 'wiki/skarn-lights.html'));
  await page.locator('article a', { hasText: 'Tern Rock' }).first().click();
  await expect(page).toHaveURL(/wiki\/tern-rock\.html$/);
  await page.goto(fromDisk('small', 'id/marsh2019.html'));
  await expect(page).toHaveURL(/resources\/[0-9a-f]{16}\.html$/);
});
