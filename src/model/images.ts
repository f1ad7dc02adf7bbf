import type { Entry } from '../schema/entry.ts';

/** An image that was saved with a source, known by its content. */
export interface SavedImage {
  /** The first 16 hex digits of the SHA-256 of its bytes, and what it is: `0123456789abcdef.png`. */
  name: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** What an image may be called; the endings are those of the kinds that are kept. */
export const IMAGE_NAME = /^[0-9a-f]{16}\.(?:png|jpg|gif|webp|avif)$/;

/** How the body of an entry refers to an image that was saved with its source. */
export function imageUrl(name: string): string {
  return `image:${name}`;
}

/** The name in such a reference, or undefined where it is none. */
export function imageNameOf(url: string): string | undefined {
  const name = url.startsWith('image:') ? url.slice('image:'.length) : '';
  return IMAGE_NAME.test(name) ? name : undefined;
}

/** Where the site has an image. */
export const imagePath = (name: string): string => `images/${name}`;

/** The images of an entry that may be published: those of a text that may be published whole. */
export function publishedImages({ copies, holding, withdrawn, images }: Entry): SavedImage[] {
  const isWhole = copies === 'full' && withdrawn === undefined;
  return isWhole && (holding === 'copy' || holding === 'preview') ? (images ?? []) : [];
}
