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
 * a trace of control characters; UTF-16 counts as text if it says so by a byte order mark.
 */
export function binaryFormat(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const known = SIGNATURES.find((signature) => start.startsWith(signature.bytes));
  if (known) return known.name;
  if (start.startsWith('\u00ff\u00fe') || start.startsWith('\u00fe\u00ff')) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) {
    const control = byte < 0x20 && byte !== 0x09 && !(byte >= 0x0a && byte <= 0x0d);
    if (control && byte !== 0x1b) controls += 1;
  }
  return controls > sample.length / 50 ? 'a binary file' : undefined;
}

/** Whether text is a whole HTML page, whatever its file is called. */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 2000).replace(/^\s+/, '').toLowerCase();
  return /^(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[\s\S]{0,600}?-->\s{0,20})?<(?:!doctype html|html[\s>])/.test(
    start,
  );
}
