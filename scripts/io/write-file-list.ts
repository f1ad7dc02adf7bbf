import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  HASH_LENGTH,
  isStoredOffline,
  type ListedFile,
  OFFLINE_VERSION,
  offlineFilesPath,
  packFiles,
  type SiteVersion,
  versionText,
} from '../../src/model/offline/file-list.ts';
import type { FileDigest } from './digests.ts';
import { writeFile } from './write-file.ts';

/**
 * Writes which files a browser stores for reading offline, with their hashes, and which version of the site they make.
 *
 * @param stage absolute path of the finished site
 * @param files all of it, as paths below `stage`
 * @param assets version of the style sheet and scripts
 * @param digestOf of a file, by its path below `stage`
 * @returns the files written, as paths below `stage`
 */
export function writeFileList(
  stage: string,
  files: readonly string[],
  assets: string,
  digestOf: (path: string) => FileDigest,
): string[] {
  const listed: ListedFile[] = [...new Set(files)].filter(isStoredOffline).map((path) => {
    const { size, sha256 } = digestOf(path);
    return { path, size, hash: sha256.slice(0, HASH_LENGTH) };
  });
  const version = hashOf(versionText(listed));
  const about: SiteVersion = {
    version,
    assets,
    files: listed.length,
    bytes: listed.reduce((sum, { size }) => sum + size, 0),
  };
  const list = offlineFilesPath(version);
  writeFile(join(stage, OFFLINE_VERSION), `${JSON.stringify(about)}\n`);
  writeFile(join(stage, list), `${JSON.stringify(packFiles(version, listed))}\n`);
  return [OFFLINE_VERSION, list];
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH);
}
