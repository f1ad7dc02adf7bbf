import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const SIDECAR = '.meta.yaml';

/**
 * The first free one of `name.ext`, `name-2.ext`, …: neither file nor sidecar stands there. A sidecar
 * that a killed run left without its file, of the same first line, is taken up again.
 */
export function freePath(folder: string, name: string, extension: string, sidecar: string): string {
  const line = sidecar.split('\n', 1)[0] as string;
  for (let number = 1; ; number += 1) {
    const file = `${number === 1 ? name : `${name}-${number}`}${extension}`;
    const path = join(folder, file);
    if (existsSync(path)) continue;
    if (!existsSync(path + SIDECAR)) return file;
    if (line.startsWith('url: ') && readFileSync(path + SIDECAR, 'utf8').startsWith(`${line}\n`)) {
      return file;
    }
  }
}

/**
 * Puts a source and its sidecar into the wiki, each whole or not at all, over nothing. The sidecar
 * goes first: a source without it would get another ID.
 *
 * @throws the error of the file system; nothing is left behind then
 */
export function putIn(folder: string, file: string, bytes: Uint8Array, sidecar: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  const draft = writeDraft(path, 'source', bytes);
  try {
    const side = writeDraft(path, 'sidecar', Buffer.from(sidecar));
    renameSync(side, path + SIDECAR);
    place(draft, path);
  } catch (error) {
    if (!existsSync(path)) rmSync(path + SIDECAR, { force: true });
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A hidden file beside its place: a build passes it over, should it ever be left there. */
function writeDraft(path: string, what: string, bytes: Uint8Array): string {
  const draft = join(dirname(path), `.${process.pid}-${what}.draft`);
  const file = openSync(draft, 'w');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return draft;
}

/** A link, unlike a rename, fails where a file stands already. */
function place(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || existsSync(path)) throw error;
    renameSync(draft, path);
  }
}
