import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../model/ids/digest.ts';

/** Keeps what was computed, under a key that covers all it was computed from. */
export interface Cache {
  get(key: string): string | undefined;
  set(key: string, text: string): void;
}

/** The key of what follows from these parts, the version of the code that computes it among them. */
export function keyOf(...parts: readonly unknown[]): string {
  return sha256(JSON.stringify(parts));
}

/** Of this process: the files that were read from or written to caches. */
const used = new Set<string>();

/** The paths of all that the caches of this process gave and took. */
export function usedFiles(): ReadonlySet<string> {
  return used;
}

/**
 * The one way in which anything is kept from build to build: a folder of small files, one a key; `undefined` as folder
 * switches the cache off. A cache that cannot be read or written costs time, never a build.
 *
 * @param folder absolute path; each kind of value has its own
 */
export function openCache(folder: string | undefined): Cache {
  if (folder === undefined) return { get: () => undefined, set: () => {} };
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), key.slice(2));
  return {
    get(key) {
      const path = pathOf(key);
      used.add(path);
      try {
        return readFileSync(path, 'utf8');
      } catch {
        return undefined;
      }
    },
    set(key, text) {
      const path = pathOf(key);
      used.add(path);
      // A build that is killed leaves a draft, not half of a value.
      const draft = `${path}.${process.pid}`;
      try {
        write(draft, text);
        renameSync(draft, path);
      } catch {
        // The next build computes it again.
      }
    },
  };
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** The value kept under a key, else what `make` gives, which is then kept. Values are what JSON can say. */
export function taken<T>(cache: Cache, key: string, make: () => T): T {
  const kept = parsed(cache.get(key));
  if (kept !== undefined) return kept as T;
  const value = make();
  cache.set(key, JSON.stringify(value));
  return value;
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
