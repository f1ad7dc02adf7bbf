import type { Site } from '../../../src/load/site.ts';
import type { Chosen } from '../epub/choose.ts';
import { FileNames } from './file-names.ts';

/** Where each page and entry of an export is, without the ending; a name is unique in all folders, so that short links hold. */
export interface NoteNames {
  /** By slug. */
  pages: Map<string, string>;
  /** By resource ID. */
  entries: Map<string, string>;
  home: string;
}

export function noteNames(site: Site, { pages, entries }: Chosen): NoteNames {
  const names = new FileNames();
  const home = names.take(site.graph.wiki.config.title, 'home');
  return {
    home,
    pages: new Map(pages.map(({ slug, front }) => [slug, names.take(front.title, slug)])),
    entries: new Map(entries.map(({ front }) => [front.id, names.take(front.title, front.id)])),
  };
}

export const pageFile = (name: string): string => `Pages/${name}.md`;
export const sourceFile = (name: string): string => `Sources/${name}.md`;
