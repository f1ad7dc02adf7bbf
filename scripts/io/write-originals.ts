import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../../src/load/site.ts';

/**
 * Copies the saved files that may be published.
 *
 * @returns the files, as paths below `stage`
 */
export function writeOriginals(stage: string, site: Site): string[] {
  return site.graph.wiki.entries.flatMap(({ front }) => {
    const original = site.original(front.id);
    if (!original) return [];
    const target = join(stage, original.path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(original.from, target);
    return [original.path];
  });
}
