import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

export interface FileDigest {
  /** In bytes. */
  size: number;
  /** 64 hex digits. */
  sha256: string;
}

const CHUNK = 1024 * 1024;
const buffer = Buffer.allocUnsafe(CHUNK);

/** Size and SHA-256 of a file, which is not held as a whole. @throws the error of the file system */
export function digestFile(path: string): FileDigest {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    let size = 0;
    for (;;) {
      const read = readSync(file, buffer, 0, CHUNK, null);
      if (read === 0) return { size, sha256: hash.digest('hex') };
      hash.update(buffer.subarray(0, read));
      size += read;
    }
  } finally {
    closeSync(file);
  }
}

/** The digests of files of a folder, each taken when it is first asked for: the file must be finished then. */
export function openDigests(folder: string): (path: string) => FileDigest {
  const known = new Map<string, FileDigest>();
  return (path) => {
    const digest = known.get(path) ?? digestFile(join(folder, path));
    known.set(path, digest);
    return digest;
  };
}
