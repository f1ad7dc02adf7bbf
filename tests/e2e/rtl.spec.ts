import { AxeBuilder } from '@axe-core/playwright';
import { pageTypes } from './helpers/page-types.ts';
import { fromDisk, readSiteJson } from './helpers/sites.ts';
import { expect, test } from './helpers/test.ts';

const PAGE = 'wiki/harbour.html';

test('a wiki in Arabic is laid out from the right', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(fromDisk('arabic', PAGE));
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const box = async (selector: string) => {
    const found = await page.locator(selector).first().boundingBox();
    if (!found) throw new Error(`${selector} is not drawn`);
    return found;
  };
  const name = await box('.top .name');
  expect(name.x).toBeGreaterThan((await box('.top nav')).x);
  // Contents, text and references follow each other from the right.
  const text = await box('article.prose p');
  expect((await box('.contents')).x).toBeGreaterThan(text.x);
  expect((await box('.sidenote')).x).toBeLessThan(text.x);
});

test('what there are no Arabic texts for says that it is English', async ({ page }) => {
  await page.goto(fromDisk('arabic', PAGE));
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.getByRole('navigation', { name: 'Main' })).toHaveAttribute('lang', 'en');
  await expect(page.locator('.foot')).toHaveAttribute('lang', 'en');
});

test('a source in English says its language and direction', async ({ page }) => {
  const { resources } = readSiteJson<{ resources: { page: string; title: string }[] }>(
    'arabic',
    'resources.json',
  );
  const source = resources.find(({ title }) => title.startsWith('Notes'));
  await page.goto(fromDisk('arabic', source?.page ?? ''));
  for (const selector of ['h1', '.copy']) {
    await expect(page.locator(selector)).toHaveAttribute('lang', 'en');
    await expect(page.locator(selector)).toHaveAttribute('dir', 'ltr');
  }
});

test('no page of it scrolls sideways or has a fault that axe finds', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const wrong: string[] = [];
  for (const [type, path] of Object.entries(pageTypes('arabic'))) {
    if (path === '' || type === 'search') continue;
    await page.goto(fromDisk('arabic', path));
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    if (scrollWidth > clientWidth) wrong.push(`${type}: ${scrollWidth - clientWidth} px`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    wrong.push(...violations.map(({ id, nodes }) => `${type}: ${id}: ${nodes[0]?.html}`));
  }
  await context.close();
  expect(wrong).toEqual([]);
});
