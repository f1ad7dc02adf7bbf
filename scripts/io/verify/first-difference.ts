import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 65_536;

/** Position of the first byte in which two files differ, from 0; where one ends before the other, that. */
export function firstDifference(a: string, b: string): number {
  const files = [openSync(a, 'r'), openSync(b, 'r')] as const;
  const [left, right] = [Buffer.alloc(CHUNK), Buffer.alloc(CHUNK)];
  try {
    for (let at = 0; ; at += CHUNK) {
      const read = readSync(files[0], left, 0, CHUNK, at);
      const other = readSync(files[1], right, 0, CHUNK, at);
      const shared = Math.min(read, other);
      for (let byte = 0; byte < shared; byte += 1) if (left[byte] !== right[byte]) return at + byte;
      if (shared < CHUNK) return at + shared;
    }
  } finally {
    for (const file of files) closeSync(file);
  }
}
