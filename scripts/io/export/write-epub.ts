import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { ZipWriter } from '../../../src/model/zip/zip-writer.ts';
import type { BookFile } from '../../export/epub/book.ts';

/**
 * Packs the files of a book; the first, its type, is left unpacked
 * (https://www.w3.org/TR/epub-33/#sec-zip-container-mime). The file at `path` is replaced when all of it is there.
 *
 * @returns its size in bytes
 */
export function writeEpub(path: string, files: readonly BookFile[]): number {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  const out = openSync(draft, 'w');
  try {
    const zip = new ZipWriter((bytes) => {
      for (let at = 0; at < bytes.length; ) at += writeSync(out, bytes, at);
    });
    for (const [index, file] of files.entries()) {
      const bytes = 'text' in file ? Buffer.from(file.text) : readFileSync(file.from);
      zip.add(file.path, bytes, { stored: index === 0 });
    }
    zip.end();
    closeSync(out);
    renameSync(draft, path);
    return zip.length;
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
