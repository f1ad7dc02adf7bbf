import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { VaultFile } from '../../export/md/vault.ts';
import { Fault } from '../fault.ts';

/** Stands in every folder that an export may replace. */
const MARK = '.stemma-export';

/**
 * Writes a folder of notes in the place of the last export. What a person put beside the notes, such as
 * the settings of Obsidian, stays.
 *
 * @returns the number of files
 * @throws Fault where the folder holds something that no export put there
 */
export function writeVault(folder: string, files: readonly VaultFile[]): number {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, MARK)))
    throw new Fault({
      rule: 'foreign-folder',
      severity: 'error',
      file: folder,
      message: 'the folder holds files that no export put there',
      remedy: 'Name another with --out',
    });
  const tops = new Set(files.map(({ path }) => path.split('/')[0] as string));
  for (const top of tops) rmSync(join(folder, top), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, MARK),
    'Stemma wrote these notes and replaces them with the next export.\n',
  );
  for (const file of files) {
    const target = join(folder, file.path);
    mkdirSync(dirname(target), { recursive: true });
    if ('text' in file) writeFileSync(target, file.text);
    else copyFileSync(file.from, target);
  }
  return files.length;
}
