import { pageTypes } from './helpers/page-types.ts';
import { serveSite } from './helpers/sites.ts';
import { expect, test } from './helpers/test.ts';

for (const base of ['/', '/any/base/']) {
  test(`every type of page is shown whole when the site's root is ${base}`, async ({ page }) => {
    const server = await serveSite('small', base);
    const strayed: string[] = [];
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(server.url))
        strayed.push(request.url());
    });
    try {
      for (const [type, path] of Object.entries(pageTypes('small'))) {
        const response = await page.goto(new URL(path, server.url).href, {
          waitUntil: 'networkidle',
        });
        expect(response?.status(), type).toBe(200);
        await expect(page.locator('h1'), type).toHaveCount(1);
      }
      expect(strayed).toEqual([]);
    } finally {
      await server.close();
    }
  });
}

test.describe('an address that does not exist', () => {
  test.use({ expectedErrors: [/404/] });

  test('shows the page that says so, at any depth', async ({ page }) => {
    const server = await serveSite('small', '/any/base/');
    try {
      const response = await page.goto(`${server.url}resources/deep/down/nothing.html`);
      expect(response?.status()).toBe(404);
      await expect(page.locator('h1')).toHaveCount(1);
    } finally {
      await server.close();
    }
  });
});
