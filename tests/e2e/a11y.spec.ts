import { AxeBuilder } from '@axe-core/playwright';
import { pageTypes } from './helpers/page-types.ts';
import { type SiteName, serveSite } from './helpers/sites.ts';
import { expect, test } from './helpers/test.ts';

// Each type of page, in either theme. The two wikis hold different things: banners, quotes, excerpts.
for (const name of ['small', 'example'] satisfies SiteName[]) {
  test.describe(`the pages of the ${name} wiki`, () => {
    let site: Awaited<ReturnType<typeof serveSite>>;
    test.beforeAll(async () => {
      site = await serveSite(name);
    });
    test.afterAll(() => site.close());

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`have no fault that axe finds, ${colorScheme}`, async ({ browser }) => {
        const context = await browser.newContext({ colorScheme });
        const page = await context.newPage();
        const faults: string[] = [];
        for (const [type, path] of Object.entries(pageTypes(name))) {
          await page.goto(`${site.url}${path}`);
          for (const details of await page.locator('details').all()) {
            await details.evaluate((element) => element.setAttribute('open', ''));
          }
          if (type === 'search') await page.locator('#facets fieldset').first().waitFor();
          const axe = new AxeBuilder({ page });
          // What a theme changes are the colours; the rest was looked at in the light one.
          if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
          const { violations } = await axe.analyze();
          faults.push(
            ...violations.map((fault) => `${type}: ${fault.id}: ${fault.nodes[0]?.html}`),
          );
        }
        await context.close();
        expect(faults).toEqual([]);
      });
    }

    test('do not scroll sideways at 320 px', async ({ browser }) => {
      const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
      const page = await context.newPage();
      const wide: string[] = [];
      for (const [type, path] of Object.entries(pageTypes(name))) {
        await page.goto(`${site.url}${path}`);
        for (const details of await page.locator('details').all()) {
          await details.evaluate((element) => element.setAttribute('open', ''));
        }
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) wide.push(`${type}: ${over} px`);
      }
      await context.close();
      expect(wide).toEqual([]);
    });
  });
}
