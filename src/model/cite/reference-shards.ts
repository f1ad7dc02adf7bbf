import type { CslItem } from './csl-item.ts';

/**
 * The references of a wiki as scripts, some hundred a script, so that a page can export a few without reading all,
 * and without a request that browsers refuse a page on disk. Folder below the site's root.
 */
export const REFERENCES_FOLDER = 'references';
/** The global function that the scripts call: with their number, or with references by resource ID. */
export const TAKE = 'stemmaReferences';

const MOST = 4096;
const FAIR_NUMBER = 64;

/** Name of the script, of so many, that holds an entry's reference. */
export function referenceShard(id: string, shards: number): string {
  // FNV-1a, 32 bits (draft-eastlake-fnv).
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  }
  return ((hash >>> 0) % shards).toString(16).padStart(2, '0');
}

/** The scripts, in the order of their names. */
export function referenceScripts(items: readonly CslItem[]): { path: string; text: string }[] {
  let shards = 1;
  while (shards < MOST && shards * FAIR_NUMBER < items.length) shards *= 2;
  const held = new Map<string, CslItem[]>();
  for (let shard = 0; shard < shards; shard += 1) held.set(shard.toString(16).padStart(2, '0'), []);
  for (const item of items) held.get(referenceShard(item.custom.resourceId, shards))?.push(item);
  return [
    { path: `${REFERENCES_FOLDER}/count.js`, text: `${TAKE}(${shards});\n` },
    ...[...held].map(([name, list]) => ({
      path: `${REFERENCES_FOLDER}/${name}.js`,
      text: `${TAKE}(${inScript(list)});\n`,
    })),
  ];
}

/** JSON that is the same in a script: U+2028 and U+2029 are line ends in old ones. */
function inScript(items: readonly CslItem[]): string {
  const table = Object.fromEntries(items.map((item) => [item.custom.resourceId, item]));
  return JSON.stringify(table).replace(
    /[\u2028\u2029<]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
