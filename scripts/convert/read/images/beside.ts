import type { SavedImage } from '../../../../src/model/images.ts';
import type { FindImage } from './shelve.ts';

/**
 * Finds images that were saved beside a page.
 *
 * @param images - by their address as seen from the page: `page_files/a.png`, or the whole address
 * under which an archive keeps them
 */
export function findBeside(
  images: Readonly<Record<string, SavedImage>> | undefined,
): FindImage | undefined {
  if (images === undefined || Object.keys(images).length === 0) return undefined;
  const byPath = new Map(Object.entries(images));
  return (src) => byPath.get(src) ?? byPath.get(plainPath(src));
}

function plainPath(src: string): string {
  const path = src
    .replace(/^(?:\.\/)+/, '')
    .replace(/[?#].*$/, '')
    .replaceAll('\\', '/');
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    // A lone percent sign stands for itself.
    return path.normalize('NFC');
  }
}
