import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { convertWiki } from '../../../../scripts/io/convert-wiki.ts';
import { walk } from '../../../../src/load/files.ts';
import { searchRecords } from '../../../../src/load/search-records.ts';
import { forgetSite, loadSite, tellSite } from '../../../../src/load/site.ts';
import { plainFiles } from '../../../../src/plain/plain-files.ts';
import { homeView } from '../../../../src/views/home.ts';
import { resourceView } from '../../../../src/views/resource.ts';
import { venueView } from '../../../../src/views/venue.ts';
import { wikiPageView } from '../../../../src/views/wiki-page.ts';

let root: string;
const env = { content: process.env.STEMMA_CONTENT, cache: process.env.STEMMA_CACHE };
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stemma-edits-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
  forgetSite();
  for (const [name, value] of Object.entries({
    STEMMA_CONTENT: env.content,
    STEMMA_CACHE: env.cache,
  }))
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
});

const NAMES = ['Ada Byron', 'Harbour Trust', 'the quay', 'Mira Sund'];
const SENTENCES = [
  'Forty ships were counted by Ada Byron in the month of May this year.',
  'Harbour Trust owns the quay and has kept a register of every ship since 1911.',
  'A storm closed the harbour for three days, and the ships waited outside for the wind to turn.',
  'Mira Sund wrote that the register was lost, and found again in the archive of the town.',
  'The price of a berth at the quay rose by a third within two years.',
];

type Files = Map<string, string>;

const source = (n: number, sentences: readonly number[], title = `Report ${n}`): string =>
  `---\ntitle: ${title}\nsource: https://v${n % 2}.example.org/${n}\ntags: [t${n % 2}]\n---\n\n` +
  `${sentences.map((at) => SENTENCES[at]).join(' ')}\n\n## More\n\n${SENTENCES[n % 5]}\n`;
const page = (title: string, alias: string, body: string): string =>
  `---\ntitle: ${title}\ntype: person\naliases: [${alias}]\n---\n\n${body}\n`;
const venues = (levels: readonly number[]): string =>
  levels
    .map(
      (level, n) =>
        `- id: v${n}\n  name: Venue ${n}\n  domains: [v${n}.example.org]\n  kind: news\n` +
        `  rating: {level: ${level}, reason: r., by: b, date: "2026-01-01"}\n`,
    )
    .join('');

function beginning(): Files {
  return new Map([
    ['wiki.yaml', 'title: Harbour\nurl: https://harbour.example.org/\n'],
    ['venues.yaml', venues([3, 4])],
    ['pages/ada.mdx', page('Ada Byron', 'Byron', 'See [[Harbour Trust]].')],
    ['pages/trust.mdx', page('Harbour Trust', 'Trust', 'Founded by fishers.')],
    ...[0, 1, 2, 3].map((n): [string, string] => [
      `sources/s${n}.md`,
      source(n, [n, (n + 1) % 5, (n + 2) % 5]),
    ]),
  ]);
}

/** What people do to a wiki. */
const number = fc.nat(4);
const edit: fc.Arbitrary<(files: Files) => void> = fc.oneof(
  fc.tuple(number, fc.array(number, { minLength: 1, maxLength: 4 })).map(
    ([n, sentences]) =>
      (files: Files) =>
        void files.set(`sources/s${n}.md`, source(n, sentences)),
  ),
  fc.tuple(number, fc.constantFrom(...NAMES)).map(
    ([n, name]) =>
      (files: Files) =>
        void files.set(`sources/s${n}.md`, source(n, [n], `On ${name}`)),
  ),
  number.map((n) => (files: Files) => void files.delete(`sources/s${n}.md`)),
  fc
    .tuple(
      number,
      fc.constantFrom(
        'tags: [new]',
        'summary: Written by hand.',
        'copies: excerpt',
        'notes: On [[Ada Byron]].',
      ),
    )
    .map(([n, text]) => (files: Files) => {
      if (files.has(`sources/s${n}.md`)) files.set(`sources/s${n}.md.meta.yaml`, `${text}\n`);
    }),
  fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .map((levels) => (files: Files) => void files.set('venues.yaml', venues(levels))),
  fc
    .constantFrom(...NAMES)
    .map(
      (alias) => (files: Files) =>
        void files.set(
          'pages/trust.mdx',
          page('Harbour Trust', alias, 'Rewritten, with [[Ada Byron]].'),
        ),
    ),
  fc.constant(
    (files: Files) => void files.set('pages/mira.mdx', page('Mira Sund', 'Sund', 'A reporter.')),
  ),
  fc.constant((files: Files) => void files.delete('pages/mira.mdx')),
  fc
    .constantFrom('copies: excerpt', 'search: lead', 'description: About ships.')
    .map(
      (line) => (files: Files) =>
        void files.set('wiki.yaml', `title: Harbour\nurl: https://harbour.example.org/\n${line}\n`),
    ),
);

function put(folder: string, files: Files): void {
  for (const path of walk(folder)) {
    if (!files.has(path) && !/^(?:entries\/|ids\.jsonl$)/.test(path)) rmSync(join(folder, path));
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** All that a build writes into the wiki, and all that its site is made of. */
async function built(folder: string, cache: string | undefined): Promise<Record<string, unknown>> {
  process.env.STEMMA_CONTENT = folder;
  process.env.STEMMA_CACHE = cache ?? '';
  const { problems } = await convertWiki(folder, cache, 1, { renders: true });
  forgetSite();
  tellSite(problems);
  const site = await loadSite();
  const { wiki } = site.graph;
  return {
    wiki: walk(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
    plain: [...plainFiles(site)],
    sources: wiki.entries.map((entry) => resourceView(site, entry)),
    pages: wiki.pages.map((doc) => wikiPageView(site, doc)),
    venues: wiki.venues.map((venue) => venueView(site, venue)),
    home: homeView(site),
    records: [...searchRecords(site)],
    problems: site.problems,
  };
}

test('after any edits, what comes of a cache is what comes of doing all the work anew', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      run += 1;
      const folder = join(root, `wiki-${run}`);
      const files = beginning();
      put(folder, files);
      await built(folder, join(root, 'cache'));
      for (const change of edits) {
        change(files);
        for (const path of files.keys()) {
          const [told = ''] = path.split('.meta.yaml');
          if (told !== path && !files.has(told)) files.delete(path);
        }
        put(folder, files);
        const clean = join(root, `clean-${run}`);
        rmSync(clean, { recursive: true, force: true });
        cpSync(folder, clean, { recursive: true });
        const cached = await built(folder, join(root, 'cache'));
        expect(cached).toEqual(await built(clean, undefined));
      }
    }),
    { numRuns: 4, endOnFailure: true },
  );
});
