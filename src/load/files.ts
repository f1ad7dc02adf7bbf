import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../model/compare.ts';

/**
 * The plain files below a folder, as paths relative to it with `/`, sorted. Hidden files, links
 * (which could lead out of the folder) and whatever is no plain file are passed over.
 *
 * @returns an empty list where there is no such folder
 */
export function walk(folder: string): string[] {
  const files: string[] = [];
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    for (const entry of list(join(folder, below))) {
      if (entry.name.startsWith('.')) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile()) files.push(path);
    }
  }
  return files.sort(compareText);
}

/** The text of a file, or undefined where there is none. Other failures are thrown. */
export function readIfThere(path: string): string | undefined {
  return unlessMissing(() => readFileSync(path, 'utf8'), undefined);
}

function list(folder: string) {
  return unlessMissing(() => readdirSync(folder, { withFileTypes: true }), []);
}

function unlessMissing<T, F>(read: () => T, fallback: F): T | F {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return fallback;
    throw error;
  }
}
