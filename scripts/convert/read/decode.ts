import type { ReaderWarning } from '../article.ts';
import { warning } from './parts.ts';
import { decodeWindows1252 } from './windows-1252.ts';

export interface Decoded {
  /** Lines end in `\n`; no byte order mark, no NUL or other control characters but tab. */
  text: string;
  /** The WHATWG label of the encoding that was used. */
  encoding: string;
  warnings: ReaderWarning[];
}

/** HTML looks for its `<meta charset>` here (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding). */
const PRESCAN = 1024;

/**
 * Turns bytes into text: byte order mark first, then UTF-8 if the bytes are valid UTF-8, then the
 * encoding that an HTML page declares, then windows-1252 with a warning. A byte that means nothing
 * never becomes U+FFFD unsaid.
 *
 * @param declares - whether a `<meta charset>` in the first 1,024 bytes counts
 */
export function decode(bytes: Uint8Array, declares = false): Decoded {
  const { text, encoding, warnings } = toText(bytes, declares);
  const clean = text
    .replace(/\r\n?|[\u2028\u2029\u0085\f\v]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '');
  const broken = clean.indexOf('\ufffd');
  if (broken >= 0 && !warnings.some(({ rule }) => rule === 'undecodable')) {
    warnings.push(
      warning(
        'replacement-character',
        'it holds the sign for a character that was lost (U+FFFD) before it came here',
        'Save the source again, or put the right characters in',
        lineAt(clean, broken),
      ),
    );
  }
  return { text: clean, encoding, warnings };
}

function toText(bytes: Uint8Array, declares: boolean): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) {
    const strict = tryDecode(bytes.subarray(marked.skip), marked.encoding);
    if (strict !== undefined) return { text: strict, encoding: marked.encoding, warnings: [] };
    const text = new TextDecoder(marked.encoding).decode(bytes);
    return { text, encoding: marked.encoding, warnings: [undecodable(marked.encoding, text)] };
  }
  const label = declares ? declaredEncoding(bytes) : undefined;
  // ISO 2022 is 7-bit: it is valid UTF-8 too, and only its escape sequences give it away.
  const escapes = label?.startsWith('iso-2022') && bytes.includes(0x1b);
  const utf8 = escapes ? undefined : tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', warnings: [] };
  if (label !== undefined && label !== 'utf-8' && label !== 'windows-1252') {
    const text = tryDecode(bytes, label);
    if (text !== undefined) return { text, encoding: label, warnings: [] };
  }
  const text = decodeWindows1252(bytes);
  const asDeclared = label === 'windows-1252';
  return { text, encoding: 'windows-1252', warnings: asDeclared ? [] : [notUtf8(bytes)] };
}

function byteOrderMark(bytes: Uint8Array): { encoding: string; skip: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { encoding: 'utf-8', skip: 3 };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', skip: 2 };
  return undefined;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // The bytes do not fit: the caller has a next thing to try.
    return undefined;
  }
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = decodeWindows1252(bytes.subarray(0, PRESCAN));
  const match = /<meta[^>]{1,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:-]{2,40})/i.exec(head);
  if (!match) return undefined;
  try {
    return new TextDecoder(match[1]).encoding;
  } catch {
    // A label that no standard knows declares nothing.
    return undefined;
  }
}

function notUtf8(bytes: Uint8Array) {
  return warning(
    'not-utf8',
    'it is not valid UTF-8 and was read as windows-1252',
    'Save it as UTF-8, and look whether accents and quotation marks came out right',
    lineOfFirstHighByte(bytes),
  );
}

function undecodable(encoding: string, text: string) {
  return warning(
    'undecodable',
    `some of its bytes are not valid ${encoding} and stand as U+FFFD`,
    'Save the source again as UTF-8',
    lineAt(text, Math.max(0, text.indexOf('\ufffd'))),
  );
}

function lineOfFirstHighByte(bytes: Uint8Array): number {
  let line = 1;
  for (const byte of bytes) {
    if (byte >= 0x80) return line;
    if (byte === 0x0a) line += 1;
  }
  return line;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
  }
  return line;
}
