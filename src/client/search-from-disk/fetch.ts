import {
  CORE,
  HAND_OVER,
  handedBytes,
  type Shard,
  shardOf,
} from '../../model/search/offline-shards.ts';

/** Where Pagefind believes its index to be; it asks for addresses that begin so. */
export const BASE = '/pagefind/';

const folder = new URL('.', (document.currentScript as HTMLScriptElement).src).href;
/** Kept for good: an index that is opened again asks for the same files again. */
const files = new Map<string, string>();
const scripts = new Map<string, Promise<void>>();
let shards = 1;

Object.assign(globalThis, {
  [HAND_OVER](shard: Shard): void {
    shards = shard.shards;
    for (const [path, text] of Object.entries(shard.files)) files.set(path, text);
  },
});

/**
 * Stands for `fetch` in Pagefind: browsers let a page on disk fetch nothing, but it may load scripts. Has of a
 * response what Pagefind uses.
 *
 * @throws Error where the index has no such file
 */
export async function __pfFetch(address: string): Promise<Pick<Response, 'arrayBuffer' | 'json'>> {
  const path = address.slice(BASE.length).replace(/\?.*$/, '');
  await load(CORE);
  await load(shardOf(path, shards));
  const text = files.get(path);
  if (text === undefined) throw new Error(`The search index has no file ${path}`);
  const bytes = handedBytes(text);
  return {
    arrayBuffer: async () => bytes.buffer,
    json: async () => JSON.parse(new TextDecoder().decode(bytes)),
  };
}

function load(name: string): Promise<void> {
  const loaded = scripts.get(name) ?? loadScript(`${folder}${name}.js`);
  scripts.set(name, loaded);
  return loaded;
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.charset = 'x-user-defined';
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} could not be loaded`));
    script.src = address;
    document.head.append(script);
  });
}
