import type { Folder } from './planned.ts';

/** What can be imported. */
export const IMPORT_KINDS = ['longterm-wiki', 'obsidian', 'zotero'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** How each is called in messages. */
export const KIND_NAMES: Record<ImportKind, string> = {
  'longterm-wiki': 'a checkout of the Longterm Wiki',
  obsidian: 'an Obsidian vault',
  zotero: 'a Zotero export',
};

const BIBLIOGRAPHY = /\.(?:json|bib|bibtex|biblatex|ris|rdf)$/i;

/**
 * What a folder is, by what is in it: lists of resources or entities below `data/`, a `.obsidian` folder, a
 * bibliography beside attachments; else, notes in Markdown are taken for a vault.
 *
 * @param hidden names of the hidden files and folders at its top
 */
export function kindOf({ paths }: Folder, hidden: readonly string[]): ImportKind | undefined {
  const wiki = paths.filter((path) => /^data\/(?:resources|entities)(?:\/.+)?\.ya?ml$/.test(path));
  const docs = paths.some((path) => /^content\/docs\/.+\.mdx?$/.test(path));
  if (wiki.length > 0 && (docs || wiki.length > 1)) return 'longterm-wiki';
  if (paths.includes('data/publications.yaml') && docs) return 'longterm-wiki';
  if (hidden.includes('.obsidian')) return 'obsidian';
  const notes = paths.filter((path) => /\.md$/i.test(path)).length;
  const top = paths.filter((path) => !path.includes('/') && BIBLIOGRAPHY.test(path));
  if (top.length > 0 && notes <= 1) return 'zotero';
  if (wiki.length > 0) return 'longterm-wiki';
  return notes > 0 ? 'obsidian' : top.length > 0 ? 'zotero' : undefined;
}
