import { rasterImage } from '../../../../src/model/image/raster.ts';
import type { SavedImage } from '../../../../src/model/images.ts';

/** An image that stands in a page as a `data:` address. */
export interface DataImage {
  /** In UTF-16 units of the page, end exclusive. */
  start: number;
  end: number;
  /** Undefined for what is none that is kept. */
  image: SavedImage | undefined;
  bytes: Uint8Array;
}

/** What all images of one page may take up in the page, in UTF-16 units. */
const MOST_IN_ALL = 60 * 1024 * 1024;

/** The images that a page carries in `data:` addresses with base64 (RFC 2397). Linear in time. */
export function* dataImages(html: string): Generator<DataImage> {
  let left = MOST_IN_ALL;
  const search = /data:image\/[\w.+-]{1,30}(?:;[\w=-]{1,40}){0,4};base64,/gi;
  for (let match = search.exec(html); match; match = search.exec(html)) {
    const from = match.index + match[0].length;
    const end = endOfBase64(html, from);
    search.lastIndex = end;
    left -= end - from;
    if (left < 0) return;
    const bytes = new Uint8Array(
      Buffer.from(html.slice(from, end).replaceAll('%2B', '+'), 'base64'),
    );
    yield { start: match.index, end, image: rasterImage(bytes), bytes };
  }
}

function endOfBase64(text: string, from: number): number {
  let at = from;
  while (at < text.length && IS_BASE64[text.charCodeAt(at)] === 1) at += 1;
  return at;
}

/** By code unit; `%` for what is escaped. */
const IS_BASE64 = new Uint8Array(0x10000);
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_%') {
  IS_BASE64[char.charCodeAt(0)] = 1;
}
