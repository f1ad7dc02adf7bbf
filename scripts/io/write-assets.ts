import { join } from 'node:path';
import { entries } from '../../src/client/entries.ts';
import { bundle, listAssets } from '../../src/integrations/bundle.ts';
import { PROJECT } from './options.ts';
import { writeFile } from './write-file.ts';

/**
 * Bundles the site's style sheet and scripts into its folder.
 *
 * @returns the files, as paths below `stage`
 */
export async function writeAssets(stage: string): Promise<string[]> {
  const assets = listAssets(join(PROJECT, 'src'), entries);
  for (const asset of assets) {
    writeFile(join(stage, asset.path), await bundle(asset, { minify: true }));
  }
  return assets.map(({ path }) => path);
}
