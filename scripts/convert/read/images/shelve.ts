import type { SavedImage } from '../../../../src/model/images.ts';
import { dataImages } from './data-uris.ts';

/** Finds the image that an address in a page leads to, where it was saved with the page. */
export type FindImage = (src: string) => SavedImage | undefined;

/** A page whose saved images have short addresses. */
export interface Shelved {
  html: string;
  /** By the address that they have in `html` now. */
  images: ReadonlyMap<string, SavedImage>;
}

/** No host has this name (RFC 2606), so the address is as good as any for what reads the page. */
const PLACE = 'https://saved-image.invalid/';
const MOST = 500;

/**
 * Gives every image that was saved with a page a short address of its own, so that whatever takes the page
 * apart carries it along as an ordinary image and need not carry megabytes of `data:`.
 *
 * @param find - for images that are not in the page itself, but beside it or in its archive
 */
export function shelve(html: string, find?: FindImage): Shelved {
  const images = new Map<string, SavedImage>();
  const put = (image: SavedImage): string => {
    const address = shelvedAddress(image);
    if (images.size < MOST) images.set(address, image);
    return address;
  };
  const short = shortenData(html, put);
  return { html: find ? readdress(short, find, put) : short, images };
}

/** The address of a saved image in a page, as long as the page is read. */
export function shelvedAddress({ name }: SavedImage): string {
  return PLACE + name;
}

/** Whether an address is one that `shelve` gave. */
export function isShelved(src: string): boolean {
  return src.startsWith(PLACE);
}

function shortenData(html: string, put: (image: SavedImage) => string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, image } of dataImages(html)) {
    parts.push(html.slice(from, start), image ? put(image) : 'data:,');
    from = end;
  }
  return parts.length === 0 ? html : parts.join('') + html.slice(from);
}

const IMG = /<(?:img|image)\s[^<>]{1,8000}>/gi;
const SRC =
  /(\s(?:src|xlink:href|href)\s{0,9}=\s{0,9})(?:"([^"]{1,4000})"|'([^']{1,4000})'|([^\s"'>]{1,4000}))/i;

/** What else an image of the page could be, elsewhere, is not wanted where it is at hand. */
function readdress(html: string, find: FindImage, put: (image: SavedImage) => string): string {
  return html.replace(IMG, (tag) => {
    const match = SRC.exec(tag);
    const src = match?.[2] ?? match?.[3] ?? match?.[4];
    if (!match || src === undefined || isShelved(src)) return tag;
    const image = find(src.replaceAll('&amp;', '&').trim());
    if (!image) return tag;
    return tag
      .replace(match[0], `${match[1]}"${put(image)}"`)
      .replace(
        /\s(?:srcset|data-[\w-]{0,30}src(?:set)?)\s{0,9}=\s{0,9}(?:"[^"]{0,6000}"|'[^']{0,6000}')/gi,
        '',
      );
  });
}
