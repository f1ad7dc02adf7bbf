import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { walk } from '../../src/load/files.ts';

/** Between two looks, in milliseconds. */
const PAUSE = 20;
const LOOKS = 1500;

/**
 * Waits until another process has written all files of a folder: none is empty, and two looks find the same sizes.
 * Pagefind answers when its last writes are handed to the system's threads, not when they are done; a process that is
 * ended then leaves files empty.
 *
 * @throws Error naming a file that stays empty for half a minute
 */
export async function waitForFiles(folder: string): Promise<void> {
  let before = '';
  let empty: string | undefined;
  for (let look = 0; look < LOOKS; look += 1) {
    const sizes = walk(folder).map((path) => [path, statSync(join(folder, path)).size] as const);
    empty = sizes.find(([, size]) => size === 0)?.[0];
    const now = sizes.map(([path, size]) => `${path} ${size}`).join('\n');
    if (empty === undefined && now === before) return;
    before = now;
    await setTimeout(PAUSE);
  }
  throw new Error(`${join(folder, empty ?? '')} was not written to its end`);
}
