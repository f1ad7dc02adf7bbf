import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../../src/load/site.ts';

/**
 * Copies the images that saved texts show.
 *
 * @returns the files, as paths below `stage`
 */
export function writeImages(stage: string, site: Site): string[] {
  return site.images().map(({ path, from }) => {
    const target = join(stage, path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(from, target);
    return path;
  });
}
