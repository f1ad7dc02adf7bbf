import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../src/model/compare.ts';
import { MANIFEST, manifestLines } from '../../src/model/manifest/manifest.ts';
import { resourcePath } from '../../src/model/paths.ts';
import type { Wiki } from '../../src/model/wiki.ts';
import type { ManifestFile } from '../../src/schema/manifest.ts';
import type { FileDigest } from './digests.ts';
import { named } from './write-atomic.ts';

/** So many characters are written at once. */
const BLOCK = 1 << 20;

/**
 * Writes what the site consists of: each file with its hash, and the page of an entry with the source that it was made of.
 *
 * @param stage absolute path of the finished site
 * @param files all of it, as paths below `stage`
 * @param digestOf of a file, by that path
 * @returns the file written, as a path below `stage`
 */
export function writeManifest(
  stage: string,
  files: readonly string[],
  digestOf: (path: string) => FileDigest,
  { entries }: Pick<Wiki, 'entries'>,
): string[] {
  const sources = new Map(
    entries.map(({ front }) => [
      resourcePath(front.id),
      { path: front.source, sha256: front.capture?.sha256 },
    ]),
  );
  const sorted = [...new Set(files)].sort(compareText);
  const listed = function* (): Generator<ManifestFile> {
    for (const path of sorted) yield { path, ...digestOf(path), source: sources.get(path) };
  };
  writeLines(join(stage, MANIFEST), manifestLines(listed()));
  return [MANIFEST];
}

function writeLines(path: string, lines: Iterable<string>): void {
  const file = openSync(path, 'w');
  const write = (text: string): void => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  };
  try {
    let waiting = '';
    for (const line of lines) {
      waiting += line;
      if (waiting.length < BLOCK) continue;
      write(waiting);
      waiting = '';
    }
    write(waiting);
  } catch (error) {
    throw named(error, path);
  } finally {
    closeSync(file);
  }
}
