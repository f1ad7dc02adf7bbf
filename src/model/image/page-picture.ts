import { dirname, join } from 'node:path/posix';

/** The folder of a wiki in which the pictures of its pages lie. */
export const PICTURES = 'images';

/** Notes on an entry lie in no folder of their own; they name pictures as a file beside `images/` does. */
export const NOTES = 'notes.md';

const BY_NAME = 'image:';
/** An address with a scheme, and one that begins with two slashes, leads to another host. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** Whether a picture of a text lies on the web: the site requests nothing there. */
export function isRemotePicture(url: string): boolean {
  return ELSEWHERE.test(url) && !url.startsWith(BY_NAME);
}

/**
 * Which file of the wiki a picture of a page is, as a path below the wiki folder: `image:NAME` and
 * `../images/NAME` are `images/NAME`. Undefined for one that is not in that folder.
 *
 * @param file - the page, as a path below the wiki folder
 */
export function pictureFile(url: string, file: string): string | undefined {
  if (isRemotePicture(url)) return undefined;
  const isNamed = url.startsWith(BY_NAME);
  const written = decoded(isNamed ? url.slice(BY_NAME.length) : url.replace(/[?#].*$/, ''));
  if (written === '' || /[\\\0]/.test(written)) return undefined;
  const path = join(isNamed ? PICTURES : dirname(file), written);
  return path.startsWith(`${PICTURES}/`) ? path : undefined;
}

/** How a page refers to a picture, wherever the page lies. */
export function pictureUrl(name: string): string {
  return BY_NAME + name.split('/').map(encodeURIComponent).join('/');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not escaped after all.
    return text;
  }
}
