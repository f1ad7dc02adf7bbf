import { posix } from 'node:path';
import { isPicture } from '../pictures.ts';
import type { Folder } from '../planned.ts';

/** The file of a checkout that a page shows as a picture, by the address that the page has for it. */
export type PictureFinder = (address: string, page: string | undefined) => string | undefined;

/** Folders whose files a site serves from its root; the nearest to the top of the checkout comes first. */
const SERVED = /(?:^|\/)(?:public|static|assets)\//;

/** Addresses from the root lead to what the site serves there, others from the folder of the page. */
export function pictureFinder({ paths }: Folder): PictureFinder {
  const pictures = paths.filter((path) => isPicture(path));
  const all = new Set(pictures);
  const served = new Map<string, string>();
  const depth = (path: string): number => path.split('/').length;
  for (const path of [...pictures].sort((a, b) => depth(a) - depth(b))) {
    const match = SERVED.exec(path);
    const address = match && path.slice(match.index + match[0].length);
    if (address && !served.has(address)) served.set(address, path);
  }
  return (address, page) => {
    const path = decoded(address.replace(/[?#].*$/, ''));
    if (path.startsWith('/')) return served.get(path.slice(1));
    const near = page === undefined ? path : posix.join(posix.dirname(page), path);
    if (all.has(near)) return near;
    // `~/assets/…` and `@/assets/…` are names for the folder of the site's code.
    const alias = SERVED.exec(path);
    return alias && /^[@~]\//.test(path)
      ? served.get(path.slice(alias.index + alias[0].length))
      : undefined;
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
