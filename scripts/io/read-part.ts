import { join } from 'node:path';
import { openCache } from '../../src/load/cache.ts';
import { sha256 } from '../../src/model/ids/digest.ts';
import { startProgress } from './progress.ts';
import { listSources, readSources } from './read-sources.ts';
import { openReaders } from './readers/open-readers.ts';

/** One of several parts that together are all sources. */
export interface Part {
  /** From 1. */
  part: number;
  of: number;
}

/** `2/5` as the second of five; undefined for anything that names no part. */
export function parsePart(text: string): Part | undefined {
  const [, part, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? [];
  const parsed = { part: Number(part), of: Number(of) };
  return parsed.part <= parsed.of ? parsed : undefined;
}

/**
 * Reads a part of the sources of a wiki into the cache and writes nothing else: several machines can share the reading of
 * a large collection, and a build that has all their caches reads nothing. A source is always in the same part,
 * whatever others there are. What cannot be read is left to that build to tell.
 *
 * @param folder absolute path of the wiki folder
 * @param cache absolute path of the cache folder
 * @returns how many files there are in the part, and in all
 */
export async function readPart(
  folder: string,
  cache: string,
  { part, of }: Part,
  jobs: number,
): Promise<{ files: number; all: number }> {
  const paths = listSources(folder) ?? [];
  const { sources, beside } = parted(paths);
  const own = sources.filter((path) => partOf(path, of) === part);
  // A sidecar says how its source is to be read.
  const taken = new Set([...own, ...own.flatMap((path) => beside.get(path) ?? [])]);
  const progress = startProgress('Reading sources', taken.size);
  const readers = openReaders(jobs);
  const articles = openCache(join(cache, 'articles'));
  await readSources(
    folder,
    paths.filter((path) => taken.has(path)),
    articles,
    progress.step,
    readers,
  ).finally(() => readers.close());
  progress.done();
  return { files: own.length, all: sources.length };
}

/** From 1, by the path alone. */
function partOf(path: string, of: number): number {
  return (Number.parseInt(sha256(path).slice(0, 8), 16) % of) + 1;
}

const SIDECAR = '.meta.yaml';

/** Sources, and by source the sidecars of it and of the records in it (`list.bib#key.meta.yaml`). */
function parted(paths: readonly string[]): { sources: string[]; beside: Map<string, string[]> } {
  const sources = paths.filter((path) => !path.endsWith(SIDECAR));
  const known = new Set(sources);
  const beside = new Map<string, string[]>();
  for (const path of paths) {
    if (!path.endsWith(SIDECAR)) continue;
    const name = path.slice(0, -SIDECAR.length);
    const source = known.has(name) ? name : name.slice(0, Math.max(0, name.indexOf('#')));
    beside.set(source, [...(beside.get(source) ?? []), path]);
  }
  return { sources, beside };
}
