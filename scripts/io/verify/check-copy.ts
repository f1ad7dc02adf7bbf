import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { compareText } from '../../../src/model/compare.ts';
import {
  BadManifest,
  MANIFEST,
  MANIFEST_SIGNATURE,
  readManifest,
} from '../../../src/model/manifest/manifest.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { ManifestFile } from '../../../src/schema/manifest.ts';
import { digestFile } from '../digests.ts';
import { startProgress } from '../progress.ts';
import { firstDifference } from './first-difference.ts';
import * as problem from './problems.ts';

/** What is no part of a site and may lie in its folder. */
const BESIDE = new Set([MANIFEST, MANIFEST_SIGNATURE, '.stemma', '.git']);

/** What came of comparing a folder with a manifest. */
export interface Checked {
  /** Files that the manifest names. */
  files: number;
  problems: Problem[];
}

/**
 * Compares a copy of a site with a manifest, the copy's own by default: which files were altered, are missing or were
 * added.
 *
 * @param folder absolute path of the copy
 * @param rebuilt a site that was built anew, whose manifest is taken and with whose files differences are found
 */
export async function checkCopy(folder: string, rebuilt?: string): Promise<Checked> {
  const manifest = join(rebuilt ?? folder, MANIFEST);
  if (!statSync(manifest, { throwIfNoEntry: false })?.isFile())
    return { files: 0, problems: [problem.noManifest(manifest)] };
  const there = new Set(filesBelow(folder));
  const progress = startProgress('Comparing files', there.size);
  const problems: Problem[] = [];
  let files = 0;
  try {
    for await (const file of readManifest(linesOf(manifest))) {
      files += 1;
      if (there.delete(file.path)) problems.push(...checkFile(folder, file, rebuilt));
      else problems.push(problem.missingFile(file.path));
      progress.step();
    }
    problems.push(...[...there].sort(compareText).map(problem.addedFile));
  } catch (error) {
    if (!(error instanceof BadManifest)) throw error;
    problems.push(problem.badManifest(error.line, error.message));
  }
  progress.done();
  return { files, problems };
}

function checkFile(folder: string, file: ManifestFile, rebuilt: string | undefined): Problem[] {
  const { size, sha256 } = digestFile(join(folder, file.path));
  if (size === file.size && sha256 === file.sha256) return [];
  if (rebuilt === undefined) return [problem.alteredFile(file, { size, sha256 })];
  const at = firstDifference(join(folder, file.path), join(rebuilt, file.path));
  return [problem.differentFile(file.path, at)];
}

function linesOf(path: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(path), crlfDelay: Infinity });
}

/** All files below a folder, hidden ones and links too, as paths with `/`. */
function filesBelow(folder: string): string[] {
  const files: string[] = [];
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (below === '' && BESIDE.has(entry.name)) continue;
      const path = below + entry.name;
      if (entry.isDirectory()) waiting.push(`${path}/`);
      else files.push(path);
    }
  }
  return files;
}
