import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pageTypes } from './helpers/page-types.ts';
import { type SiteName, serveSite } from './helpers/sites.ts';
import { expect, test } from './helpers/test.ts';

/** What axe finds, one line a fault; with all rules of WCAG 2.2 AA, the size of targets too. */
async function faultsOf(page: Page, what: string, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (rules) axe.withRules(rules);
  else axe.options({ rules: { 'target-size': { enabled: true } } });
  const { violations } = await axe.analyze();
  return violations.map((fault) => `${what}: ${fault.id}: ${fault.nodes[0]?.html.slice(0, 200)}`);
}

/** What a theme changes are the colours; the rest is looked at in the light one. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Opens a page with all that is folded on it, when what its script makes is there. */
async function openAll(page: Page, type: string, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  if (type === 'search') await page.locator('#facets fieldset').first().waitFor();
  if (type === 'graph') await page.locator('.graph-list li').first().waitFor();
}

// Each type of page, in either theme. The wikis hold different things: banners, quotes, excerpts.
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
          await openAll(page, type, `${site.url}${path}`);
          faults.push(
            ...(await faultsOf(page, type, colorScheme === 'dark' ? COLOURS : undefined)),
          );
        }
        await context.close();
        expect(faults).toEqual([]);
      });
    }

    test('do not scroll sideways at 320 px, and every target has its size', async ({ browser }) => {
      const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
      const page = await context.newPage();
      const wrong: string[] = [];
      for (const [type, path] of Object.entries(pageTypes(name))) {
        await openAll(page, type, `${site.url}${path}`);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) wrong.push(`${type}: ${over} px`);
        wrong.push(...(await faultsOf(page, type, ['target-size'])));
      }
      await context.close();
      expect(wrong).toEqual([]);
    });
  });
}

test.describe('what opens on a page', () => {
  const SOURCE = 'resources/976aa383b03ff196.html';
  const PAGE = 'wiki/jan-leike.html';

  /** Each state that a reader can bring about, and how. */
  const STATES: [name: string, path: string, reach: (page: Page) => Promise<void>][] = [
    [
      'a preview',
      PAGE,
      async (page) => {
        await page.locator('#cite-1-1').hover();
        await page.locator('#preview').waitFor();
      },
    ],
    [
      'a selected passage',
      PAGE,
      async (page) => {
        await page
          .locator('.prose p')
          .first()
          .evaluate((element) => getSelection()?.selectAllChildren(element));
        await page.locator('.quote-bar').waitFor();
      },
    ],
    [
      'the reader',
      SOURCE,
      async (page) => {
        await page.getByRole('button', { name: 'Reader view' }).click();
        await page.getByRole('toolbar', { name: 'Reader' }).waitFor();
      },
    ],
    [
      'the reader in sepia',
      SOURCE,
      async (page) => {
        await page.getByRole('button', { name: 'Reader view' }).click();
        await page.getByLabel('Colours').selectOption('Sepia');
      },
    ],
    [
      'the reader in black',
      SOURCE,
      async (page) => {
        await page.getByRole('button', { name: 'Reader view' }).click();
        await page.getByLabel('Colours').selectOption('Black');
      },
    ],
    [
      'a point of the graph',
      'graph.html',
      async (page) => {
        await page.locator('.graph-list button').first().click();
        await page.locator('.graph-chosen .label').first().waitFor();
      },
    ],
    [
      'results of a search',
      'search.html?q=safety',
      async (page) => {
        await page.locator('#results > *').first().waitFor();
      },
    ],
  ];

  let site: Awaited<ReturnType<typeof serveSite>>;
  test.beforeAll(async () => {
    site = await serveSite('example');
  });
  test.afterAll(() => site.close());

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no fault that axe finds, ${colorScheme}`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const faults: string[] = [];
      for (const [state, path, reach] of STATES) {
        await page.goto(`${site.url}${path}`);
        await reach(page);
        faults.push(...(await faultsOf(page, state, colorScheme === 'dark' ? COLOURS : undefined)));
      }
      await context.close();
      expect(faults).toEqual([]);
    });
  }

  test('on a phone, the card of a preview has no fault either', async ({ browser }) => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 800 },
      hasTouch: true,
      isMobile: true,
    });
    const page = await context.newPage();
    await page.goto(`${site.url}${PAGE}`);
    await page.locator('#cite-1-1').tap();
    await page.getByRole('dialog').waitFor();
    expect(await faultsOf(page, 'card')).toEqual([]);
    await context.close();
  });

  test('nothing moves by itself where somebody wants it still', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${site.url}${PAGE}`);
    await page.locator('#cite-1-1').hover();
    await page.locator('#preview').waitFor();
    const moving = await page.evaluate(
      () =>
        document.getAnimations().length +
        Number(getComputedStyle(document.documentElement).scrollBehavior === 'smooth'),
    );
    expect(moving).toBe(0);
  });

  test('ratings are still drawn in forced colours', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`${site.url}${SOURCE}`);
    const drawn = await page
      .locator('.verdict .mark i')
      .evaluate((mark) => getComputedStyle(mark).backgroundImage);
    expect(drawn).toContain('gradient');
  });

  for (const path of [SOURCE, PAGE, 'graph.html', 'timeline.html', 'resources/index.html']) {
    test(`${path} can be walked by keyboard, and what has the focus is seen`, async ({ page }) => {
      // A page that still glides to its place would be looked at too early.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`${site.url}${path}`);
      if (path === 'graph.html') await page.locator('.graph-list li').first().waitFor();
      const hidden: string[] = [];
      for (let step = 0; step < 70; step += 1) {
        await page.keyboard.press('Tab');
        const fault = await page.evaluate(() => {
          const focused = document.activeElement;
          if (!focused || focused === document.body) return undefined;
          // The label of a radio button stands for it.
          const seen = focused.matches('[type=radio]') ? focused.nextElementSibling : focused;
          const box = seen?.getClientRects()[0];
          if (!seen || !box) return `not drawn: ${focused.outerHTML.slice(0, 120)}`;
          const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
          const y = box.top + box.height / 2;
          if (y < 0 || y > innerHeight) return `out of sight: ${focused.outerHTML.slice(0, 120)}`;
          const top = document.elementFromPoint(x, y);
          const covered = top && !seen.contains(top) && !top.contains(seen);
          return covered ? `covered: ${focused.outerHTML.slice(0, 120)}` : undefined;
        });
        if (fault) hidden.push(fault);
      }
      expect(hidden).toEqual([]);
    });
  }
});
