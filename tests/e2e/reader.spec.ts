import { fromDisk } from './helpers/sites.ts';
import { expect, test } from './helpers/test.ts';

const SOURCE = 'resources/976aa383b03ff196.html';

test('the reader shows the copy alone, as somebody likes it, and remembers that', async ({
  page,
}) => {
  await page.goto(fromDisk('example', SOURCE));
  await page.getByRole('button', { name: 'Reader view' }).click();
  const bar = page.getByRole('toolbar', { name: 'Reader' });
  await expect(bar).toBeVisible();
  await expect(page.locator('.copy')).toBeVisible();
  for (const hidden of ['.top', '.foot', '.rail', '.cite-box']) {
    await expect(page.locator(hidden)).toBeHidden();
  }
  const size = () => page.locator('.copy').evaluate((copy) => getComputedStyle(copy).fontSize);
  const before = Number.parseFloat(await size());
  await bar.getByRole('button', { name: 'Larger text' }).click();
  expect(Number.parseFloat(await size())).toBeGreaterThan(before);
  await bar.getByLabel('Colours').selectOption('Sepia');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await bar.getByLabel('Width').selectOption('Narrow');
  const chosen = await size();

  await page.goto(`${fromDisk('example', SOURCE)}?again#reader`);
  await expect(bar.getByLabel('Colours')).toHaveValue('2');
  expect(await size()).toBe(chosen);
});

test('Escape and the way back leave the reader where it was opened', async ({ page }) => {
  await page.goto(fromDisk('example', SOURCE));
  const opener = page.getByRole('button', { name: 'Reader view' });
  await opener.press('Enter');
  await expect(page).toHaveURL(/#reader$/);
  await page.keyboard.press('Escape');
  await expect(page.locator('.rail')).toBeVisible();
  await expect(opener).toBeFocused();
  await opener.press('Enter');
  await expect(page.locator('.rail')).toBeHidden();
  await page.goBack();
  await expect(page.locator('.rail')).toBeVisible();
  await expect(page).not.toHaveURL(/#reader$/);
});

test('the reader works where nothing may be stored', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto(fromDisk('example', SOURCE));
  await page.getByRole('button', { name: 'Reader view' }).click();
  await page.getByLabel('Typeface').selectOption('Sans serif');
  await expect(page.locator('html')).toHaveAttribute('data-face', 'sans');
});
