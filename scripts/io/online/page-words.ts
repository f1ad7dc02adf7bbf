import { decode } from '../../convert/read/decode.ts';
import { writtenDepth } from '../../convert/read/html/written-depth.ts';
import { pageBlocks } from '../page-blocks.ts';

/** Of a larger page the main text alone is compared. */
const MOST = 4 * 1024 * 1024;
const DEEPEST = 2000;

/** All text of a web page, whatever part of it stands in: menus and boxes too. */
export function wordsOfPage(bytes: Uint8Array, charset?: string): string {
  if (bytes.length > MOST) return '';
  const html = decode(bytes, true, charset).text;
  return writtenDepth(html) > DEEPEST ? '' : pageBlocks(html).join('\n');
}
