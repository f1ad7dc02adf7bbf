import { Gunzip } from 'fflate';
import { MOST_UNPACKED } from './unzip.ts';

const CHUNK = 16 * 1024;

export interface Gunzipped {
  bytes: Uint8Array;
  /** Whether the end is missing: the file was cut short, is damaged, or unpacks to too much. */
  cut: boolean;
}

/** Whether bytes begin as gzip does (RFC 1952). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** Unpacks gzip, one member after the other, up to `most` bytes; of a damaged file what is whole. */
export function gunzip(bytes: Uint8Array, most: number = MOST_UNPACKED): Gunzipped {
  // Memory that is asked for and not written to costs nothing; joining pieces would cost twice.
  const out = new Uint8Array(Math.min(most, 1100 * bytes.length + 1024));
  let length = 0;
  let full = false;
  const stream = new Gunzip((chunk) => {
    const room = chunk.subarray(0, out.length - length);
    out.set(room, length);
    length += room.length;
    full ||= room.length < chunk.length;
  });
  for (let at = 0; at < bytes.length && !full; at += CHUNK) {
    try {
      stream.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    } catch {
      // What was whole before the damage is used, and the reader says that the end is missing.
      return { bytes: out.subarray(0, length), cut: true };
    }
  }
  return { bytes: out.subarray(0, length), cut: full };
}
