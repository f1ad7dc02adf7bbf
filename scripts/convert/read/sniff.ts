import { unmarkedUtf16 } from './encoding/utf-16.ts';

/** What the first bytes of well-known formats are, to say by name what cannot be read. */
const SIGNATURES: ReadonlyArray<{ name: string; bytes: string }> = [
  { name: 'a PDF', bytes: '%PDF-' },
  { name: 'a ZIP archive (or a DOCX, ODT or EPUB file)', bytes: 'PK\u0003\u0004' },
  { name: 'a gzip archive', bytes: '\u001f\u008b' },
  { name: 'a PNG image', bytes: '\u0089PNG' },
  { name: 'a JPEG image', bytes: '\u00ff\u00d8\u00ff' },
  { name: 'a GIF image', bytes: 'GIF8' },
  { name: 'a Safari web archive', bytes: 'bplist00' },
  { name: 'an RTF document', bytes: '{\\rtf' },
  { name: 'a Word document', bytes: '\u00d0\u00cf\u0011\u00e0' },
];

const SAMPLE = 4096;

/**
 * What a file that is not text is, in words, or undefined for text. Text is what has no more than
 * a trace of control characters; UTF-16 counts as text if it says so by a byte order mark, or by zeros
 * at every other place, and what comes then are characters of texts.
 */
export function binaryFormat(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const known = SIGNATURES.find((signature) => start.startsWith(signature.bytes));
  if (known) return known.name;
  const utf16 = UTF_16.get(start.slice(0, 2));
  if (utf16 !== undefined) return isUtf16(bytes, utf16) ? undefined : 'a binary file';
  if (unmarkedUtf16(bytes) !== undefined) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) {
    const control = byte < 0x20 && byte !== 0x09 && !(byte >= 0x0a && byte <= 0x0d);
    if (control && byte !== 0x1b) controls += 1;
  }
  return controls > sample.length / 50 ? 'a binary file' : undefined;
}

/** Byte order marks, as a string of bytes. */
const UTF_16: ReadonlyMap<string, string> = new Map([
  ['\u00ff\u00fe', 'utf-16le'],
  ['\u00fe\u00ff', 'utf-16be'],
]);

/** Half pairs, control characters, noncharacters and private ones: no more than a trace of a text. */
const JUNK = /[\ufffd\p{Noncharacter_Code_Point}\p{Co}]|(?![\t\n\f\r\u0085])\p{Cc}/gu;

function isUtf16(bytes: Uint8Array, encoding: string): boolean {
  if (bytes.length % 2 === 1) return false;
  const sample = bytes.subarray(2, SAMPLE);
  const text = new TextDecoder(encoding).decode(sample);
  const junk = text.match(JUNK)?.length ?? 0;
  // One lost character does not make a short text a binary file.
  if (junk > Math.max(1, text.length / 50) || junk === text.length) return text === '';
  // The letters of ASCII, taken two by two, look Chinese; but real Chinese has other bytes between,
  // and no text is without a space or stop.
  const ascii = sample.filter((byte) => byte >= 0x20 && byte < 0x7f).length / sample.length;
  return ascii < 0.7 || (ascii < 0.9 && /[\s\p{P}]/u.test(text));
}

/** Whether text is a whole HTML page, whatever its file is called. */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 2000).replace(/^\s+/, '').toLowerCase();
  return /^(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[\s\S]{0,600}?-->\s{0,20})?<(?:!doctype html|html[\s>])/.test(
    start,
  );
}
