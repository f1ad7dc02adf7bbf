import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compareText } from '../../../src/model/compare.ts';
import { decode } from '../../convert/read/decode.ts';
import type { Folder } from '../../import/planned.ts';

/** A larger file is no text that a person wrote, and no source that a build would read. */
export const MAX_BYTES = 64 * 1024 * 1024;
const MOST_FILES = 200_000;
const PASSED_OVER = new Set(['node_modules', '__MACOSX']);

/** A folder to import, or one file of it. */
export interface OpenFolder extends Folder {
  /** Absolute. */
  root: string;
  /** Names of what is hidden at its top. */
  hidden: string[];
  /** Paths that are not followed: links could lead out of the folder. */
  links: string[];
  /** Paths too large to be read. */
  large: string[];
  /** The text of a hidden file, such as a setting; undefined where there is none. */
  setting(path: string): string | undefined;
}

/**
 * Lists a folder; of a file, its folder with that file alone (and what lies in `files/` beside it, where exports
 * put attachments).
 *
 * @throws the error of the file system where it cannot be read, or holds more than 200,000 files
 */
export function openFolder(path: string): OpenFolder {
  const single = statSync(path).isFile();
  const root = single ? dirname(path) : path;
  const found = { paths: [] as string[], links: [] as string[], large: [] as string[] };
  if (single) {
    add(root, basename(path), found);
    for (const name of ['files', `${basename(path).replace(/\.[^.]+$/, '')}`])
      below(root, name, found);
  } else below(root, '', found);
  const paths = [...new Set(found.paths)].sort(compareText);
  const known = new Set(paths);
  const top = single ? [] : readdirSync(root).filter((name) => name.startsWith('.'));
  return {
    root,
    name: single ? basename(path).replace(/\.[^.]+$/, '') : basename(root),
    paths,
    links: found.links.sort(compareText),
    large: found.large.sort(compareText),
    hidden: top.sort(compareText),
    text: (file) => (known.has(file) ? readText(join(root, file)) : undefined),
    setting: (file) => (file.includes('..') ? undefined : readText(join(root, file))),
  };
}

type Found = { paths: string[]; links: string[]; large: string[] };

function below(root: string, start: string, found: Found): void {
  const waiting = [start];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of entriesOf(join(root, folder))) {
      if (entry.name.startsWith('.') || PASSED_OVER.has(entry.name)) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile()) add(root, path, found);
      else if (entry.isSymbolicLink()) found.links.push(path);
    }
    if (found.paths.length > MOST_FILES) {
      throw new Error(
        `${root} holds more than 200,000 files. Name the folder of one vault or export.`,
      );
    }
  }
}

function add(root: string, path: string, found: Found): void {
  if (statSync(join(root, path)).size > MAX_BYTES) found.large.push(path);
  else found.paths.push(path);
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [];
    throw error;
  }
}

function readText(path: string): string | undefined {
  try {
    return decode(readFileSync(path)).text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
