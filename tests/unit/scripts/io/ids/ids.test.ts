import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changeUrl } from '../../../../../scripts/ids/change-url.ts';
import { merge } from '../../../../../scripts/ids/merge.ts';
import { type Plan, Refused } from '../../../../../scripts/ids/plan.ts';
import { restore, withdraw } from '../../../../../scripts/ids/withdraw.ts';
import { convertWiki } from '../../../../../scripts/io/convert-wiki.ts';
import { applyPlan } from '../../../../../scripts/io/ids/apply-plan.ts';
import { listIds, showId } from '../../../../../scripts/io/ids/list-ids.ts';
import { type OpenView, openView } from '../../../../../scripts/io/ids/open-view.ts';
import { planRename } from '../../../../../scripts/io/ids/plan-rename.ts';
import { tellPlan } from '../../../../../scripts/io/ids/tell-plan.ts';
import { readWiki } from '../../../../../src/load/read-wiki.ts';
import { buildResolver } from '../../../../../src/model/graph/resolve.ts';
import { onFrailDisk } from '../../../../frail-disk.ts';

let folder: string;
let cache: string;
let made: string;
let wiki: string;

const text = (name: string): string =>
  `Report from ${name}\n\nThe harbour office of ${name} counted its ships and found that all had come home.\n`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-ids-'));
  cache = join(folder, 'cache');
  made = join(folder, 'made');
  wiki = made;
  put('wiki.yaml', 'title: Harbours\nstart: aber # the first\n');
  put(
    'venues.yaml',
    '- id: office\n  name: Office\n  kind: organization\n  affiliations: [bray, aber]   # both\n',
  );
  put('pages/aber.mdx', '---\ntitle: Aber\n---\n\nSee [@roe2020] and [[bray]].\n');
  put('pages/places/bray.mdx', '---\ntitle: Bray\nredirects: [old-bray]\n---\n\nSee [[aber]].\n');
  for (const name of ['aber', 'bray', 'cove']) put(`sources/${name}.txt`, text(name));
  put('sources/aber.txt.meta.yaml', 'url: https://example.org/aber\nkeys: [roe2020]\n');
  put('sources/list.urls', 'https://example.org/one\nhttps://example.org/two\n');
  await convertWiki(wiki, cache);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  wiki = join(folder, 'wiki');
  rmSync(wiki, { recursive: true, force: true });
  cpSync(made, wiki, { recursive: true });
});

function put(file: string, content: string): void {
  mkdirSync(dirname(join(wiki, file)), { recursive: true });
  writeFileSync(join(wiki, file), content);
}
const read = (file: string): string => readFileSync(join(wiki, file), 'utf8');
const rename = (view: OpenView, from: string, to: string): Plan =>
  planRename(wiki, folder, view, from, to);

/** Every name that the ledger holds and every slug, and what each leads to. */
function resolved(): Map<string, string | undefined> {
  const { wiki: loaded } = readWiki(wiki);
  const resolver = buildResolver(loaded);
  const names = loaded.ledger.flatMap(({ id, stableId, keys }) => [id, stableId, ...keys]);
  const slugs = ['aber', 'bray', 'old-bray'];
  return new Map([
    ...names.map((name) => [name, resolver.entry(name)?.front.id] as const),
    ...slugs.map((slug) => [`[[${slug}]]`, resolver.page(slug)?.front.title] as const),
  ]);
}

async function run(plan: (view: OpenView) => Plan): Promise<string[]> {
  const view = openView(wiki);
  const planned = plan(view);
  const told = tellPlan(view, planned);
  await applyPlan(wiki, view, planned);
  const { problems } = await convertWiki(wiki, cache);
  return [...told, ...problems.map(({ rule }) => rule)];
}

const idOf = (part: string): string => listIds(openView(wiki).ledger, part)[0]?.slice(0, 16) ?? '';

describe('a command of ids', () => {
  test('withdraws an entry in its sidecar, and restores it', async () => {
    const before = resolved();
    const id = idOf('roe2020');
    expect(await run((view) => withdraw(view, '[@roe2020]', 'Taken down', '2026-11-21'))).toEqual([
      `${id} ("Report from aber") is withdrawn: Taken down.`,
      '  sources/aber.txt.meta.yaml',
      '  + withdrawn: {reason: Taken down, date: "2026-11-21"}',
    ]);
    expect(read(`entries/${id}.mdx`)).toContain('reason: Taken down');
    expect(resolved()).toEqual(before);
    expect(await run((view) => restore(view, id))).toEqual([
      `${id} ("Report from aber") is published again.`,
      '  sources/aber.txt.meta.yaml',
      '  - withdrawn: {reason: Taken down, date: "2026-11-21"}',
      'restored-source',
    ]);
    expect(read('sources/aber.txt.meta.yaml')).toBe(
      'url: https://example.org/aber\nkeys: [roe2020]\n',
    );
  });

  test('withdraws an entry whose file is gone, and a record of a file of many', async () => {
    rmSync(join(wiki, 'sources/cove.txt'));
    expect(await run((view) => withdraw(view, 'sources/cove.txt', 'Lost', '2026'))).not.toContain(
      'vanished-source',
    );
    const record = idOf('example.org/one');
    await run((view) => withdraw(view, 'https://www.example.org/one/', 'Wrong', '2026'));
    expect(read(`entries/${record}.mdx`)).toContain('reason: Wrong');
  });

  test('merges two entries: all names of the first lead to the second', async () => {
    const [from, into] = [idOf('roe2020'), idOf('from cove')];
    const told = await run((view) => merge(view, from, into));
    expect(told).toEqual([
      `${from} ("Report from aber") is one with ${into} ("Report from cove") from now on: every ID of it leads there.`,
      `  ids.jsonl: ${from} moved to ${into}`,
      '  sources/aber.txt.meta.yaml',
      `  + id: "${into}"`,
      'duplicate-source',
    ]);
    expect(existsSync(join(wiki, `entries/${from}.mdx`))).toBe(false);
    for (const name of [from, into, 'roe2020']) expect(resolved().get(name)).toBe(into);
    expect(showId(openView(wiki), from)).toContain(`Leads to        ${into} (Report from cove)`);
    // Its file can be renamed by hand afterwards, and edited.
    cpSync(join(wiki, 'sources/aber.txt'), join(wiki, 'sources/dell.txt'));
    cpSync(join(wiki, 'sources/aber.txt.meta.yaml'), join(wiki, 'sources/dell.txt.meta.yaml'));
    for (const file of ['aber.txt', 'aber.txt.meta.yaml']) rmSync(join(wiki, 'sources', file));
    const { problems, stop } = await convertWiki(wiki, cache);
    expect([stop, problems.map(({ rule }) => rule)]).toEqual([false, ['duplicate-source']]);
    expect(resolved().get(from)).toBe(into);
  });

  test('merges a second entry into the same one, and that one into another', async () => {
    const [one, two, three, four] = ['roe2020', 'from bray', 'from cove', 'example.org/one'].map(
      idOf,
    );
    for (const [from, into] of [
      [one, three],
      [two, three],
      [three, four],
    ] as [string, string][]) {
      const told = await run((view) => merge(view, from, into));
      expect(told).not.toContain('id-conflict');
    }
    for (const id of [one, two, three]) expect(resolved().get(id as string)).toBe(four);
  });

  test('merges an entry whose file is gone', async () => {
    const [from, into] = [idOf('from bray'), idOf('from cove')];
    rmSync(join(wiki, 'sources/bray.txt'));
    await run((view) => withdraw(view, from, 'Lost', '2026'));
    expect(await run((view) => merge(view, from, into))).toContain(
      '  sources/bray.txt.meta.yaml is removed',
    );
    expect(resolved().get(from)).toBe(into);
  });

  test('gives a source another URL; its IDs stay', async () => {
    const before = resolved();
    const id = idOf('from bray');
    expect(await run((view) => changeUrl(view, id, 'https://example.org/bray'))).toEqual([
      `${id} ("Report from bray") has the address https://example.org/bray.`,
      '  sources/bray.txt.meta.yaml',
      '  + url: https://example.org/bray',
    ]);
    expect(resolved()).toEqual(before);
    expect(read(`entries/${id}.mdx`)).toContain('url: https://example.org/bray');
  });

  test('renames a source with its sidecar, edited though it was since the last build', async () => {
    const before = resolved();
    put(
      'sources/bray.txt',
      'All of it is new\n\nNot a word is as it was when this was published.\n',
    );
    put('sources/bray.txt.meta.yaml', 'tags: [new]\n');
    expect(await run((view) => rename(view, 'sources/bray.txt', 'sources/2026/'))).toEqual([
      'sources/bray.txt is sources/2026/bray.txt; its IDs stay.',
      `  ids.jsonl: ${idOf('2026/bray')} live, sources/2026/bray.txt`,
      '  sources/bray.txt.meta.yaml → sources/2026/bray.txt.meta.yaml',
      '  sources/bray.txt → sources/2026/bray.txt',
    ]);
    expect(resolved()).toEqual(before);
  });

  test('renames a file of many records', async () => {
    const before = resolved();
    await run((view) => rename(view, 'sources/list.urls', 'sources/links.urls'));
    expect(resolved()).toEqual(before);
  });

  test('renames a page: its slug goes on leading to it, and settings that name it follow', async () => {
    const before = resolved();
    expect(await run((view) => rename(view, 'aber', 'aber-harbour'))).toEqual([
      'pages/aber.mdx is pages/aber-harbour.mdx; wiki/aber.html leads to wiki/aber-harbour.html.',
      '  pages/aber.mdx',
      '  + redirects: [aber]',
      '  wiki.yaml',
      '  - start: aber # the first',
      '  + start: aber-harbour # the first',
      '  venues.yaml',
      '  -   affiliations: [bray, aber]   # both',
      '  +   affiliations: [bray, aber-harbour]   # both',
      '  pages/aber.mdx → pages/aber-harbour.mdx',
    ]);
    expect(resolved()).toEqual(before);
    await run((view) => rename(view, 'pages/aber-harbour.mdx', 'pages/places/aber.mdx'));
    expect(read('pages/places/aber.mdx')).toContain('redirects: [aber-harbour]');
    expect(resolved()).toEqual(before);
  });

  test.each<[string, (view: OpenView) => Plan, string]>([
    [
      'an ID that is none',
      (view) => withdraw(view, 'roe2021', 'x', '2026'),
      'No entry has the ID, key, source or URL "roe2021". Did you mean roe2020?',
    ],
    [
      'a date that is none',
      (view) => withdraw(view, 'roe2020', 'x', 'May'),
      '"May" is no date. Write it as 2026-11-21',
    ],
    [
      'an entry merged with itself',
      (view) => merge(view, 'roe2020', 'sources/aber.txt'),
      'roe2020 and sources/aber.txt are one entry, ',
    ],
    [
      'an address that is none',
      (view) => changeUrl(view, 'roe2020', 'example.org'),
      '"example.org" is no address. Give one that begins with https:// or http://',
    ],
    [
      'the address of another entry',
      (view) => changeUrl(view, 'sources/bray.txt', 'http://example.org/aber/'),
      'That is the address of ',
    ],
    [
      'a slug that is none',
      (view) => rename(view, 'aber', 'Aber Harbour'),
      '"Aber Harbour" cannot be part of an address. ',
    ],
    [
      'a slug that another page had',
      (view) => rename(view, 'aber', 'old-bray'),
      'The address wiki/old-bray.html was that of pages/places/bray.mdx. ',
    ],
    [
      'a slug that another page has',
      (view) => rename(view, 'aber', 'bray'),
      'The address wiki/bray.html is that of pages/places/bray.mdx. ',
    ],
    [
      'a file that is not there',
      (view) => rename(view, 'sources/nil.txt', 'sources/a.txt'),
      'There is no sources/nil.txt. Name a file below sources/',
    ],
    [
      'a name that is taken',
      (view) => rename(view, 'sources/aber.txt', 'sources/bray.txt'),
      'There is a sources/bray.txt already. Choose another name',
    ],
    [
      'a place outside',
      (view) => rename(view, 'sources/aber.txt', '../aber.txt'),
      'is not below sources/. Name a place there',
    ],
    [
      'what was not withdrawn',
      (view) => restore(view, 'roe2020'),
      'is not withdrawn. Nothing was changed',
    ],
  ])('refuses %s, and says what to do', (_, plan, message) => {
    let refused: unknown;
    try {
      plan(openView(wiki));
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(Refused);
    const { message: what, remedy } = refused as Refused;
    expect(`${what}. ${remedy}`).toContain(message);
  });

  test('leaves a page its name where its images are asked for by it, but moves both', async () => {
    put('sources/page.html', '<title>Page</title><p>A page with words enough to be read.</p>');
    put('sources/page_files/note.css', '');
    expect(() => rename(openView(wiki), 'sources/page.html', 'sources/new.html')).toThrow(
      'sources/page.html refers to its images by the name of sources/page_files',
    );
    await run((view) => rename(view, 'sources/page.html', 'sources/web/page.html'));
    expect(readdirSync(join(wiki, 'sources/web')).sort()).toEqual(['page.html', 'page_files']);
  });

  test('does nothing where a build has changed the ledger meanwhile', async () => {
    const view = openView(wiki);
    put('sources/east.txt', text('east'));
    await convertWiki(wiki, cache);
    await expect(applyPlan(wiki, view, merge(view, idOf('from bray'), 'roe2020'))).rejects.toThrow(
      'Nothing was done; give the command again.',
    );
  });
});

describe('a command of ids that is ended', () => {
  const commands: [string, (view: OpenView) => Plan][] = [
    ['merge', (view) => merge(view, 'sources/bray.txt', 'sources/cove.txt')],
    ['rename of a source', (view) => rename(view, 'sources/aber.txt', 'sources/new/aber.txt')],
    ['rename of a page', (view) => rename(view, 'bray', 'bray-harbour')],
  ];
  test.each(commands)(
    '(%s) at any change loses nothing, and does the rest when it is given again',
    async (_, plan) => {
      const names = [...resolved().keys()];
      const unresolved = (): string[] => {
        const now = resolved();
        return names.filter((name) => now.get(name) === undefined);
      };
      for (let at = 1; at < 60; at += 1) {
        rmSync(wiki, { recursive: true, force: true });
        cpSync(made, wiki, { recursive: true });
        const view = openView(wiki);
        const planned = plan(view);
        const { error } = await onFrailDisk(wiki, at, 'killed-amid', () =>
          applyPlan(wiki, view, planned),
        );
        if (error === undefined) return;
        rmSync(join(wiki, '.ids.stemma-lock'), { force: true });
        const { stop } = await convertWiki(wiki, cache);
        expect([stop, unresolved()], `change ${at}`).toEqual([false, []]);
        try {
          const told = await run(plan);
          expect(told, `change ${at}`).not.toContain('sidecar-without-source');
        } catch (again) {
          // All of it was done.
          expect(again, `change ${at}`).toBeInstanceOf(Refused);
        }
        expect(unresolved(), `change ${at}`).toEqual([]);
      }
    },
  );
});
