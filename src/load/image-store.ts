import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { publishedImages, type SavedImage } from '../model/images.ts';
import type { Entry } from '../schema/entry.ts';
import { PROJECT } from './where.ts';

/**
 * The folder in which the converter puts the images that it finds in sources, each named by its
 * content. Without a cache it is the project's own: a name says what is in the file, so nothing
 * stale can come of it.
 */
export function imageFolder(cache: string | undefined): string {
  return join(cache ?? join(PROJECT, '.cache'), 'images');
}

/**
 * The images of an entry that rights allow to be shown and that are at hand. A wiki that is built
 * without its sources has none, whatever an earlier build has left in the folder.
 */
export function imagesAtHand(front: Entry, content: string, folder: string): SavedImage[] {
  const images = publishedImages(front);
  if (images.length === 0) return [];
  const file = front.source.split('#', 1)[0] as string;
  if (!lstatSync(join(content, file), { throwIfNoEntry: false })?.isFile()) return [];
  return images.filter(({ name }) => existsSync(join(folder, name)));
}
