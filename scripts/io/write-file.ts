import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { named } from './write-atomic.ts';

/** Writes a file of the site and the folders above it; one that holds just that stays untouched. */
export function writeFile(path: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content as string);
  if (holds(path, bytes)) return;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  } catch (error) {
    throw named(error, path);
  }
}

function holds(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}
