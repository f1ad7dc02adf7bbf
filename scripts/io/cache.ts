import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomic } from './write-atomic.ts';

/** Keeps what was computed, under a key that covers all it was computed from. */
export interface Cache {
  get(key: string): string | undefined;
  set(key: string, text: string): void;
}

/**
 * A folder of small files, one a key; `undefined` as folder switches the cache off. A cache that
 * cannot be read or written costs time, never a build.
 *
 * @param key hex digits
 */
export function openCache(folder: string | undefined): Cache {
  if (folder === undefined) return { get: () => undefined, set: () => {} };
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), key.slice(2));
  return {
    get(key) {
      try {
        return readFileSync(pathOf(key), 'utf8');
      } catch {
        return undefined;
      }
    },
    set(key, text) {
      try {
        writeAtomic(pathOf(key), text);
      } catch {
        // The next build computes it again.
      }
    },
  };
}
