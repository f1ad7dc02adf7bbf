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
  filters: Record<string, string[]>;
}

interface Query {
  text: string | null;
  filters?: Record<string, unknown>;
  sort?: Record<string, string>;
}

/** Asks the site's index, as the search page does. */
function search(page: Page, query: Query): Promise<Found[]> {
  return page.evaluate(async ({ text, filters, sort }) => {
    const pagefind = await import(new URL('pagefind/pagefind.js', document.baseURI).href);
    const { results } = await pagefind.search(text, { filters, sort });
    const found = await Promise.all(
      results.map((result: { data(): Promise<Found> }) => result.data()),
    );
    return found.map(({ url, meta, filters }) => ({
      url: new URL(url, 'http://x').pathname,
      meta,
      filters,
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

test('pages are found too, filters narrow, and sorts put what lacks a value last', async ({
  page,
}) => {
  const server = await serveSite('small');
  try {
    await page.goto(server.url);
    const pages = await search(page, { text: 'apple tree' });
    expect(pages.map(({ meta }) => meta.title)).toContain('Tern Rock');
    const gold = await search(page, { text: null, filters: { rating: '5 Gold standard' } });
    expect(gold).toHaveLength(2);
    const byDate = await search(page, {
      text: null,
      filters: { type: 'source' },
      sort: { date: 'desc' },
    });
    const dates = byDate.map(({ meta }) => meta.date ?? '');
    expect(dates).toHaveLength(8);
    expect(dates).toEqual(dates.toSorted().reverse());
    const byRating = await search(page, {
      text: null,
      filters: { type: 'source' },
      sort: { rating: 'desc' },
    });
    const ratings = byRating.map(
      ({ filters }) => Number.parseInt(filters.rating?.[0] ?? '', 10) || 0,
    );
    expect(ratings).toEqual(ratings.toSorted((a, b) => b - a));
    expect(ratings.at(-1)).toBe(0);
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
