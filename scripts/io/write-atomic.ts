import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DRAFT } from './drafts.ts';

/** On Windows a file that somebody is reading cannot be replaced for a moment. */
const BUSY = new Set(['EPERM', 'EACCES', 'EBUSY']);
const TRIES = 20;
const PAUSE_MS = 50;

let count = 0;

/**
 * Writes a file so that a reader, or a build that was killed, finds either the old or the new content
 * and never a part. Does nothing where the file already holds that.
 *
 * @param lasting wait until it is on the disk, for what cannot be made again: it then outlives a loss of power too
 * @returns whether anything was written
 * @throws the error of the file system; the old file is then as it was
 */
export function writeAtomic(
  path: string,
  content: string | Uint8Array,
  { lasting = false }: { lasting?: boolean } = {},
): boolean {
  const bytes = Buffer.from(content as string);
  if (holds(path, bytes)) return false;
  const folder = dirname(path);
  count += 1;
  const draft = join(folder, `${DRAFT}${process.pid}-${count}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeWhole(draft, bytes, lasting);
    replace(draft, path);
  } catch (error) {
    forget(draft);
    throw named(error, path);
  }
  if (lasting) settleFolder(folder);
  return true;
}

/** A failed write does not say of which file, and nobody knows the draft by its name. */
export function named(error: unknown, path: string): unknown {
  return error instanceof Error ? Object.assign(error, { path, dest: undefined }) : error;
}

/** A disk that is nearly full may take a part of what it is given. */
function writeWhole(path: string, bytes: Uint8Array, lasting: boolean): void {
  const file = openSync(path, 'w');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    if (lasting) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** What cannot be taken away either is taken away by the next build. */
function forget(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // The first error tells why.
  }
}

/** Renames a file, over another if there is one; after some tries where that is busy. */
export function replace(draft: string, path: string): void {
  for (let left = process.platform === 'win32' ? TRIES : 1; ; left -= 1) {
    try {
      renameSync(draft, path);
      return;
    } catch (error) {
      if (left <= 1 || !BUSY.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}

/** That a file has its new name is written to the disk with its folder. Windows and some network folders do that by themselves. */
export function settleFolder(folder: string): void {
  try {
    const file = openSync(folder, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch {
    // Folders cannot be opened there.
  }
}

function holds(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}
