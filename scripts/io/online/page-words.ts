import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { decode } from '../../convert/read/decode.ts';
import { writtenDepth } from '../../convert/read/html/written-depth.ts';

/** Of a larger page the main text alone is compared. */
const MOST = 4 * 1024 * 1024;
const DEEPEST = 2000;
const SILENT = new Set(['script', 'style', 'template', 'svg', 'iframe', 'object']);
/** Elements within a line, that part no words. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** All text of a web page, whatever part of it stands in: menus and boxes too. */
export function wordsOfPage(bytes: Uint8Array, charset?: string): string {
  if (bytes.length > MOST) return '';
  const html = decode(bytes, true, charset).text;
  if (writtenDepth(html) > DEEPEST) return '';
  const parts: string[] = [];
  const waiting: (DefaultTreeAdapterTypes.ChildNode | string)[] = [
    ...parse(html, { scriptingEnabled: false }).childNodes,
  ].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if ('value' in node) parts.push(node.value);
    else if ('childNodes' in node && !SILENT.has(node.nodeName)) {
      const edge = INLINE.has(node.nodeName) ? '' : ' ';
      parts.push(edge);
      waiting.push(edge, ...[...node.childNodes].reverse());
    }
  }
  return parts.join('');
}
