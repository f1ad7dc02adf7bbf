import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDigests } from '../../../scripts/io/digests.ts';
import { writeFileList } from '../../../scripts/io/write-file-list.ts';
import { walk } from '../../../src/load/files.ts';

/**
 * Makes a copy of a built site as a later build of it would be: every page says so in its title, and the style sheet and
 * scripts have another version.
 *
 * @param mark what the titles say
 */
export function nextVersion(site: string, folder: string, mark: string): void {
  cpSync(site, folder, { recursive: true });
  rmSync(join(folder, 'offline'), { recursive: true });
  const { assets } = JSON.parse(readFileSync(join(site, 'offline/version.json'), 'utf8'));
  const next = assets.replace(/^./, assets.startsWith('0') ? '1' : '0');
  for (const file of walk(folder)) {
    if (!/\.html$|^assets\//.test(file)) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    const changed = text
      .replaceAll(`?v=${assets}`, `?v=${next}`)
      .replaceAll(`/*${assets}*/`, `/*${next}*/`)
      .replace('</title>', ` (${mark})</title>`);
    writeFileSync(join(folder, file), changed);
  }
  writeFileList(folder, walk(folder), next, openDigests(folder));
}
