import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from '../../src/load/files.ts';
import { PROJECT } from './options.ts';

/** The folder that a site is made in before it is published. */
export interface Stage {
  folder: string;
  /** Takes away what no longer belongs to the site. */
  prune(files: readonly string[]): void;
  /** Takes the folder away where nothing is kept from build to build. */
  close(): void;
}

/**
 * A stage in the cache, one for each pair of wiki and output, so that pages which did not change need not be
 * made again; without a cache a folder of this process, made anew.
 */
export function openStage(content: string, out: string, cache: string | undefined): Stage {
  const key = createHash('sha256').update(`${content}\0${out}`).digest('hex').slice(0, 16);
  const folder =
    cache === undefined
      ? join(PROJECT, '.cache', `stage-${process.pid}`)
      : join(cache, 'site', key);
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    prune(files) {
      const belongs = new Set(files);
      for (const file of walk(folder)) if (!belongs.has(file)) rmSync(join(folder, file));
    },
    close() {
      if (cache === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
