import * as index from 'pagefind-of-the-site';
import type { Pagefind } from '../search/pagefind.ts';
import { __pfFetch, BASE } from './fetch.ts';

/**
 * Pagefind's own program, bundled as a classic script in which `fetch` is that of `fetch.ts`: browsers take
 * no module and no worker from disk.
 */
export const pagefind: Pagefind = {
  ...index,
  options: (options) => index.options({ ...options, basePath: BASE, noWorker: true }),
  async search(query, options) {
    const found = await index.search(query, options);
    // Without a worker it gives the object that it keeps, and changes it with the next search.
    const results = found?.results.map((result) => ({
      ...result,
      data: async () => structuredClone(await result.data()),
    }));
    return found && { ...found, results: results ?? [] };
  },
};

/** A file of the index, by its path below the index's folder. */
export async function read(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await __pfFetch(BASE + path);
  return new Uint8Array(await response.arrayBuffer());
}
