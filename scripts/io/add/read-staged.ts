import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readSources, type Sources } from '../read-sources.ts';
import type { AddContext } from './context.ts';

/**
 * Reads a file as the build will read it, without putting it into the wiki yet.
 *
 * @param file the path below the wiki folder that it is to have
 */
export async function readStaged(
  file: string,
  bytes: Uint8Array,
  sidecar: string,
  { cache, readers }: Pick<AddContext, 'cache' | 'readers'>,
): Promise<Sources> {
  const stage = mkdtempSync(join(tmpdir(), 'stemma-add-'));
  try {
    const path = join(stage, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    writeFileSync(`${path}.meta.yaml`, sidecar);
    return await readSources(stage, [file, `${file}.meta.yaml`], cache, undefined, readers);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}
