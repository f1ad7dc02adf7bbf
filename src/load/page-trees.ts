import { join } from 'node:path';
import type { Root } from 'mdast';
import { type ReadBody, readPageBody } from '../model/markdown/parse-page-body.ts';
import { keyOf, openCache } from './cache.ts';
import { codeDigest } from './code-digest.ts';

/** All code that the parsing of a page runs through. */
const CODE = ['src/model/claims', 'src/model/markdown', 'src/load/page-trees.ts'];

/**
 * Reads the bodies of pages. To parse one takes long, thirty times as long as to read its tree, and several ask for
 * it: so the tree of each body is kept, from build to build.
 *
 * @param cache absolute path of the cache folder; undefined: each is parsed whenever it is asked for
 */
export function openPageTrees(cache: string | undefined): ReadBody {
  if (cache === undefined) return readPageBody;
  const kept = openCache(join(cache, 'trees'));
  return (page) => {
    const key = keyOf('tree of a page', codeDigest(...CODE), page.body);
    const known = parsed(kept.get(key));
    if (known) return { value: known, problems: [] };
    const read = readPageBody(page);
    if (read.value) kept.set(key, JSON.stringify(read.value));
    return read;
  };
}

function parsed(json: string | undefined): Root | undefined {
  try {
    return json === undefined ? undefined : (JSON.parse(json) as Root);
  } catch {
    return undefined;
  }
}
