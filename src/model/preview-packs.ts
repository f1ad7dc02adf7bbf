/** Where the packs of previews stand, below the site's root; the file of one is `previews/<n>.js`. */
export const PREVIEW_FOLDER = 'previews';

/** Previews in one pack, on average: about 10 kB. */
const PER_PACK = 16;

/** What a preview of a page of the site shows; short names, because there may be tens of thousands. */
export interface Preview {
  /** Title. */
  t: string;
  /** Language of the title and the text, where it is not the wiki's. */
  l?: string | undefined;
  /** What it is and where it stands: kind, venue, date. */
  f: string[];
  /** Authors. */
  a?: string | undefined;
  /** Level, 1 to 5; 0: unrated. Absent where it is nothing that is rated. */
  n?: number | undefined;
  /** The rating in words: `3/5 Good`. */
  r?: string | undefined;
  /** What speaks against it: retracted, withdrawn. */
  w?: string | undefined;
  /** Summary, description or reason, cut to a few lines. */
  s?: string | undefined;
}

/** How many packs that many previews are put in: a power of two, so that a few more seldom change it. */
export function packCount(previews: number): number {
  let packs = 1;
  while (packs * PER_PACK < previews) packs *= 2;
  return packs;
}

/**
 * The pack in which the preview of a page stands, by the hash (FNV-1a, 32 bits, over UTF-16 units) of
 * its path below the site's root.
 *
 * @param packs a power of two
 */
export function packOf(path: string, packs: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < path.length; index += 1) {
    hash = Math.imul(hash ^ path.charCodeAt(index), 0x01000193);
  }
  // The low bits of FNV-1a alone are the weaker ones.
  return ((hash >>> 16) ^ hash) & (packs - 1);
}
