import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { keyOf, openCache } from '../../src/load/cache.ts';
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
  const kept = openCache(cache && join(cache, 'og'));
  for (const { image, svg } of images) {
    const key = keyOf(RENDERER, svg);
    const known = kept.get(key);
    const png = known === undefined ? await drawShareImage(image) : Buffer.from(known, 'base64');
    if (known === undefined) kept.set(key, Buffer.from(png).toString('base64'));
    writeFile(join(stage, image.path), png);
    progress.step();
    // The search index is made meanwhile, and wants to be fed.
    await setImmediate();
  }
  progress.done();
  return images.map(({ image }) => image.path);
}
