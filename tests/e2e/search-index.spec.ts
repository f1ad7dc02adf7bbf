import type { Page } from '@playwright/test';
import { readSiteJson, serveSite } from './helpers/sites.ts';
import { expect, test } from './helpers/test.ts';

interface Twin {
  title: string;
  page: string;
  copies: string;
  withdrawn?: unknown;
  savedText?: { text: string };
}

interface Found {
  url: string;
  meta: Record<string, string>;
}

interface Query {
  text: string | null;
}

/** Asks the site's index, as the search page does. */
function search(page: Page, query: Query): Promise<Found[]> {
  return page.evaluate(async ({ text }) => {
    const pagefind = await import(new URL('pagefind/pagefind.js', document.baseURI).href);
    const { results } = await pagefind.search(text);
    const found = await Promise.all(
      results.map((result: { data(): Promise<Found> }) => result.data()),
    );
    return found.map(({ url, meta }) => ({
      url: new URL(url, 'http://x').pathname,
      meta,
    }));
  }, query);
}

function twins(): Twin[] {
  const list = readSiteJson<{ resources: { json: string }[] }>('small', 'resources.json');
  return list.resources
    .map(({ json }) => readSiteJson<Twin>('small', json))
    .filter(({ withdrawn }) => withdrawn === undefined);
}

test('every entry is found by a word of its text', async ({ page }) => {
  const server = await serveSite('small', '/any/base/');
  try {
    await page.goto(server.url);
    for (const { title, page: path, savedText } of twins()) {
      const words = (savedText?.text ?? title).match(/\p{L}{5,}/gu) ?? [];
      const word = words.toSorted((a, b) => b.length - a.length)[0] as string;
      const found = await search(page, { text: word });
      expect(
        found.map(({ url }) => url),
        `${title}: ${word}`,
      ).toContain(`/any/base/pagefind/../${path}`.replace('/any/base/pagefind/..', '/any/base'));
    }
  } finally {
    await server.close();
  }
});

test('pages are found too', async ({ page }) => {
  const server = await serveSite('small');
  try {
    await page.goto(server.url);
    const pages = await search(page, { text: 'apple tree' });
    expect(pages.map(({ meta }) => meta.title)).toContain('Tern Rock');
  } finally {
    await server.close();
  }
});

test('filters narrow, and orders put what lacks a value last', async ({ page }) => {
  const server = await serveSite('small');
  try {
    const shown = async (search: string, selector: string) => {
      await page.goto(`${server.url}search.html?${search}`);
      await expect(page.locator('#count')).toHaveText(/\d/);
      return page.locator(`#results ${selector}`).allTextContents();
    };
    expect(await shown('rating=5+Gold+standard', 'a.title')).toHaveLength(2);
    expect(await shown('type=source&sort=date', 'a.title')).toHaveLength(8);
    const times = await page
      .locator('#results time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
    expect(times.length).toBeGreaterThan(3);
    expect(times).toEqual(times.toSorted().reverse());
    const ratings = await shown('type=source&sort=rating', '.r');
    const levels = ratings.map((text) => Number.parseInt(text, 10) || 0);
    expect(levels).toHaveLength(8);
    expect(levels).toEqual(levels.toSorted((a, b) => b - a));
    expect(levels.at(-1)).toBe(0);
  } finally {
    await server.close();
  }
});

test('a text that may not be published is not searched, and a withdrawn entry is not found', async ({
  page,
}) => {
  const server = await serveSite('small');
  try {
    await page.goto(server.url);
    const found = await search(page, { text: 'tuning' });
    expect(found.map(({ meta }) => meta.title)).not.toContain(
      'The horn at Gannet Head is a semitone flat',
    );
    const withdrawn = await search(page, { text: 'chart taken down' });
    expect(withdrawn.map(({ meta }) => meta.id)).not.toContain('00000000000000b2');
  } finally {
    await server.close();
  }
});
