import { readIfThere } from '../../../src/load/files.ts';
import { compareText } from '../../../src/model/compare.ts';
import { writeAtomic } from '../write-atomic.ts';

/** Below the wiki folder: what imports wrote, so that the next one knows what nobody edited since. */
export const MANIFEST = 'imported.jsonl';

/** By the path of a file of the wiki. */
export type Manifest = Map<string, { sha256: string; from: string }>;

/** Reads the manifest; lines that are none do not count, and their files are left alone. */
export function readManifest(path: string): Manifest {
  const manifest: Manifest = new Map();
  for (const line of (readIfThere(path) ?? '').split('\n')) {
    const entry = parsed(line);
    if (entry) manifest.set(entry.file, { sha256: entry.sha256, from: entry.from });
  }
  return manifest;
}

function parsed(line: string): { file: string; sha256: string; from: string } | undefined {
  try {
    const { file, sha256, from } = JSON.parse(line) as Record<string, unknown>;
    if (typeof file !== 'string' || typeof sha256 !== 'string' || typeof from !== 'string') return;
    return { file, sha256, from };
  } catch {
    // An empty line, or one that a merge left broken.
    return undefined;
  }
}

export function writeManifest(path: string, manifest: Manifest): void {
  const lines = [...manifest]
    .sort(([a], [b]) => compareText(a, b))
    .map(([file, { sha256, from }]) => JSON.stringify({ file, sha256, from }));
  writeAtomic(path, `${lines.join('\n')}\n`);
}
