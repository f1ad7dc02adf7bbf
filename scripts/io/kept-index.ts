import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '../../src/load/cache.ts';
import { codeDigest } from '../../src/load/code-digest.ts';
import { readIfThere, walk } from '../../src/load/files.ts';
import { OFFLINE_FOLDER } from '../../src/model/search/offline-shards.ts';
import type { SearchRecord } from '../../src/model/search/record.ts';
import type { Stage } from './stage.ts';
import { writeFile } from './write-file.ts';

/** All code that a search index, and the copy of it for a site on disk, are made by; the lock file that is digested with it pins Pagefind. */
const CODE = [
  'src/model/search',
  'src/client',
  'src/integrations/bundle.ts',
  'scripts/io/search-index.ts',
  'scripts/io/write-offline-search.ts',
];
const FOLDER = 'pagefind';

/** What an index follows from: an index of the same key is the same index. */
export function indexKey(
  records: readonly SearchRecord[],
  { language, offlineSearch }: { language: string; offlineSearch: number },
): string {
  return keyOf(codeDigest(...CODE), language, offlineSearch, records);
}

/** The search index of the last build, which stays in the stage. */
export interface KeptIndex {
  /** Whether it is the one of this key, and whole. */
  isOf(key: string): boolean;
  /** Puts the index that waits beside the stage in its place; `seal()` it once its copy for disk is there too. */
  adopt(): void;
  seal(key: string): void;
  /** The files of index and copy, as paths below the stage. */
  files(): string[];
}

/** A key beside the stage says what the index in it is of. It goes before the index is touched, and comes back last. */
export function keptIndex({ folder, index, cache }: Stage): KeptIndex {
  const mark = `${folder}.search-key`;
  const within = (name: string): string[] =>
    walk(join(folder, name)).map((file) => `${name}/${file}`);
  return {
    isOf: (key) =>
      cache !== undefined &&
      readIfThere(mark) === key &&
      existsSync(join(folder, FOLDER, 'pagefind-entry.json')) &&
      existsSync(join(folder, OFFLINE_FOLDER)),
    adopt() {
      rmSync(mark, { force: true });
      rmSync(join(folder, OFFLINE_FOLDER), { recursive: true, force: true });
      rmSync(join(folder, FOLDER), { recursive: true, force: true });
      renameSync(index, join(folder, FOLDER));
    },
    seal(key) {
      if (cache !== undefined) writeFile(mark, key);
    },
    files: () => [...within(FOLDER), ...within(OFFLINE_FOLDER)],
  };
}
