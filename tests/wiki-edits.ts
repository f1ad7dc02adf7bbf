import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { walk } from '../src/load/files.ts';

/** What people do to a wiki by hand between two builds. */
export const EDITS = [
  'add',
  'add with URL',
  'edit',
  'retitle',
  'move',
  'change URL',
  'withdraw',
  'remove and withdraw',
  'restore',
  'give key',
  'merge',
  'list',
  'split',
  'rename page',
  'retitle page',
] as const;
export type Edit = (typeof EDITS)[number];

const SIDECAR = '.meta.yaml';
const WORDS = 'aber bray cove dell east ford gill holm isle jura kyle lund moor ness oban'.split(
  ' ',
);

/**
 * Does one edit to a wiki folder as a careful person would; nothing where there is nothing to do it to.
 *
 * @param pick which of the possible ones: any number, the same gives the same
 * @param number of the edit, so that names are new
 */
export function editWiki(wiki: string, edit: Edit, pick: number, number: number): void {
  const path = (file: string): string => join(wiki, file);
  const read = (file: string): string => readFileSync(path(file), 'utf8');
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
  };
  const choose = <T>(all: readonly T[], by = pick): T | undefined => all[by % all.length];
  const all = walk(path('sources')).map((file) => `sources/${file}`);
  const texts = all.filter((file) => /\/made-[^/]*\.txt$/.test(file));
  const lists = all.filter((file) => file.endsWith('.urls'));
  const sidecarOf = (file: string): Record<string, unknown> =>
    existsSync(path(file + SIDECAR)) ? (parse(read(file + SIDECAR)) ?? {}) : {};
  const writeSidecar = (file: string, fields: Record<string, unknown>): void =>
    Object.keys(fields).length === 0
      ? rmSync(path(file + SIDECAR), { force: true })
      : write(file + SIDECAR, stringify(fields));
  const isWithdrawn = (file: string): boolean => 'withdrawn' in sidecarOf(file);
  const live = texts.filter((file) => !isWithdrawn(file));
  const word = WORDS[(pick + number) % WORDS.length] as string;
  const one = choose(live);
  const page = choose(walk(path('pages')).map((file) => `pages/${file}`));

  const actions: Record<Edit, () => void> = {
    add: () => write(`sources/made-${number}.txt`, textOf(word, number)),
    'add with URL': () => {
      write(`sources/${word}/made-${number}.txt`, textOf(word, number));
      write(`sources/${word}/made-${number}.txt${SIDECAR}`, `url: https://example.org/${number}\n`);
    },
    edit: () => one && write(one, read(one).replace('counted', 'counted and counted')),
    retitle: () => one && write(one, read(one).replace(/^.*/, `What ${word} said, ${number}`)),
    move: () => {
      if (one === undefined) return;
      const to = `sources/${word}/made-${number}-moved.txt`;
      mkdirSync(dirname(path(to)), { recursive: true });
      if (existsSync(path(one + SIDECAR))) renameSync(path(one + SIDECAR), path(to + SIDECAR));
      renameSync(path(one), path(to));
    },
    'change URL': () =>
      one && writeSidecar(one, { ...sidecarOf(one), url: `https://example.com/new/${number}` }),
    withdraw: () =>
      one && writeSidecar(one, { ...sidecarOf(one), withdrawn: { reason: `No ${number}` } }),
    'remove and withdraw': () => {
      if (one === undefined) return;
      writeSidecar(one, { ...sidecarOf(one), withdrawn: { reason: `Gone ${number}` } });
      rmSync(path(one));
    },
    restore: () => {
      const sidecar = choose(all.filter((file) => isSidecarOfWithdrawn(file)));
      if (sidecar === undefined) return;
      const file = sidecar.slice(0, -SIDECAR.length);
      const { withdrawn: _, ...fields } = sidecarOf(file);
      if (!existsSync(path(file))) write(file, textOf(word, number));
      writeSidecar(file, fields);
    },
    'give key': () =>
      one && writeSidecar(one, { ...sidecarOf(one), keys: [...keysOf(one), `${word}${number}`] }),
    merge: () => {
      const other = choose(live, pick + 1);
      if (one === undefined || other === undefined || one === other) return;
      const url = sidecarOf(one).url ?? `https://example.net/${number}`;
      writeSidecar(one, { ...sidecarOf(one), url });
      writeSidecar(other, { ...sidecarOf(other), url });
    },
    list: () =>
      write(`sources/made-${number}.urls`, `${urlOf(word, number)}\n${urlOf(word, -number)}\n`),
    split: () => {
      const list = choose(lists);
      if (list === undefined) return;
      const urls = read(list).split('\n').filter(Boolean);
      for (const [at, url] of urls.entries())
        write(`sources/part-${number}-${at}.urls`, `${url}\n`);
      rmSync(path(list));
    },
    'rename page': () => {
      if (page === undefined) return;
      const slug = basename(page).replace(/\.mdx?$/, '');
      const text = read(page);
      const held = /^redirects: \[(.*)\]\n/m.exec(text)?.[1];
      const redirects = `redirects: [${held === undefined ? '' : `${held}, `}${slug}]\n`;
      const rest = text.replace(/^redirects: .*\n/m, '');
      write(page, rest.replace(/^---\n/, `---\n${redirects}`));
      renameSync(path(page), path(`${dirname(page)}/${word}-${number}.mdx`));
    },
    'retitle page': () => {
      if (page === undefined) return;
      const text = read(page);
      const title = /^title: (.*)\n/m.exec(text)?.[1] as string;
      const held = /^aliases: \[(.*)\]\n/m.exec(text)?.[1];
      const aliases = `aliases: [${held ? `${held}, ` : ''}${title}]\n`;
      const rest = text.replace(/^aliases: .*\n/m, '');
      write(page, rest.replace(/^title: .*\n/m, `title: ${word} ${number}\n${aliases}`));
    },
  };
  actions[edit]();

  function isSidecarOfWithdrawn(file: string): boolean {
    const isOurs = file.endsWith(`.txt${SIDECAR}`) && file.includes('/made-');
    return isOurs && isWithdrawn(file.slice(0, -SIDECAR.length));
  }
  function keysOf(file: string): string[] {
    return (sidecarOf(file).keys as string[] | undefined) ?? [];
  }
}

const textOf = (word: string, number: number): string =>
  `Report ${number} from ${word}\n\nThe harbour office of ${word} counted its ships for the ${number}th time and found that all of them had come home.\n`;

const urlOf = (word: string, number: number): string => `https://example.org/${word}/${number}`;
