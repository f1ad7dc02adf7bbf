import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { entries } from '../../src/client/entries.ts';
import { bundle, listAssets } from '../../src/integrations/bundle.ts';
import { PROJECT } from './options.ts';
import { writeFile } from './write-file.ts';

/** The site's style sheet and scripts. */
export interface Assets {
  /** Ten hex digits of the digest of all of them; pages ask for `site.css?v=<version>`. */
  version: string;
  /** By path below the site's root. */
  files: ReadonlyMap<string, Uint8Array>;
}

/** Bundles the site's style sheet and scripts. @throws the error of esbuild */
export async function bundleAssets(): Promise<Assets> {
  const assets = listAssets(join(PROJECT, 'src'), entries);
  const digest = createHash('sha256');
  const bundled = new Map<string, Uint8Array>();
  for (const asset of assets) {
    const bytes = await bundle(asset, { minify: true });
    digest.update(`${asset.path}\0`).update(bytes);
    bundled.set(asset.path, bytes);
  }
  const version = digest.digest('hex').slice(0, 10);
  return {
    version,
    files: new Map([...bundled].map(([path, bytes]) => stamp(path, bytes, version))),
  };
}

/**
 * Ends each file with its version in a comment, so that what stores pages for reading offline can tell whether a server gave the
 * version that was asked for.
 */
function stamp(path: string, bytes: Uint8Array, version: string): [string, Uint8Array] {
  if (!path.startsWith('assets/')) return [path, bytes];
  return [path, Buffer.concat([bytes, Buffer.from(`/*${version}*/\n`)])];
}

/**
 * Writes the site's style sheet and scripts into its folder.
 *
 * @returns the files, as paths below `stage`
 */
export function writeAssets(stage: string, { files }: Assets): string[] {
  for (const [path, bytes] of files) writeFile(join(stage, path), bytes);
  return [...files.keys()];
}
