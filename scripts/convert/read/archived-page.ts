import { createHash } from 'node:crypto';
import type { SavedImage } from '../../../src/model/images.ts';
import { type Article, UnreadableSource } from '../article.ts';
import { decode } from './decode.ts';
import { readHtml } from './html.ts';
import type { FindImage } from './images/shelve.ts';

/** What an archive knows of a page that it keeps, beside the page's bytes. */
export interface ArchivedPage {
  bytes: Uint8Array;
  url: string | undefined;
  /** The character set that was sent with it. */
  charset: string | undefined;
  /** The image that the archive keeps under an absolute address. */
  findImage?: FindImage | undefined;
}

/**
 * Reads a web page out of an archive as if a browser had saved it alone: in UTF-8, with its address
 * in the comment that browsers write, so that its relative links lead where they led.
 */
export async function readArchivedPage({
  bytes,
  url,
  charset,
  findImage,
}: ArchivedPage): Promise<Article> {
  const { text, warnings } = decode(bytes, true, charset);
  if (text.trim() === '') {
    throw new UnreadableSource('the saved page is empty', 'Save the page again');
  }
  const mark = url === undefined ? '' : savedFrom(url);
  const images = findImage && imagesOf(text, url, findImage);
  const page = new TextEncoder().encode(`${mark}${text}`);
  const [article] = await readHtml(page, { path: '', ...(images && { images }) });
  const read = article as Article;
  return { ...read, warnings: [...warnings, ...read.warnings] };
}

/** The images of a page that its archive keeps, by the addresses that they have in the page. */
function imagesOf(html: string, url: string | undefined, find: FindImage) {
  const images: Record<string, SavedImage> = Object.create(null);
  for (const [, , quoted, single, bare] of html.matchAll(SRC)) {
    const src = (quoted ?? single ?? bare ?? '').replaceAll('&amp;', '&').trim();
    const address = absolute(src, url);
    const image = address === undefined ? undefined : find(address);
    if (image) images[src] = image;
  }
  return images;
}

const SRC =
  /<(img|image)(?=\s)[^<>]{0,8000}?\ssrc\s{0,9}=\s{0,9}(?:"([^"]{1,4000})"|'([^']{1,4000})'|([^\s"'>]{1,4000}))/gi;

function absolute(src: string, base: string | undefined): string | undefined {
  if (/^cid:/i.test(src)) return src;
  return URL.canParse(src, base) ? new URL(src, base).href : undefined;
}

/** The character set of a `Content-Type`, such as `text/html; charset="utf-8"`. */
export function charsetOf(contentType: string | undefined): string | undefined {
  return /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w:.-]{2,40})/i.exec(contentType ?? '')?.[1];
}

/** A stable name for a page in its archive, made of its address: letters, digits, dots, dashes. */
export function recordName(url: string): string {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/#.*$/, '');
  const slug = bare
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[.-]+|[.-]+$/g, '');
  const short = slug.slice(0, 80).replace(/[.-]+$/, '');
  // What was lost of the address is told by a part of its hash.
  const lossless = /^[a-z0-9./-]*$/.test(bare) && short.length === slug.length && short !== '';
  return lossless ? short : `${short === '' ? 'page' : short}-${hashOf(url)}`;
}

/** Eight hex digits that stand for a text. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** https://learn.microsoft.com/en-us/previous-versions/windows/internet-explorer/ie-developer/compatibility/ms537628(v=vs.85) */
function savedFrom(url: string): string {
  const safe = url.replace(/[<>\s]|--/g, (sign) =>
    encodeURIComponent(sign).replaceAll('--', '-%2D'),
  );
  return `<!-- saved from url=(${String(safe.length).padStart(4, '0').slice(-4)})${safe} -->\n`;
}
