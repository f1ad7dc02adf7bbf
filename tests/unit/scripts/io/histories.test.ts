import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { convertWiki } from '../../../../scripts/io/convert-wiki.ts';
import { readWiki } from '../../../../src/load/read-wiki.ts';
import { buildResolver } from '../../../../src/model/graph/resolve.ts';
import { idPath, pagePath, resourcePath } from '../../../../src/model/paths.ts';
import { redirects } from '../../../../src/plain/redirects.ts';
import { EDITS, type Edit, editWiki } from '../../../wiki-edits.ts';

/** More than a test run has time for: STEMMA_HISTORIES=500. */
const RUNS = Number(process.env.STEMMA_HISTORIES ?? 8);
const SEED = Number(process.env.STEMMA_SEED ?? 20_261_122);

let folder: string;
let cache: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-histories-'));
  cache = join(folder, 'cache');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(wiki: string, file: string, text: string): void {
  mkdirSync(dirname(join(wiki, file)), { recursive: true });
  writeFileSync(join(wiki, file), text);
}

function newWiki(): string {
  const wiki = mkdtempSync(join(folder, 'wiki-'));
  put(wiki, 'wiki.yaml', 'title: Harbours\n');
  put(wiki, 'pages/aber.mdx', '---\ntitle: Aber\n---\n\nA harbour.\n');
  put(wiki, 'pages/bray.mdx', '---\ntitle: Bray\naliases: [The other]\n---\n\nSee [[Aber]].\n');
  editWiki(wiki, 'add', 1, 9001);
  editWiki(wiki, 'add with URL', 2, 9002);
  editWiki(wiki, 'list', 3, 9003);
  return wiki;
}

/** What readers may have linked to or cited: addresses of the site, and names that texts cite by. */
interface Issued {
  addresses: Set<string>;
  names: Set<string>;
}

/** Builds, and tells which of all that was ever issued leads nowhere. */
async function publish(wiki: string, issued: Issued): Promise<string[]> {
  const { problems, stop } = await convertWiki(wiki, cache);
  const faults = stop ? problems.map(({ message }) => message) : [];
  const { wiki: read } = readWiki(wiki);
  const pages = new Set([
    ...read.entries.map(({ front }) => resourcePath(front.id)),
    ...read.pages.map(({ slug }) => pagePath(slug)),
  ]);
  const leads = new Map(redirects(read).map(({ path, target }) => [path, target]));
  for (const address of [...pages, ...leads.keys()]) issued.addresses.add(address);
  for (const { id, stableId, keys } of read.ledger)
    for (const name of [id, stableId, ...keys]) issued.names.add(name);
  const resolver = buildResolver(read);
  for (const address of issued.addresses) {
    const target = leads.get(address) ?? address;
    if (!pages.has(target)) faults.push(`${address} leads to nothing`);
  }
  for (const name of issued.names) {
    if (!resolver.entry(name)) faults.push(`[@${name}] names nothing`);
    if (!issued.addresses.has(idPath(name)) && !pages.has(resourcePath(name)))
      faults.push(`${idPath(name)} was never there`);
  }
  return faults;
}

const edit = fc.record({
  edit: fc.constantFrom<Edit>(...EDITS),
  pick: fc.nat(50),
  publish: fc.boolean(),
});

test(
  'whatever people do to a wiki, each ID and address that was ever published goes on leading somewhere',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 3, maxLength: 12 }), async (history) => {
        const wiki = newWiki();
        const issued: Issued = { addresses: new Set(), names: new Set() };
        expect(await publish(wiki, issued)).toEqual([]);
        for (const [number, step] of history.entries()) {
          editWiki(wiki, step.edit, step.pick, number);
          if (step.publish || number === history.length - 1)
            expect(await publish(wiki, issued)).toEqual([]);
        }
        rmSync(wiki, { recursive: true, force: true });
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: false },
    );
  },
  60_000 + RUNS * 3000,
);
