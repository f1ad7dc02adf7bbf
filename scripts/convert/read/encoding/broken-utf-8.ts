import { decodeWindows1252 } from '../windows-1252.ts';

/** UTF-8 in which some bytes are something else. */
export interface BrokenUtf8 {
  text: string;
  /** How many bytes were not UTF-8. */
  broken: number;
  /** Where the first of them stands in the bytes. */
  first: number;
}

/**
 * Reads bytes as UTF-8 where nearly all of them are: a page with one passage pasted in from
 * elsewhere, or cut off within a character. The bytes that are not stand for themselves as
 * windows-1252, but for half a character at the very end, which is dropped. Undefined where more
 * than a tenth of what is not ASCII is not UTF-8.
 */
export function brokenUtf8(bytes: Uint8Array): BrokenUtf8 | undefined {
  const bad: number[] = [];
  let good = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      at += 1;
      continue;
    }
    const length = sequence(bytes, at);
    if (length > 0) {
      good += 1;
      at += length;
      continue;
    }
    bad.push(at);
    at += 1;
    if (bad.length > bytes.length / 20) return undefined;
  }
  if (good < 2 || bad.length * 9 > good) return undefined;
  return { text: repaired(bytes, bad), broken: bad.length, first: bad[0] ?? bytes.length };
}

function repaired(bytes: Uint8Array, bad: readonly number[]): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const end = halfAtEnd(bytes, bad);
  const parts: string[] = [];
  let from = 0;
  for (const at of bad.filter((place) => place < end)) {
    parts.push(decoder.decode(bytes.subarray(from, at)));
    parts.push(decodeWindows1252(bytes.subarray(at, at + 1)));
    from = at + 1;
  }
  parts.push(decoder.decode(bytes.subarray(from, end)));
  return parts.join('');
}

/** Where a character that the file breaks off in begins; else its end. */
function halfAtEnd(bytes: Uint8Array, bad: readonly number[]): number {
  const start = bytes.length - 3;
  const lead = bad.find((at) => at >= start && (bytes[at] as number) >= 0xc2);
  if (lead === undefined) return bytes.length;
  const rest = bytes.subarray(lead + 1);
  return rest.every((byte) => byte >= 0x80 && byte < 0xc0) ? lead : bytes.length;
}

/** The length of the UTF-8 sequence at `at`, 0 where there is none (Unicode, table 3-7). */
function sequence(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0) return 0;
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  const second = bytes[at + 1] as number;
  if (lead === 0xe0 && second < 0xa0) return 0;
  if (lead === 0xed && second > 0x9f) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second > 0x8f) return 0;
  return length;
}
