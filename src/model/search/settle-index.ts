import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { sha256 } from '../ids/digest.ts';
import { array, arrayItems, text, textItem, unsigned } from './cbor.ts';
import { NUMBER } from './record-html.ts';

/** A file of a search index; `path` is relative to the index's folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Stands before the content of each packed file. */
const MARK = Buffer.from('pagefind_dcd');
const FRAGMENT = /^fragment\/([^/]+)\.pf_fragment$/;
const META = /^pagefind\.([^/]+)\.pf_meta$/;
/** Places in the array that a `pf_meta` file is. */
const [PAGES, FILTERS, SORTS] = [1, 3, 4] as const;

/** An index made smaller, and what its files say no more. */
export interface Settled {
  files: IndexFile[];
  /** The pages' `id` as results have it, in the order of the records that they were made of. */
  ids: string[];
  /** Old paths of the files that go, or go by another name. */
  renamed: Map<string, string | undefined>;
}

/**
 * The same index with the same bytes every time, and without what is read from columns (`columns.ts`): filters and
 * orders, which are most of what a search would read first. Pages go by the digits of their hash alone, the language
 * before them would be repeated for each; the list of pages is named anew.
 *
 * @param files the entry, the list of pages and, for their names alone, filters and fragments
 * @throws Error where the index is not laid out as Pagefind 1.5 does
 */
export function settleIndex(files: readonly IndexFile[]): Settled {
  const renamed = new Map<string, string | undefined>();
  const metas = files.filter(({ path }) => META.test(path));
  const [meta] = metas;
  if (!meta || metas.length > 1) throw new Error('Pagefind writes other than one list of pages');
  const { bytes, ids } = settleMeta(unpack(meta.content));
  const name = META.exec(meta.path)?.[1] as string;
  const [language, hash] = split(name);
  const settled = `${language}_${sha256(bytes).slice(0, hash.length)}`;
  renamed.set(meta.path, `pagefind.${settled}.pf_meta`);
  const made = files.flatMap((file): IndexFile[] => {
    const { path } = file;
    if (file === meta) return [{ path: `pagefind.${settled}.pf_meta`, content: pack(MARK, bytes) }];
    if (path === 'pagefind-entry.json') return [settleEntry(file, new Map([[name, settled]]))];
    const fragment = FRAGMENT.exec(path)?.[1];
    if (fragment !== undefined) renamed.set(path, `fragment/${split(fragment)[1]}.pf_fragment`);
    else if (path.startsWith('filter/')) renamed.set(path, undefined);
    return [];
  });
  return { files: made, ids, renamed };
}

function settleMeta(bytes: Uint8Array): { bytes: Uint8Array; ids: string[] } {
  const strange = new Error('Pagefind writes its metadata otherwise now');
  const parts = arrayItems(bytes);
  const [pages, sorts] = [parts[PAGES], parts[SORTS]];
  if (!pages || !sorts || !parts[FILTERS]) throw strange;
  const hashes: string[] = [];
  const shortened = arrayItems(pages).map((page) => {
    const [hash, ...rest] = arrayItems(page);
    if (!hash) throw strange;
    const [, digits] = split(text(hash));
    hashes.push(digits);
    return array([textItem(digits), ...rest]);
  });
  if (new Set(hashes).size !== hashes.length) throw strange;
  const order = arrayItems(sorts).find((sort) => text(arrayItems(sort)[0] ?? sort) === NUMBER);
  const numbers = arrayItems(arrayItems(order ?? array([array([]), array([])]))[1] as Uint8Array);
  if (numbers.length !== hashes.length) throw strange;
  return {
    bytes: array(
      parts.with(PAGES, array(shortened)).with(FILTERS, array([])).with(SORTS, array([])),
    ),
    ids: numbers.map((number) => hashes[unsigned(number)] as string),
  };
}

function settleEntry(file: IndexFile, names: ReadonlyMap<string, string>): IndexFile {
  const entry = JSON.parse(Buffer.from(file.content).toString()) as {
    languages: Record<string, { hash: string }>;
  };
  for (const language of Object.values(entry.languages)) {
    language.hash = names.get(language.hash) ?? language.hash;
  }
  return { path: file.path, content: Buffer.from(JSON.stringify(entry)) };
}

/** `en_10b4e59` in its language and its hash. */
function split(name: string): [string, string] {
  const line = name.lastIndexOf('_');
  return [name.slice(0, line), name.slice(line + 1)];
}

function unpack(content: Uint8Array): Uint8Array {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, MARK.length).equals(MARK))
    throw new Error('Pagefind packs its files otherwise now');
  return bytes.subarray(MARK.length);
}

/**
 * Gzipped. Looking for repeats is where versions of zlib and processors differ; these files hardly repeat
 * themselves, so only the frequency of bytes is used.
 */
export function pack(...parts: Uint8Array[]): Uint8Array {
  const packed = gzipSync(Buffer.concat(parts), { strategy: constants.Z_HUFFMAN_ONLY });
  // The header's place for the operating system: unknown (RFC 1952).
  packed[9] = 255;
  return packed;
}
