import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { compareText } from '../compare.ts';
import { sha256 } from '../ids/digest.ts';
import { array, arrayItems, text, textItem } from './cbor.ts';

/** A file of a search index; `path` is relative to the index's folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Stands before the content of each packed file. */
const MARK = Buffer.from('pagefind_dcd');
const FILTER = /^filter\/([^/]+)\.pf_filter$/;
const META = /^pagefind\.([^/]+)\.pf_meta$/;
/** Places in the array that a `pf_meta` file is. */
const [FILTERS, SORTS] = [3, 4] as const;

/**
 * The same index with the same bytes every time. Pagefind keeps the values of a filter, the filters and the sorts in
 * the order of a randomly seeded table, and names files by their hash; here all three are sorted and the
 * files named anew. Everything else is as it was.
 *
 * @throws Error where the index is not laid out as Pagefind 1.5 does
 */
export function settleIndex(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const rename = (old: string, content: Uint8Array): string => {
    const [language, hash = ''] = split(old);
    const name = `${language}_${sha256(content).slice(0, hash.length)}`;
    names.set(old, name);
    return name;
  };
  const filters = files.flatMap(({ path, content }) => {
    const name = FILTER.exec(path)?.[1];
    if (name === undefined) return [];
    const settled = settleFilter(unpack(content));
    return [{ path: `filter/${rename(name, settled)}.pf_filter`, content: pack(settled) }];
  });
  const metas = files.flatMap(({ path, content }) => {
    const name = META.exec(path)?.[1];
    if (name === undefined) return [];
    const settled = settleMeta(unpack(content), names);
    return [{ path: `pagefind.${rename(name, settled)}.pf_meta`, content: pack(settled) }];
  });
  const others = files.filter(({ path }) => !FILTER.test(path) && !META.test(path));
  return [...others.map((file) => settleEntry(file, names)), ...filters, ...metas];
}

/** `[name, [[value, pages], …]]`, values sorted. */
function settleFilter(bytes: Uint8Array): Uint8Array {
  const [name, values, ...rest] = arrayItems(bytes);
  if (!name || !values || rest.length > 0)
    throw new Error('Pagefind writes its filters otherwise now');
  return array([name, sortByName(arrayItems(values))]);
}

/** The list of filters and that of sorts sorted, and the filters' files under their new names. */
function settleMeta(bytes: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  const parts = arrayItems(bytes);
  const filters = parts[FILTERS];
  const sorts = parts[SORTS];
  if (!filters || !sorts) throw new Error('Pagefind writes its metadata otherwise now');
  const renamed = arrayItems(filters).map((filter) => {
    const [name, file] = arrayItems(filter);
    if (!name || !file) throw new Error('Pagefind writes its metadata otherwise now');
    return array([name, textItem(names.get(text(file)) ?? text(file))]);
  });
  return array(parts.with(FILTERS, sortByName(renamed)).with(SORTS, sortByName(arrayItems(sorts))));
}

function settleEntry(file: IndexFile, names: ReadonlyMap<string, string>): IndexFile {
  if (file.path !== 'pagefind-entry.json') return file;
  const entry = JSON.parse(Buffer.from(file.content).toString()) as {
    languages: Record<string, { hash: string }>;
  };
  for (const language of Object.values(entry.languages)) {
    language.hash = names.get(language.hash) ?? language.hash;
  }
  return { path: file.path, content: Buffer.from(JSON.stringify(entry)) };
}

/** Of arrays whose first item is a text, in the order of these. */
function sortByName(items: readonly Uint8Array[]): Uint8Array {
  const named = items.map((item) => ({ item, name: text(arrayItems(item)[0] ?? item) }));
  return array(named.sort((a, b) => compareText(a.name, b.name)).map(({ item }) => item));
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
 * Looking for repeats is where versions of zlib and processors differ; these files hardly repeat
 * themselves, so only the frequency of bytes is used.
 */
function pack(bytes: Uint8Array): Uint8Array {
  const packed = gzipSync(Buffer.concat([MARK, bytes]), { strategy: constants.Z_HUFFMAN_ONLY });
  // The header's place for the operating system: unknown (RFC 1952).
  packed[9] = 255;
  return packed;
}
