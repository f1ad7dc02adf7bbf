import type { Site } from '../../../src/load/site.ts';
import { type Chosen, choose } from '../epub/choose.ts';
import { bibliographies } from './bibliographies.ts';
import { homeNote } from './home-note.ts';
import { type NoteNames, noteNames, pageFile, sourceFile } from './note-names.ts';
import { pageNote } from './page-note.ts';
import { sourceNote } from './source-note.ts';

/** A file of a folder of notes: its text, or the file of the wiki that it is a copy of. */
export type VaultFile = { path: string } & ({ text: string } | { from: string });

/** What the notes of one export know of one another. */
export interface Vault {
  site: Site;
  chosen: Chosen;
  names: NoteNames;
  /** Path of a page's note without its ending, by slug; undefined where it is not exported. */
  pageOf: (slug: string) => string | undefined;
  /** The same of an entry, by resource ID. */
  sourceOf: (id: string) => string | undefined;
}

/**
 * The wiki, or one page and all it cites, as Markdown notes that Obsidian opens as a vault: a note a page and a note a source,
 * linked to one another, with properties; and the references as bibliographies.
 *
 * @param slug of the one page
 * @throws Error where there is no such page
 */
export function vaultFiles(site: Site, slug?: string): VaultFile[] {
  const chosen = choose(site, slug);
  const names = noteNames(site, chosen);
  const withoutEnding = (path: string | undefined) => path?.replace(/\.md$/, '');
  const vault: Vault = {
    site,
    chosen,
    names,
    pageOf: (one) => withoutEnding(map(names.pages.get(one), pageFile)),
    sourceOf: (id) => withoutEnding(map(names.entries.get(id), sourceFile)),
  };
  const notes = [
    { path: `${names.home}.md`, text: homeNote(vault) },
    ...chosen.pages.map((page) => ({
      path: pageFile(names.pages.get(page.slug) ?? page.slug),
      text: pageNote(vault, page),
    })),
    ...chosen.entries.map((entry) => ({
      path: sourceFile(names.entries.get(entry.front.id) ?? entry.front.id),
      text: sourceNote(vault, entry),
    })),
  ];
  return [...notes, ...picturesOf(notes, site), ...bibliographies(site, chosen.entries)];
}

/** The images that notes show, in a folder beside theirs. */
function picturesOf(notes: readonly { text: string }[], site: Site): VaultFile[] {
  const shown = new Set(
    notes.flatMap(({ text }) => [...text.matchAll(PICTURE)].map(([, path]) => path)),
  );
  return site.images().filter(({ path }) => shown.has(path));
}

/** As `toObsidian()` writes them. */
const PICTURE = /\]\(\.\.\/(images\/[0-9a-f]{16}\.\w{3,4})[ )]/g;

function map<T, U>(value: T | undefined, change: (value: T) => U): U | undefined {
  return value === undefined ? undefined : change(value);
}
