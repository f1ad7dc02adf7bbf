import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundleSearchFromDisk } from '../../src/integrations/bundle.ts';
import { walk } from '../../src/load/files.ts';
import { OFFLINE_FOLDER, planShards, shardScript } from '../../src/model/search/offline-shards.ts';
import { PROJECT } from './options.ts';
import { writeFile } from './write-file.ts';

/** Stands where the program would be, so that a page opened from disk need not ask for a file that is not there. */
const NOTHING = '// The search index is larger than offlineSearch in wiki.yaml allows.\n';

/**
 * Writes the search index a second time, as scripts that a site opened from disk can load, one script at a time.
 *
 * @param stage absolute path of the folder with the site and its index
 * @param limit in megabytes of 10^6 bytes: of a larger index nothing is written but a note
 * @returns the files, as paths below `stage`
 */
export async function writeOfflineSearch(stage: string, limit: number): Promise<string[]> {
  const index = join(stage, 'pagefind');
  const files = walk(index).map((path) => ({ path, size: statSync(join(index, path)).size }));
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const write = (name: string, content: string | Uint8Array): string => {
    const path = `${OFFLINE_FOLDER}/${name}.js`;
    writeFile(join(stage, path), content);
    return path;
  };
  if (bytes > limit * 1e6) return [write('pagefind', NOTHING)];
  const program = await bundleSearchFromDisk(join(PROJECT, 'src'), join(index, 'pagefind.js'));
  const { shards, paths } = planShards(files);
  const read = (path: string) => ({ path, content: readFileSync(join(index, path)) });
  const scripts = [...paths].map(([name, parts]) =>
    write(name, shardScript(shards, parts.map(read))),
  );
  return [write('pagefind', program), ...scripts];
}
