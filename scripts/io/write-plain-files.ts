import { join } from 'node:path';
import type { Site } from '../../src/load/site.ts';
import { plainFiles } from '../../src/plain/plain-files.ts';
import { writeFile } from './write-file.ts';

/**
 * Writes all that the site holds beside its pages.
 *
 * @returns the files, as paths below `stage`
 */
export function writePlainFiles(stage: string, site: Site): string[] {
  const files: string[] = [];
  for (const { path, text } of plainFiles(site)) {
    writeFile(join(stage, path), text);
    files.push(path);
  }
  return files;
}
