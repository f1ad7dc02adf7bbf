import { Gunzip } from 'fflate';
import { joinChunks, MOST_UNPACKED } from './unzip.ts';

const CHUNK = 64 * 1024;

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
  const chunks: Uint8Array[] = [];
  let total = 0;
  const stream = new Gunzip((chunk) => {
    chunks.push(chunk);
    total += chunk.length;
  });
  for (let at = 0; at < bytes.length; at += CHUNK) {
    try {
      stream.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    } catch {
      // What was whole before the damage is used, and the reader says that the end is missing.
      return { bytes: joinChunks(chunks, total), cut: true };
    }
    if (total > most) return { bytes: joinChunks(chunks, total).subarray(0, most), cut: true };
  }
  return { bytes: joinChunks(chunks, total), cut: false };
}
