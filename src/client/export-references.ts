import { referenceShard } from '../model/cite/reference-shards.ts';
import type { Bibliography } from './bibliography.ts';

/** What references can be saved as. */
export const FORMATS = [
  { id: 'bibtex', name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex' },
  { id: 'ris', name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems' },
  {
    id: 'csl-json',
    name: 'CSL-JSON',
    ending: 'json',
    type: 'application/vnd.citationstyles.csl+json',
  },
] as const;
export type ReferenceFormat = (typeof FORMATS)[number]['id'];

/** Scripts that were asked for, by address. */
const scripts = new Map<string, Promise<void>>();

/**
 * The references of some entries as one bibliography. Everything is read by scripts, which a page opened from disk may
 * load too: the program that writes bibliographies, and the parts of the site's references that hold these entries.
 *
 * @param ids resource IDs; what the site has no reference of, such as a withdrawn entry, is left out
 * @param root link from the page to the site's root, empty or ending in `/`
 * @returns the text, and how many references are in it
 * @throws Error where a script cannot be loaded
 */
export async function exportReferences(
  ids: readonly string[],
  format: ReferenceFormat,
  root: string,
): Promise<{ text: string; count: number }> {
  await load(`${root}assets/bibliography.js`);
  const { stemmaBibliography } = globalThis as unknown as { stemmaBibliography: Bibliography };
  await load(`${root}references/count.js`);
  const shards = new Set(ids.map((id) => referenceShard(id, stemmaBibliography.shards)));
  await Promise.all([...shards].map((name) => load(`${root}references/${name}.js`)));
  return stemmaBibliography.write(ids, format);
}

/** Saves a text as a file of that name. */
export function download(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function load(address: string): Promise<void> {
  const loaded =
    scripts.get(address) ??
    new Promise<void>((resolve, reject) => {
      const script = document.createElement('script');
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(`${address} could not be loaded`));
      script.src = address;
      document.head.append(script);
    });
  scripts.set(address, loaded);
  // What failed may be asked for again.
  loaded.catch(() => scripts.delete(address));
  return loaded;
}
