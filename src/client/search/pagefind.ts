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

/**
 * Loads the index beside the page.
 *
 * @throws where it is not there, or the page was opened from disk
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const address = new URL(`${folder}pagefind.js`, document.baseURI).href;
  const pagefind = (await import(address)) as Pagefind;
  await pagefind.options({ excerptLength: 28, baseUrl: '/' });
  await pagefind.init();
  await pagefind.filters();
  return pagefind;
}
