import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { imageFolder } from '../../../src/load/image-store.ts';
import { loadSite, tellAssets, tellSite } from '../../../src/load/site.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { buildSite } from '../build-site.ts';
import { computeWiki } from '../convert-wiki.ts';
import { handOn } from '../hand-on.ts';
import { keepImages } from '../keep-images.ts';
import type { Options } from '../options.ts';
import { bundleAssets } from '../write-assets.ts';
import { LEDGER, staleFiles } from '../write-wiki.ts';
import { type Checked, checkCopy } from './check-copy.ts';
import { notConverted } from './problems.ts';

/**
 * Builds the site of a wiki anew, without a cache and in a folder of its own, and compares it with the one that is there. The
 * wiki is not written to: where its entries are not what its sources give, that is told instead.
 */
export async function checkRebuilt(options: Options): Promise<Checked> {
  const { content, jobs } = options;
  const { output, sources, before, after, problems } = await computeWiki(content, undefined, jobs);
  if (output?.stop) return { files: 0, problems };
  const stale = output ? staleFiles(content, output) : [];
  if (before !== after) stale.unshift(LEDGER);
  if (stale.length > 0) return { files: 0, problems: stale.map(notConverted) };
  keepImages(content, imageFolder(undefined), sources ?? []);
  const folder = mkdtempSync(join(tmpdir(), 'stemma-verify-'));
  try {
    const out = join(folder, 'site');
    await build({ ...options, out, cache: undefined }, problems);
    return await checkCopy(options.out, out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As `npm run build` does. */
async function build(options: Options, problems: readonly Problem[]): Promise<void> {
  handOn(options);
  tellSite(problems);
  const assets = await bundleAssets();
  tellAssets(assets.version);
  await buildSite(await loadSite(), assets, options);
}
