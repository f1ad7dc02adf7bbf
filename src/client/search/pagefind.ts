import { META_WEIGHT } from '../../model/search/record.ts';
import type { Reason } from './boost.ts';
import { Columns } from './columns.ts';
import { WordList } from './word-list.ts';

/** The part of Pagefind's browser API that is used here (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: {
    excerptLength?: number;
    baseUrl?: string;
    metaCacheTag?: string;
    ranking?: { metaWeights: Readonly<Record<string, number>> };
  }): Promise<void>;
  init(): Promise<void>;
  /** Loads the parts of the index that hold the words of a query. */
  preload(query: string): Promise<void>;
  search(
    query: string | null,
    options: { filters: Record<string, unknown> },
  ): Promise<SearchResponse | null>;
}

export type Counts = Record<string, Record<string, number>>;

export interface Result {
  id: string;
  score: number;
  /** Where evidence is weighed: why it stands where it does. */
  reasons?: Reason[];
  data(): Promise<ResultData>;
}

export interface SearchResponse {
  results: Result[];
}

/** A result's record (`src/model/search/record.ts`), and where in it something was found. */
export interface ResultData {
  url: string;
  /** The whole text; the n-th piece between white space is the n-th word of `locations`. */
  content: string;
  locations: number[];
  /** Elements with an `id`, and before which word they begin. */
  anchors: { element: string; id: string; text: string; location: number }[];
  filters: Record<string, string[]>;
  meta: Record<string, string>;
}

/** An index that can be searched, and whose files can be read. */
export interface SearchIndex {
  pagefind: Pagefind;
  words: WordList;
  columns: Columns;
}

/** Where the index is, as addresses of folders relative to the page. */
export interface IndexFolders {
  served: string;
  fromDisk: string;
}

/** The page was opened from disk, and the site holds no index that could be searched from there. */
export class NotFromDisk extends Error {}

/**
 * Loads the index beside the page.
 *
 * @throws NotFromDisk
 * @throws Error where the index is not there
 */
export async function loadIndex(folders: IndexFolders): Promise<SearchIndex> {
  const { pagefind, read } =
    location.protocol === 'file:' ? await fromDisk(folders.fromDisk) : await served(folders.served);
  return openIndex(pagefind, read);
}

/** @param read gives a file of the index, by its path below the index's folder */
export async function openIndex(
  pagefind: Pagefind,
  read: (path: string) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<SearchIndex> {
  await pagefind.options({ baseUrl: '/', ranking: { metaWeights: META_WEIGHT } });
  await pagefind.init();
  const readText = async (path: string): Promise<string> =>
    new TextDecoder().decode(await read(path));
  return { pagefind, words: new WordList(readText), columns: new Columns(read) };
}

interface Opened {
  pagefind: Pagefind;
  read(path: string): Promise<Uint8Array<ArrayBuffer>>;
}

async function served(folder: string): Promise<Opened> {
  const pagefind = (await import(
    new URL(`${folder}pagefind.js`, document.baseURI).href
  )) as Pagefind;
  const read = async (path: string): Promise<Uint8Array<ArrayBuffer>> => {
    const response = await fetch(folder + path);
    if (!response.ok) throw new Error(`The search index has no file ${path}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  return { pagefind, read };
}

/** Browsers take no module from disk, so a classic script brings the program (`src/client/search-from-disk`). */
async function fromDisk(folder: string): Promise<Opened> {
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = () => resolve();
    script.onerror = () => reject(new NotFromDisk());
    script.src = `${folder}pagefind.js`;
    document.head.append(script);
  });
  const { stemmaSearch } = globalThis as { stemmaSearch?: Opened };
  if (!stemmaSearch) throw new NotFromDisk();
  return stemmaSearch;
}
