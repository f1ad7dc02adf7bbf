import {
  closeSync,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../../../src/model/ids/digest.ts';
import type { PlannedFile } from '../../import/planned.ts';
import { writeAtomic } from '../write-atomic.ts';
import { MANIFEST, readManifest, writeManifest } from './manifest.ts';

/** What was done with the files of a plan; paths below the wiki folder. */
export interface Outcome {
  written: string[];
  updated: string[];
  same: number;
  /** Not touched, and why. */
  left: { path: string; why: string }[];
}

export interface WriteOptions {
  /** Absolute path of the wiki folder. */
  into: string;
  /** Absolute path of the folder that is imported. */
  root: string;
  /** What is imported, as the manifest names it. */
  from: string;
  dryRun: boolean;
  step?: () => void;
}

const EDITED = 'edited here since it was imported; it would be different now';
const OWN = 'there is a file of this name that no import wrote';
const REMOVED = 'imported before and removed here';
const GONE = 'imported before and no longer in what is imported';

/**
 * Writes the files of a plan, each whole or not at all. A file that is there is only replaced where an import
 * wrote it and nobody edited it since. A second run with the same input writes nothing.
 *
 * @throws the error of the file system; what was written until then is in the manifest
 */
export function writePlan(files: readonly PlannedFile[], options: WriteOptions): Outcome {
  const { into, root, from, dryRun, step } = options;
  const manifest = readManifest(join(into, MANIFEST));
  const outcome: Outcome = { written: [], updated: [], same: 0, left: [] };
  const planned = new Set(files.map(({ path }) => path));
  try {
    for (const file of files) {
      const path = safe(file.path);
      const bytes =
        'text' in file ? Buffer.from(file.text) : readFileSync(join(root, safe(file.copy)));
      const digest = sha256(bytes);
      const held = hashOf(join(into, path));
      const earlier = manifest.get(path);
      if (held === digest) {
        outcome.same += 1;
        if (earlier) manifest.set(path, { sha256: digest, from });
      } else if (held === undefined && earlier) outcome.left.push({ path, why: REMOVED });
      else if (held !== undefined && !earlier) outcome.left.push({ path, why: OWN });
      else if (held !== undefined && earlier?.sha256 !== held) {
        // What it would be now is the same as it was then: the edit stands against nothing new.
        if (earlier?.sha256 === digest) outcome.same += 1;
        else outcome.left.push({ path, why: EDITED });
      } else {
        if (!dryRun) {
          put(join(into, path), file, root);
          manifest.set(path, { sha256: digest, from });
        }
        (held === undefined ? outcome.written : outcome.updated).push(path);
      }
      step?.();
    }
    for (const [path, { from: origin }] of manifest) {
      if (
        origin === from &&
        path !== 'venues.yaml' &&
        !planned.has(path) &&
        hashOf(join(into, path)) !== undefined
      ) {
        outcome.left.push({ path, why: GONE });
      }
    }
  } finally {
    if (!dryRun && manifest.size > 0) writeManifest(join(into, MANIFEST), manifest);
  }
  return outcome;
}

function put(path: string, file: PlannedFile, root: string): void {
  if ('text' in file) {
    writeAtomic(path, file.text);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${process.pid}-import.draft`);
  try {
    copyFileSync(join(root, safe(file.copy)), draft);
    const handle = openSync(draft, 'r+');
    fsyncSync(handle);
    closeSync(handle);
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Whatever a plan was made of, its paths stay below the folder they belong to. */
function safe(path: string): string {
  const parts = path.split('/');
  if (
    path.startsWith('/') ||
    path.includes('\\') ||
    parts.some((part) => part === '..' || part === '')
  ) {
    throw new Error(`the path ${JSON.stringify(path)} leads out of the folder`);
  }
  return path;
}

function hashOf(path: string): string | undefined {
  try {
    return sha256(readFileSync(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
