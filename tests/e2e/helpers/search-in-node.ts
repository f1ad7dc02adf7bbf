import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openIndex, type Pagefind, type SearchIndex } from '../../../src/client/search/pagefind.ts';

/**
 * The search index of a built site, opened without a browser: Pagefind's own program, which without a window uses no
 * worker, and reads the index's files instead of fetching them.
 */
export async function searchInNode(site: string): Promise<SearchIndex> {
  const folder = pathToFileURL(join(site, 'pagefind/')).href;
  const { fetch } = globalThis;
  globalThis.fetch = (async (address: string | URL) => {
    const url = String(address);
    if (!url.startsWith('file:')) return fetch(address);
    return new Response(await readFile(new URL(url.replace(/\?.*$/, ''))));
  }) as typeof fetch;
  const pagefind = (await import(`${folder}pagefind.js`)) as Pagefind & {
    options(options: object): Promise<void>;
  };
  await pagefind.options({ basePath: folder });
  return openIndex(
    pagefind,
    async (path) => new Uint8Array(await readFile(new URL(folder + path))),
  );
}
