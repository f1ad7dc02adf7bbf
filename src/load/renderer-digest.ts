import { join } from 'node:path';
import { sha256 } from '../model/ids/digest.ts';
import { readIfThere, walk } from './files.ts';
import { PROJECT } from './where.ts';

/** All code that the rendering of a saved text runs through. */
const CODE = ['src/model/graph', 'src/model/markdown', 'src/model/mentions', 'src/model/text'];

/**
 * Stands for the version of the renderer in the keys of the cache: the hash of its code and of the packages that it
 * uses, so that nobody has to remember to count a number up.
 */
export function rendererDigest(): string {
  const files = CODE.flatMap((folder) =>
    walk(join(PROJECT, folder)).map((file) => `${folder}/${file}`),
  );
  const parts = [...files, 'src/load/saved-texts.ts', 'package-lock.json'].map((file) => {
    return `${file}\0${readIfThere(join(PROJECT, file)) ?? ''}\0`;
  });
  return sha256(parts.join(''));
}
