import { join } from 'node:path';
import { sha256 } from '../model/ids/digest.ts';
import { readIfThere, walk } from './files.ts';
import { PROJECT } from './where.ts';

const known = new Map<string, string>();

/**
 * Stands for the version of some code in the keys of the cache: the hash of its files and of the packages that they
 * use, so that nobody has to remember to count a number up.
 *
 * @param parts files and folders below the project
 */
export function codeDigest(...parts: readonly string[]): string {
  const name = parts.join('\0');
  const digest = known.get(name) ?? digestOf([...parts, 'package-lock.json']);
  known.set(name, digest);
  return digest;
}

function digestOf(parts: readonly string[]): string {
  const files = parts.flatMap((part) => {
    if (/\.\w+$/.test(part)) return [part];
    return walk(join(PROJECT, part)).map((file) => `${part}/${file}`);
  });
  return sha256(
    files.map((file) => `${file}\0${readIfThere(join(PROJECT, file)) ?? ''}\0`).join(''),
  );
}
