/**
 * What the bytes 0x80 to 0x9f stand for in windows-1252
 * (https://encoding.spec.whatwg.org/index-windows-1252.txt). Some Node releases decode it as
 * ISO 8859-1 instead, so the table is our own: the same characters on every machine.
 */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const CHUNK = 0x2000;

/** Every byte means something in windows-1252, so this cannot fail. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const codes = Array.from(bytes.subarray(start, start + CHUNK), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? HIGH_CONTROLS.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}
