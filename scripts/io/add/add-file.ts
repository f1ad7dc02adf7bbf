import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { readIfThere, walk } from '../../../src/load/files.ts';
import { isSourcePath } from '../../convert/read/read.ts';
import { Failure } from '../fetch/failure.ts';
import type { AddContext, Outcome } from './context.ts';
import { addedSidecar, sizeOf } from './sidecar-text.ts';
import { takeIn } from './take-in.ts';

const SIDECAR = '.meta.yaml';
const MAX_BYTES = 64 * 1024 * 1024;

/** A file to copy, and the path below `sources/` that it is to have. */
export interface FileToAdd {
  path: string;
  target: string;
}

/**
 * The files that a path names: itself, or those of a folder that are sources by their ending.
 *
 * @returns also how many files of the folder have another ending
 * @throws Failure where there is nothing
 */
export function filesOf(path: string): { files: FileToAdd[]; others: number } {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) {
    throw new Failure('no-such-file', 'there is no such file or folder', 'Correct the path');
  }
  if (!stat.isDirectory()) return { files: [{ path, target: basename(path) }], others: 0 };
  const all = walk(path).filter((file) => !file.endsWith(SIDECAR));
  const sources = all.filter((file) => isSourcePath(file));
  const folder = basename(path);
  return {
    files: sources.map((file) => ({ path: join(path, file), target: `${folder}/${file}` })),
    others: all.length - sources.length,
  };
}

/**
 * Copies one file into the wiki, with its sidecar where it has one. The file stays where it is.
 *
 * @throws Failure
 */
export async function addFile(file: FileToAdd, context: AddContext): Promise<Outcome> {
  const inside = relative(join(context.content, 'sources'), resolve(file.path));
  if (!inside.startsWith('..') && !inside.startsWith(sep) && resolve(file.path) !== inside) {
    const place = `sources/${inside.replaceAll(sep, '/')}`;
    return { state: 'held', place, lines: [], problems: [] };
  }
  const { size } = statSync(file.path);
  if (size > MAX_BYTES) {
    const what = `is ${sizeOf(size)}, and more than 64 MB are not read`;
    throw new Failure('too-large', what, 'Save the article alone, or split the file');
  }
  const target = file.target.normalize('NFC').replace(/[\u0000-\u001f\u007f<>:"|?*\\]/g, '-');
  const extension = extname(target);
  const own = existsSync(file.path + SIDECAR) ? readIfThere(file.path + SIDECAR) : undefined;
  const sidecar = addedSidecar(own, context.today);
  return takeIn(
    {
      bytes: readFileSync(file.path),
      name: `sources/${target.slice(0, target.length - extension.length).replace(/^\.+/, '')}`,
      extension,
      sidecar: () => sidecar,
    },
    context,
  );
}
