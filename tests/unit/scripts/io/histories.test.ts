import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeUrl } from '../../../../scripts/ids/change-url.ts';
import { merge } from '../../../../scripts/ids/merge.ts';
import { type Plan, Refused } from '../../../../scripts/ids/plan.ts';
import { restore, withdraw } from '../../../../scripts/ids/withdraw.ts';
import { convertWiki } from '../../../../scripts/io/convert-wiki.ts';
import { applyPlan } from '../../../../scripts/io/ids/apply-plan.ts';
import { type OpenView, openView } from '../../../../scripts/io/ids/open-view.ts';
import { planRename } from '../../../../scripts/io/ids/plan-rename.ts';
import { forgetWritten } from '../../../../scripts/io/keep-version.ts';
import { readWiki } from '../../../../src/load/read-wiki.ts';
import { buildResolver } from '../../../../src/model/graph/resolve.ts';
import { idPath, pagePath, resourcePath, versionsPath } from '../../../../src/model/paths.ts';
import { redirects } from '../../../../src/plain/redirects.ts';
import type { LedgerLine } from '../../../../src/schema/ledger.ts';
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
  forgetWritten();
  const { problems, stop } = await convertWiki(wiki, cache);
  const faults = stop ? problems.map(({ message }) => message) : [];
  const { wiki: read } = readWiki(wiki);
  const pages = new Set([
    ...read.entries.map(({ front }) => resourcePath(front.id)),
    ...read.entries
      .filter(({ front }) => read.versions?.has(front.id) && !front.withdrawn)
      .map(({ front }) => versionsPath(front.id)),
    ...read.pages.map(({ slug }) => pagePath(slug)),
  ]);
  const leads = new Map(redirects(read).map(({ path, target }) => [path, target]));
  const isForEver = (address: string): boolean => !address.endsWith('/versions.html');
  for (const address of [...pages, ...leads.keys()].filter(isForEver))
    issued.addresses.add(address);
  for (const { id, stableId, keys } of read.ledger)
    for (const name of [id, stableId, ...keys]) issued.names.add(name);
  const resolver = buildResolver(read);
  for (const address of issued.addresses) {
    const target = (leads.get(address) ?? address).replace(/#.*/, '');
    if (!pages.has(target)) faults.push(`${address} leads to nothing`);
  }
  for (const name of issued.names) {
    if (!resolver.entry(name)) faults.push(`[@${name}] names nothing`);
    if (!issued.addresses.has(idPath(name)) && !pages.has(resourcePath(name)))
      faults.push(`${idPath(name)} was never there`);
  }
  return faults;
}

/** What the commands of `ids` do, to entries chosen by a number. */
const COMMANDS: Record<string, (view: OpenView, wiki: string, pick: number, at: number) => Plan> = {
  'ids withdraw': (view, _, pick, at) =>
    withdraw(view, nameOf(view, pick), `No ${at}`, '2026-11-21'),
  'ids restore': (view, _, pick) => restore(view, nameOf(view, pick)),
  'ids merge': (view, _, pick) => merge(view, nameOf(view, pick), nameOf(view, pick * 3 + 1)),
  'ids url': (view, _, pick, at) =>
    changeUrl(view, nameOf(view, pick), `https://example.edu/${at}`),
  'ids rename': (view, wiki, pick, at) => {
    const files = [...view.files].filter((file) => !file.endsWith('.yaml'));
    const from = files[pick % files.length] as string;
    const to = from.startsWith('pages/')
      ? `renamed-${at}`
      : `sources/r${at}/${from.split('/').pop()}`;
    return planRename(wiki, wiki, view, from, to);
  },
};
type Command = keyof typeof COMMANDS;

/** An ID, stable ID or key that the ledger has. */
function nameOf({ ledger }: OpenView, pick: number): string {
  const line = ledger[pick % ledger.length] as LedgerLine;
  const names = [line.id, line.stableId, ...line.keys];
  return names[pick % names.length] as string;
}

async function command(wiki: string, name: Command, pick: number, at: number): Promise<void> {
  const view = openView(wiki);
  try {
    const plan = COMMANDS[name]?.(view, wiki, pick, at);
    if (plan) await applyPlan(wiki, view, plan);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}

const edit = fc.record({
  edit: fc.constantFrom<Edit | Command>(...EDITS, ...Object.keys(COMMANDS)),
  pick: fc.nat(50),
  publish: fc.boolean(),
});

/** Histories that once lost the name of a version: of an entry that was merged, and of one without a text. */
const NAMED_THEN_WITHDRAWN = [
  { edit: 'ids merge' as const, pick: 0, publish: false },
  { edit: 'ids url' as const, pick: 0, publish: true },
  { edit: 'ids withdraw' as const, pick: 0, publish: false },
  { edit: 'add' as const, pick: 0, publish: false },
  { edit: 'add' as const, pick: 0, publish: false },
];
const NAMED_THEN_MERGED = [
  { edit: 'edit' as const, pick: 21, publish: false },
  { edit: 'add' as const, pick: 0, publish: true },
  { edit: 'add' as const, pick: 0, publish: false },
  { edit: 'merge' as const, pick: 31, publish: false },
];

test(
  'whatever people do to a wiki, each ID and address that was ever published goes on leading somewhere',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 3, maxLength: 12 }), async (history) => {
        const wiki = newWiki();
        const issued: Issued = { addresses: new Set(), names: new Set() };
        expect(await publish(wiki, issued)).toEqual([]);
        for (const [number, step] of history.entries()) {
          if (Object.hasOwn(COMMANDS, step.edit)) await command(wiki, step.edit, step.pick, number);
          else editWiki(wiki, step.edit as Edit, step.pick, number);
          if (step.publish || number === history.length - 1)
            expect(await publish(wiki, issued)).toEqual([]);
        }
        rmSync(wiki, { recursive: true, force: true });
      }),
      { numRuns: RUNS, seed: SEED, examples: [[NAMED_THEN_MERGED], [NAMED_THEN_WITHDRAWN]] },
    );
  },
  60_000 + RUNS * 3000,
);
