import type { Page } from '@playwright/test';
import { fromDisk, serveSite } from './helpers/sites.ts';
import { expect, test } from './helpers/test.ts';

const PAGE = 'wiki/jan-leike.html';

let site: Awaited<ReturnType<typeof serveSite>>;
test.beforeAll(async () => {
  site = await serveSite('example');
});
test.afterAll(() => site.close());

const card = (page: Page) => page.locator('#preview');

for (const place of ['a server', 'disk']) {
  const address = (path: string) =>
    place === 'disk' ? fromDisk('example', path) : `${site.url}${path}`;

  test(`a pointer that rests on a citation is shown the source, from ${place}`, async ({
    page,
  }) => {
    await page.goto(address(PAGE));
    await page.locator('#cite-1-1').hover();
    await expect(card(page)).toContainText('Anthropic hires former OpenAI safety lead');
    await expect(card(page)).toContainText('3/5 Good');
    await expect(card(page)).toContainText('TechCrunch');
    await expect(page.locator('#cite-1-1')).toHaveAttribute('aria-describedby', 'preview');
  });

  test(`pages and venues are shown too, from ${place}`, async ({ page }) => {
    await page.goto(address(PAGE));
    await page.locator('.prose a[href="openai.html"]').first().hover();
    await expect(card(page)).toContainText('Organization');
    await page.goto(address('resources/976aa383b03ff196.html'));
    await page.locator('.kicker a').first().hover();
    await expect(card(page)).toContainText('TechCrunch');
    await expect(card(page)).toContainText('3/5 Good');
  });
}

test('the card stays while the pointer is on it, and Escape puts it away', async ({ page }) => {
  await page.goto(`${site.url}${PAGE}`);
  await page.locator('#cite-1-1').hover();
  await card(page).hover();
  await page.waitForTimeout(500);
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
});

test('it covers neither the line of its link nor, where there is a margin, the text', async ({
  page,
}) => {
  for (const width of [500, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${site.url}${PAGE}`);
    for (const link of (await page.locator('.prose .cite').all()).slice(0, 4)) {
      await link.hover();
      await expect(card(page)).toBeVisible();
      const of = await link.boundingBox();
      const over = await card(page).boundingBox();
      const text = await page.locator('.prose').first().boundingBox();
      if (!of || !over || !text) throw new Error('not drawn');
      const apart = over.y >= of.y + of.height || over.y + over.height <= of.y;
      expect(width === 500 ? apart : over.x >= text.x + text.width).toBe(true);
      await page.keyboard.press('Escape');
    }
  }
});

test('the keyboard’s focus shows it, and moving on puts it away', async ({ page }) => {
  await page.goto(`${site.url}${PAGE}`);
  await page.locator('#cite-1-1').focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(page.locator('#cite-1-1')).toBeFocused();
});

test('a finger’s first tap shows it with a link to open it', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 800 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(`${site.url}${PAGE}`);
  await page.locator('#cite-1-1').tap();
  await expect(page.getByRole('dialog')).toContainText('Anthropic hires former');
  await page.getByRole('button', { name: 'Close' }).tap();
  await expect(card(page)).toBeHidden();
  await page.locator('#cite-1-1').tap();
  await page.getByRole('dialog').getByRole('link', { name: 'Open' }).tap();
  await expect(page).toHaveURL(/resources\/976aa383b03ff196\.html$/);
  await context.close();
});
