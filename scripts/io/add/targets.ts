import { existsSync, readFileSync, statSync } from 'node:fs';
import { Failure } from '../fetch/failure.ts';
import { type FileToAdd, filesOf } from './add-file.ts';

/** One thing to add, as the person named it. */
export interface Target {
  label: string;
  what: { url: string } | { file: FileToAdd } | { failure: Failure };
}

export interface Targets {
  targets: Target[];
  /** Files of folders that are no sources by their ending. */
  others: number;
}

/**
 * What the arguments of the command name: addresses, DOIs, files, folders.
 *
 * @param find makes a path absolute, from where the person stands
 */
export function targetsOf(names: readonly string[], find: (path: string) => string): Targets {
  const all: Targets = { targets: [], others: 0 };
  for (const name of names) {
    const path = find(name);
    if (isAddress(name) || !existsSync(path)) {
      all.targets.push(ofAddress(name));
      continue;
    }
    const { files, others } = filesOf(path);
    all.others += others;
    const folder = files.length !== 1 || files[0]?.path !== path;
    const labelled = files.map((file) => ({ label: folder ? file.path : name, what: { file } }));
    all.targets.push(...labelled);
  }
  return all;
}

/** The addresses in a list: one a line; blank lines and those that begin with `#` do not count. */
export function targetsOfList(path: string): Target[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    const failure = new Failure('no-such-file', 'there is no such list', 'Correct the path');
    return [{ label: path, what: { failure } }];
  }
  const lines = readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/);
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(ofAddress);
}

function isAddress(name: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(name);
}

function ofAddress(name: string): Target {
  const doi = /^(?:doi:\s?)?(10\.\d{4,9}\/\S+)$/i.exec(name)?.[1];
  if (doi !== undefined) return { label: name, what: { url: `https://doi.org/${doi}` } };
  if (isAddress(name)) return { label: name, what: { url: name } };
  const remedy = 'Give a path that is there, or an address that begins with https://';
  const what = 'is neither an address nor a file or folder';
  return { label: name, what: { failure: new Failure('no-such-file', what, remedy) } };
}
