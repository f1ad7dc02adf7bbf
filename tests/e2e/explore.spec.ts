import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fromDisk, siteFolder } from './helpers/sites.ts';
import { expect, test } from './helpers/test.ts';

test('the graph is drawn from disk, and its list holds the same', async ({ page }) => {
  await page.goto(fromDisk('example', 'graph.html'));
  const items = page.locator('.graph-list li');
  await expect(items.first()).toBeVisible();
  // Something other than paper is on the canvas.
  await expect
    .poll(() =>
      page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
        const { width, height } = canvas;
        const data = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
        let drawn = 0;
        for (let at = 3; at < data.length; at += 4) if (data[at] !== 0) drawn += 1;
        return drawn;
      }),
    )
    .toBeGreaterThan(1000);
  const all = await items.count();
  await page.getByLabel('Find by title').fill('superalignment');
  await expect(page.locator('.shown')).toContainText('fit');
  expect(await items.count()).toBeLessThan(all);
});

test('a point is chosen by keyboard alone, and leads on to what it rests on', async ({ page }) => {
  await page.goto(fromDisk('example', 'graph.html'));
  await page
    .getByRole('button', { name: 'Show in the graph: Jan Leike', exact: true })
    .press('Enter');
  const chosen = page.locator('.graph-chosen');
  await expect(chosen.getByRole('link', { name: 'Jan Leike', exact: true })).toBeVisible();
  await expect(chosen).toContainText(/Cites \(\d+\)/);
  await expect(page).toHaveURL(/#wiki\/jan-leike\.html$/);
  await chosen.getByRole('list', { name: 'Cites' }).getByRole('button').first().press('Enter');
  await expect(chosen).toContainText('Cited by');
});

test('a page leads to its own place in the graph', async ({ page }) => {
  await page.goto(fromDisk('example', 'wiki/jan-leike.html'));
  await page.getByRole('link', { name: 'The whole graph' }).click();
  await expect(page.locator('.graph-chosen').getByRole('link').first()).toHaveText('Jan Leike');
});

test('without script the graph’s page leads to lists that hold everything', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(fromDisk('example', 'graph.html'));
  await expect(page.locator('#lists a').first()).toBeVisible();
  await expect(page.locator('#graph')).toBeHidden();
  await context.close();
});

test('the graph’s page stays small, its data apart', () => {
  expect(statSync(join(siteFolder('example'), 'graph.html')).size).toBeLessThan(200_000);
});

test('the timeline leads from years to months to sources without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(fromDisk('example', 'timeline.html'));
  await page.getByRole('link', { name: /2024\s*: \d+ sources/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2024');
  await page.locator('.months').getByRole('link', { name: 'May' }).click();
  await expect(page.getByRole('heading', { name: 'May' })).toBeInViewport();
  await expect(page.locator('#m-05 + ul li').first()).toBeVisible();
  await context.close();
});

test('references stand beside the text where there is room, and only there', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(fromDisk('example', 'wiki/jan-leike.html'));
  const notes = page.locator('.sidenote');
  await expect(notes.first()).toBeVisible();
  const boxes = await notes.evaluateAll((all) => all.map((note) => note.getBoundingClientRect()));
  boxes.reduce((before, box) => {
    expect(box.top).toBeGreaterThanOrEqual(before.bottom);
    return box;
  });
  await page.setViewportSize({ width: 900, height: 900 });
  await expect(notes.first()).toBeHidden();
});
