import type { ReaderWarning } from '../article.ts';
import { brokenUtf8 } from './encoding/broken-utf-8.ts';
import { declaredInPage, encodingOf } from './encoding/declared.ts';
import { latinEncoding } from './encoding/latin.ts';
import { legacyEncoding, MOST_BROKEN } from './encoding/legacy.ts';
import { unmarkedUtf16 } from './encoding/utf-16.ts';
import { warning } from './parts.ts';
import { decodeWindows1252 } from './windows-1252.ts';

export interface Decoded {
  /** Lines end in `\n`; no byte order mark, no NUL or other control characters but tab. */
  text: string;
  /** The WHATWG label of the encoding that was used. */
  encoding: string;
  warnings: ReaderWarning[];
}

/**
 * Turns bytes into text, by the first of these that fits: byte order mark; UTF-16 that shows by its
 * zeros; ISO 2022 by its escapes; valid UTF-8; UTF-8 with a trace of other bytes; what was sent along or
 * the page declares, unless the bytes say otherwise; another script's encoding that the bytes
 * speak for; windows-1252. A byte that means nothing never becomes U+FFFD unsaid.
 *
 * @param markup - whether a `<meta charset>` or XML declaration at the start counts
 * @param charset - what came with the bytes: of a `Content-Type` header, of a MIME part
 */
export function decode(bytes: Uint8Array, markup = false, charset?: string): Decoded {
  const { text, encoding, warnings } = toText(bytes, markup, charset);
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

function toText(bytes: Uint8Array, markup: boolean, charset: string | undefined): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return decodeMarked(bytes.subarray(marked.skip), marked.encoding);
  const utf16 = unmarkedUtf16(bytes);
  if (utf16) return told(new TextDecoder(utf16).decode(bytes), utf16);
  // ISO 2022 is 7-bit: it is valid UTF-8 too, and only its escape sequences give it away.
  const escaped = isIso2022(bytes) ? tryDecode(bytes, 'iso-2022-jp') : undefined;
  if (escaped !== undefined) return told(escaped, 'iso-2022-jp');
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined) return told(utf8, 'utf-8');
  const repaired = brokenUtf8(bytes);
  if (repaired) {
    return told(repaired.text, 'utf-8', [
      partlyUtf8(repaired.broken, lineIn(bytes, repaired.first)),
    ]);
  }
  const declared = [encodingOf(charset), markup ? declaredInPage(bytes) : undefined].filter(
    (label) => label !== undefined,
  );
  return decodeLegacy(bytes, declared);
}

function decodeMarked(bytes: Uint8Array, encoding: string): Decoded {
  const strict = tryDecode(bytes, encoding);
  if (strict !== undefined) return told(strict, encoding);
  const repaired = encoding === 'utf-8' ? brokenUtf8(bytes) : undefined;
  if (repaired) {
    return told(repaired.text, encoding, [
      partlyUtf8(repaired.broken, lineIn(bytes, repaired.first)),
    ]);
  }
  const text = new TextDecoder(encoding).decode(bytes);
  return told(text, encoding, [undecodable(encoding, text)]);
}

/** @param declared - encodings by the standard's names, the most trusted first */
function decodeLegacy(bytes: Uint8Array, declared: readonly string[]): Decoded {
  for (const encoding of declared) {
    if (SINGLE_BYTE.test(encoding) || encoding.startsWith('utf')) continue;
    const text = tryDecode(bytes, encoding) ?? nearly(bytes, encoding);
    if (text !== undefined) return told(text, encoding, damage(text, encoding));
  }
  const shown = legacyEncoding(bytes);
  const single = declared.find((encoding) => SINGLE_BYTE.test(encoding));
  // Servers send their default with everything, so a declared code page yields to what the bytes say.
  const encoding =
    shown ?? (single === 'windows-1252' ? undefined : single) ?? latinEncoding(bytes);
  const text =
    encoding === 'windows-1252'
      ? decodeWindows1252(bytes)
      : new TextDecoder(encoding).decode(bytes);
  const asDeclared = encoding === single || (shown !== undefined && declared.includes(shown));
  const said = asDeclared ? [] : [notUtf8(bytes, encoding)];
  return told(text, encoding, [...said, ...damage(text, encoding)]);
}

/** Every byte of these means something, so they are never found wrong by decoding. */
const SINGLE_BYTE = /^(?:windows-|iso-8859-|koi8-|ibm866|macintosh|x-mac-)/;

/** The text where all but a trace of it is in that encoding. */
function nearly(bytes: Uint8Array, encoding: string): string | undefined {
  const text = new TextDecoder(encoding).decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const high = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  return broken <= Math.max(1, high * MOST_BROKEN) ? text : undefined;
}

function damage(text: string, encoding: string): ReaderWarning[] {
  return text.includes('\ufffd') ? [undecodable(encoding, text)] : [];
}

function told(text: string, encoding: string, warnings: ReaderWarning[] = []): Decoded {
  return { text, encoding, warnings };
}

function isIso2022(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  }
  return false;
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

function notUtf8(bytes: Uint8Array, encoding: string) {
  return warning(
    'not-utf8',
    `it is not valid UTF-8 and was read as ${encoding}`,
    'Save it as UTF-8, and look whether accents and quotation marks came out right',
    lineIn(
      bytes,
      bytes.findIndex((byte) => byte >= 0x80),
    ),
  );
}

function partlyUtf8(broken: number, line: number) {
  return warning(
    'partly-utf8',
    `${broken} of its bytes ${broken === 1 ? 'is' : 'are'} not UTF-8, as the rest is, and ${broken === 1 ? 'was' : 'were'} read as windows-1252`,
    'Save it as UTF-8, and look at the characters from this line on',
    line,
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

/** The line, from 1, of the byte at `place`. */
function lineIn(bytes: Uint8Array, place: number): number {
  let line = 1;
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < place; at = bytes.indexOf(0x0a, at + 1)) {
    line += 1;
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
