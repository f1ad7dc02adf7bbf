import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readSiteFile, readSiteJson, SITES, type SiteName, siteFiles } from './helpers/sites.ts';

interface Listed {
  resources: { id: string; json: string; page: string; rating: { label: string; basis: string } }[];
}

interface Twin {
  added?: string;
  published?: string;
  capture?: { fetched?: string };
  withdrawn?: object;
}

/** What is wrong with a value by the schema that the site itself publishes; empty where it is sound. */
function checker(name: SiteName, schema: string): (value: unknown) => string {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const validate = ajv.compile(readSiteJson<object>(name, `schema/${schema}.json`));
  return (value) => (validate(value) ? '' : ajv.errorsText(validate.errors));
}

for (const name of Object.keys(SITES) as SiteName[]) {
  test(`the machine-readable twins of "${name}" are as their schemas say`, () => {
    const list = readSiteJson<Listed>(name, 'resources.json');
    expect(checker(name, 'resources')(list)).toBe('');
    expect(list.resources.length).toBeGreaterThan(0);
    const wrong = checker(name, 'resource');
    for (const { id, json } of list.resources) {
      const twin = readSiteJson<{ id: string }>(name, json);
      expect(wrong(twin), json).toBe('');
      expect(twin.id).toBe(id);
    }
  });

  test(`the claims and footings of "${name}" are as their schemas say`, () => {
    expect(checker(name, 'footings')(readSiteJson(name, 'footings.json'))).toBe('');
    if (!siteFiles(name).includes('claims.json')) return;
    const list = readSiteJson<{ claims: { json: string }[] }>(name, 'claims.json');
    expect(checker(name, 'claims')(list)).toBe('');
    const wrong = checker(name, 'claim');
    for (const { json } of list.claims) expect(wrong(readSiteJson(name, json)), json).toBe('');
  });

  test(`the list of the files of "${name}" is as its schema says, and is what the site holds`, () => {
    const about = readSiteJson<{ version: string; files: number }>(name, 'offline/version.json');
    expect(checker(name, 'offline-version')(about)).toBe('');
    const list = readSiteJson<{ folders: Record<string, [string, number, string][]> }>(
      name,
      `offline/files-${about.version}.json`,
    );
    expect(checker(name, 'offline-files')(list)).toBe('');
    const paths = Object.entries(list.folders).flatMap(([folder, rows]) =>
      rows.map(([file]) => folder + file),
    );
    expect(paths).toHaveLength(about.files);
    const there = new Set(siteFiles(name));
    expect(paths.filter((path) => !there.has(path))).toEqual([]);
  });

  test(`the bibliographies of "${name}" hold every entry that is not withdrawn`, () => {
    const { resources } = readSiteJson<{ resources: { withdrawn?: unknown }[] }>(
      name,
      'resources.json',
    );
    const live = resources.filter(({ withdrawn }) => withdrawn === undefined).length;
    expect(readSiteJson<unknown[]>(name, 'references.json')).toHaveLength(live);
    expect(readSiteFile(name, 'references.bib').match(/^@/gm)).toHaveLength(live);
    expect(readSiteFile(name, 'references.ris').match(/^TY {2}- /gm)).toHaveLength(live);
  });
}

test('what may not be published is in no file of the site', () => {
  const { resources } = readSiteJson<Listed>('small', 'resources.json');
  const horn = resources.find(({ page }) => readSiteFile('small', page).includes('semitone flat'));
  const twin = readSiteFile('small', horn?.json ?? '');
  expect(twin).toContain('The horn at Gannet Head');
  expect(twin).not.toContain('tuning fork');
  for (const { page } of resources)
    expect(readSiteFile('small', page)).not.toContain('tuning fork');
  expect(readSiteFile('small', 'feed.xml')).not.toContain('tuning fork');
});

test('of a text that may be quoted only in part, the rest is in no file of the site', () => {
  const { resources } = readSiteJson<Listed>('small', 'resources.json');
  for (const { page, json } of resources) {
    expect(readSiteFile('small', page)).not.toContain('a collection of anchors');
    expect(readSiteFile('small', json)).not.toContain('a collection of anchors');
  }
});

test('the feed names the entries that are dated by URN, and links nowhere while the address is not known', () => {
  const feed = readSiteFile('small', 'feed.xml');
  const { resources } = readSiteJson<Listed>('small', 'resources.json');
  const live = resources
    .map(({ json }) => readSiteJson<Twin>('small', json))
    .filter(({ withdrawn }) => !withdrawn);
  const dated = live.filter(
    ({ added, published, capture }) => added ?? published ?? capture?.fetched,
  );
  expect(dated.length).toBeLessThan(live.length);
  expect(feed.match(/<id>urn:stemma:[0-9a-f]{16}<\/id>/g)).toHaveLength(dated.length);
  const items = readSiteJson<{ items: { id: string; url?: string }[] }>('small', 'feed.json').items;
  expect(items.map(({ id }) => id)).toEqual(
    [...feed.matchAll(/<entry>\n<id>([^<]+)/g)].map(([, id]) => id),
  );
  expect(items.filter(({ url }) => url !== undefined)).toEqual([]);
  expect(feed).not.toContain('1970');
  expect(feed).toContain('<id>urn:stemma:');
  expect(feed).not.toContain('<link');
  expect(feed.indexOf('Last keeper leaves')).toBeLessThan(feed.indexOf('Survey of unattended'));
});

test('the references of a page are files of their own, in the order in which it cites them', () => {
  const csl = readSiteJson<{ id: string }[]>('small', 'wiki/skarn-lights.json');
  expect(csl.length).toBeGreaterThan(0);
  expect(readSiteFile('small', 'wiki/skarn-lights.bib').match(/^@/gm)).toHaveLength(csl.length);
  expect(readSiteFile('small', 'wiki/skarn-lights.ris').match(/^TY {2}- /gm)).toHaveLength(
    csl.length,
  );
  expect(readSiteFile('small', 'wiki/skarn-lights.html')).toContain('href="skarn-lights.bib"');
});

test('llms.txt names every page and where the data are', () => {
  const text = readSiteFile('small', 'llms.txt');
  expect(text).toMatch(/^# Harbour lights\n\n> /);
  for (const path of [
    'wiki/skarn-lights.html',
    'resources.json',
    'schema/resource.json',
    'feed.json',
  ])
    expect(text).toContain(`](${path})`);
});
