import { posix } from 'node:path';
import type { ElementContent } from 'hast';
import { mapElements } from '../hast.ts';
import type { Chapter } from './chapter.ts';

/** An image of the book: its path in it, its type, and the file it is read from. */
export interface BookPicture {
  path: string;
  type: string;
  from: string;
}

/** Those that every reading system shows (https://www.w3.org/TR/epub-33/#sec-core-media-types). */
const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

/**
 * Takes the images that chapters show into the book. What the site has not, or a reading system need not show, is
 * told in words.
 *
 * @param images where the site has each, and where that is read from
 */
export function withPictures(
  chapters: readonly Chapter[],
  images: readonly { path: string; from: string }[],
): { chapters: Chapter[]; pictures: BookPicture[] } {
  const known = new Map(images.map(({ path, from }) => [path, from]));
  const found = new Map<string, BookPicture>();
  const take = (src: string, from: Chapter): string | undefined => {
    const path = posix.join(posix.dirname(from.path), src);
    const file = known.get(path);
    const type = TYPES[path.slice(path.lastIndexOf('.') + 1)];
    if (file === undefined || type === undefined) return undefined;
    found.set(path, { path, type, from: file });
    return path;
  };
  const settled = chapters.map((chapter) => ({
    ...chapter,
    body: mapElements(chapter.body, (element): ElementContent[] => {
      if (element.tagName !== 'img') return [element];
      const { src, alt = '', title, width, height } = element.properties;
      const path = typeof src === 'string' ? take(src, chapter) : undefined;
      if (path === undefined) return alt === '' ? [] : [{ type: 'text', value: `[${alt}]` }];
      const titled = title === undefined ? {} : { title };
      return [{ ...element, properties: { src: path, alt, ...titled, width, height } }];
    }),
  }));
  return { chapters: settled, pictures: [...found.values()] };
}
