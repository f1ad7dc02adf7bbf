import { posix } from 'node:path';
import { PICTURES, pictureUrl } from '../../src/model/image/page-picture.ts';
import type { PlannedFile } from './planned.ts';

/** Names of files that can be shown as pictures; what is in them is looked at when the wiki is built. */
const RASTER = /\.(?:png|jpe?g|gif|webp|avif)$/i;

export const isPicture = (path: string): boolean => RASTER.test(path);

/** The pictures that imported pages show; only those are copied. */
export class Pictures {
  #shown = new Set<string>();

  /** The address by which a page shows a picture of the folder. */
  show(path: string): string {
    this.#shown.add(path);
    return pictureUrl(path);
  }

  has(path: string): boolean {
    return this.#shown.has(path);
  }

  files(): PlannedFile[] {
    return [...this.#shown].map((path) => ({ path: `${PICTURES}/${path}`, copy: path }));
  }
}

/** What a picture without a description is called by: the name of its file. */
export function wordsOf(path: string): string {
  return posix
    .basename(path)
    .replace(/\.\w+$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
}
