import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { walk } from '../../src/load/files.ts';
import { tryLock } from './lock.ts';
import { PROJECT } from './options.ts';
import { isRunning } from './process.ts';

/** The folder that a site is made in before it is published. */
export interface Stage {
  folder: string;
  /**
   * Where the search index waits beside the folder, which Astro empties. It is of this process alone: Pagefind may go on writing for a
   * moment after a build was killed.
   */
  index: string;
  /** The cache that goes with what the folder holds; undefined where nothing is kept. */
  cache: string | undefined;
  /** Takes away what no longer belongs to the site. */
  prune(files: readonly string[]): void;
  /** Gives the folder free, or takes it away where nothing is kept from build to build. */
  close(): void;
}

/**
 * A stage in the cache, one for each pair of wiki and output, so that pages which did not change need not be
 * made again. Without a cache, or while another build works in it, a folder of this process.
 */
export function openStage(content: string, out: string, cache: string | undefined): Stage {
  clearLeftovers(join(PROJECT, '.cache'), LEFT_FOLDER);
  const key = createHash('sha256').update(`${content}\0${out}`).digest('hex').slice(0, 16);
  const kept = cache === undefined ? undefined : join(cache, 'site', key);
  const lock = kept === undefined ? undefined : tryLock(`${kept}.lock`);
  if (kept !== undefined && lock) {
    clearLeftovers(dirname(kept), LEFT_INDEX);
    return { ...stageAt(kept), cache, close: lock.release };
  }
  const own = join(PROJECT, '.cache', `stage-${process.pid}`);
  const close = (): void => rmSync(own, { recursive: true, force: true });
  return { ...stageAt(own), cache: undefined, close };
}

function stageAt(folder: string): Pick<Stage, 'folder' | 'index' | 'prune'> {
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    index: `${folder}.search-${process.pid}`,
    prune(files) {
      const belongs = new Set(files);
      for (const file of walk(folder)) if (!belongs.has(file)) rmSync(join(folder, file));
    },
  };
}

const LEFT_FOLDER = /^(?:stage|work-[0-9a-f]+)-(\d+)(?:\.search-\d+)?$/;
const LEFT_INDEX = /^[0-9a-f]{16}\.search-(\d+)$/;

/** Takes away the folders of builds that were killed; `left` has the number of the process as its first group. */
function clearLeftovers(folder: string, left: RegExp): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const pid = left.exec(name)?.[1];
    if (pid === undefined || Number(pid) === process.pid || isRunning(Number(pid))) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}
