import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../model/ids/digest.ts';

/** Keeps what was rendered, by what it was rendered from. */
export interface RenderCache {
  /**
   * The value kept for these parts, else what `make` gives, which is then kept.
   *
   * @param parts all that the value follows from, the renderer's version among it
   */
  take<T>(parts: readonly unknown[], make: () => T): T;
}

/**
 * One small JSON file a value, named by the hash of what it follows from. A file that cannot be read or
 * written costs time, never a build.
 *
 * @param folder undefined: nothing is kept
 */
export function openRenderCache(folder: string | undefined): RenderCache {
  if (folder === undefined) return { take: (_parts, make) => make() };
  return {
    take(parts, make) {
      const key = sha256(JSON.stringify(parts));
      const path = join(folder, key.slice(0, 2), key.slice(2));
      const kept = read(path);
      if (kept !== undefined) return kept as ReturnType<typeof make>;
      const value = make();
      write(path, JSON.stringify(value));
      return value;
    },
  };
}

function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function write(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch {
    // The next build renders it again.
  }
}
