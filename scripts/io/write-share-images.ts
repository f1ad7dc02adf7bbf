import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../src/load/site.ts';
import { shareSvg } from '../../src/model/image/share-image.ts';
import { shareImages } from '../../src/views/share-image.ts';
import { drawShareImage } from './draw-share-image.ts';
import { startProgress } from './progress.ts';
import { writeFile } from './write-file.ts';

/** Raise it when the same SVG would give other bytes. */
const RENDERER = 2;

/**
 * Draws the pictures that are shown where links to the site are shared. One that says the same as in an earlier build is taken
 * from the cache.
 *
 * @param cache folder; undefined: nothing is kept
 * @returns the files, as paths below `stage`
 */
export async function writeShareImages(
  stage: string,
  site: Site,
  cache: string | undefined,
): Promise<string[]> {
  const images = shareImages(site).flatMap((image) => {
    const svg = shareSvg(image);
    return svg === undefined ? [] : [{ image, svg }];
  });
  const progress = startProgress('Drawing pictures', images.length);
  for (const { image, svg } of images) {
    const key = createHash('sha256').update(`${RENDERER}\0${svg}`).digest('hex').slice(0, 32);
    const kept = cache && join(cache, 'og', `${key}.png`);
    const png = kept && existsSync(kept) ? readFileSync(kept) : await drawShareImage(image);
    if (kept) writeFile(kept, png);
    writeFile(join(stage, image.path), png);
    progress.step();
  }
  progress.done();
  return images.map(({ image }) => image.path);
}
