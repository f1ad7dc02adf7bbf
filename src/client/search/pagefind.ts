/** The part of Pagefind's browser API that is used here (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: {
    excerptLength?: number;
    baseUrl?: string;
    metaCacheTag?: string;
  }): Promise<void>;
  init(): Promise<void>;
  /** Loads what results are counted by; a search gives no counts before. */
  filters(): Promise<Counts>;
  search(
    query: string | null,
    options: { filters: Record<string, unknown>; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<SearchResponse | null>;
}

export type Counts = Record<string, Record<string, number>>;

export interface SearchResponse {
  results: { id: string; data(): Promise<ResultData> }[];
  filters: Counts;
}

export interface ResultData {
  url: string;
  /** Escaped text with `<mark>` around what was found. */
  excerpt: string;
  meta: Record<string, string>;
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
export async function loadPagefind(folders: IndexFolders): Promise<Pagefind> {
  const pagefind =
    location.protocol === 'file:' ? await fromDisk(folders.fromDisk) : await served(folders.served);
  await pagefind.options({ excerptLength: 28, baseUrl: '/' });
  await pagefind.init();
  await pagefind.filters();
  return pagefind;
}

function served(folder: string): Promise<Pagefind> {
  return import(new URL(`${folder}pagefind.js`, document.baseURI).href);
}

/** Browsers take no module from disk, so a classic script brings the program (`src/client/search-from-disk`). */
async function fromDisk(folder: string): Promise<Pagefind> {
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = () => resolve();
    script.onerror = () => reject(new NotFromDisk());
    script.src = `${folder}pagefind.js`;
    document.head.append(script);
  });
  const { stemmaSearch } = globalThis as { stemmaSearch?: { pagefind: Pagefind } };
  if (!stemmaSearch) throw new NotFromDisk();
  return stemmaSearch.pagefind;
}
