import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readIfThere, walk } from '../../src/load/files.ts';
import { PROJECT } from './options.ts';
import { isRunning } from './output-folder.ts';

/** The folder that a site is made in before it is published. */
export interface Stage {
  folder: string;
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
  clearLeftovers();
  const key = createHash('sha256').update(`${content}\0${out}`).digest('hex').slice(0, 16);
  const kept = cache === undefined ? undefined : join(cache, 'site', key);
  if (kept !== undefined && takeLock(`${kept}.lock`)) {
    return { ...stageAt(kept), cache, close: () => rmSync(`${kept}.lock`, { force: true }) };
  }
  const own = join(PROJECT, '.cache', `stage-${process.pid}`);
  const close = (): void => rmSync(own, { recursive: true, force: true });
  return { ...stageAt(own), cache: undefined, close };
}

function stageAt(folder: string): Pick<Stage, 'folder' | 'prune'> {
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    prune(files) {
      const belongs = new Set(files);
      for (const file of walk(folder)) if (!belongs.has(file)) rmSync(join(folder, file));
    },
  };
}

/** Whether the lock is ours now; one that a killed build left is taken over. */
function takeLock(path: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (isRunning(Number(readIfThere(path)))) return false;
    writeFileSync(path, String(process.pid));
    return true;
  }
}

/** Takes away the folders of builds that were killed. */
function clearLeftovers(): void {
  const folder = join(PROJECT, '.cache');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const pid = /^(?:stage|work-[0-9a-f]+)-(\d+)$/.exec(name)?.[1];
    if (pid === undefined || Number(pid) === process.pid || isRunning(Number(pid))) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}
