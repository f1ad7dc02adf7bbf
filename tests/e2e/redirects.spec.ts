import { stableIdOf } from '../../src/model/ids/stable-id.ts';
import { readSiteJson, serveSite } from './helpers/sites.ts';
import { expect, test } from './helpers/test.ts';

interface Listed {
  resources: { id: string; stableId: string; keys: string[] }[];
}

test('every ID of an entry leads to its page: given, derived, key, moved and withdrawn', async ({
  request,
}) => {
  const server = await serveSite('small', '/any/base/');
  try {
    const { resources } = readSiteJson<Listed>('small', 'resources.json');
    const lead: [string, string][] = resources.flatMap(({ id, stableId, keys }) =>
      [id, stableId, stableIdOf(id), ...keys].map((name): [string, string] => [
        `id/${name}.html`,
        id,
      ]),
    );
    const horn = resources.find(({ keys }) => keys.includes('horn'))?.id ?? '';
    lead.push(['resources/00000000000000c3.html', horn], ['id/00000000000000c3.html', horn]);
    lead.push(['id/sid_Fixture003.html', horn], ['id/oldhorn.html', horn]);
    lead.push(
      ['id/sid_Fixture002.html', '00000000000000b2'],
      ['id/gone1999.html', '00000000000000b2'],
    );
    for (const [path, id] of lead) {
      const response = await request.get(new URL(path, server.url).href);
      expect(response.status(), path).toBe(200);
      const html = await response.text();
      const target = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1];
      expect(new URL(target ?? '', response.url()).href, path).toBe(
        `${server.url}resources/${id}.html`,
      );
    }
  } finally {
    await server.close();
  }
});

test('an earlier slug of a page leads to it, under a strict policy', async ({ page }) => {
  const server = await serveSite('small');
  try {
    for (const slug of ['lights-of-skarn', 'old-lights']) {
      await page.goto(`${server.url}wiki/${slug}.html`);
      await expect(page).toHaveURL(`${server.url}wiki/skarn-lights.html`);
      await expect(page.locator('h1')).toHaveText('Skarn lights');
    }
  } finally {
    await server.close();
  }
});
