import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from '../../src/load/files.ts';
import { searchRecords } from '../../src/load/search-records.ts';
import type { Site } from '../../src/load/site.ts';
import { timed } from '../../src/load/timed.ts';
import { openDigests } from './digests.ts';
import { indexAdvice, sizeAdvice } from './index-advice.ts';
import { indexKey, keptIndex } from './kept-index.ts';
import { type Options, PROJECT } from './options.ts';
import { publish } from './output-folder.ts';
import { phase } from './phase.ts';
import { renderSoundPages } from './render-sound-pages.ts';
import { makeSearchIndex } from './search-index.ts';
import { openStage, type Stage } from './stage.ts';
import { type Assets, writeAssets } from './write-assets.ts';
import { writeFileList } from './write-file-list.ts';
import { writeIcons } from './write-icons.ts';
import { writeImages } from './write-images.ts';
import { writeManifest } from './write-manifest.ts';
import { writeOfflineSearch } from './write-offline-search.ts';
import { writeOriginals } from './write-originals.ts';
import { writePlainFiles } from './write-plain-files.ts';
import { writeShareImages } from './write-share-images.ts';
import { writeZip } from './write-zip.ts';

/**
 * Makes the site of a loaded wiki and puts it in the place of the last one. Until all of it is there the last one stays.
 *
 * @returns the site as it was built, with what only its building brought to light
 * @throws Error where the pages cannot be rendered or the index cannot be made
 */
export async function buildSite(
  loaded: Site,
  assets: Assets,
  { content, out, cache }: Options,
): Promise<Site> {
  const stage = openStage(content, out, cache);
  const { folder } = stage;
  try {
    const folders = { content, stage: folder, cache: stage.cache };
    // Pagefind works in a process of its own while the rest is made in this one.
    const rendering = phase('Rendering pages', () => renderSoundPages(loaded, folders));
    const indexing = index(loaded, stage);
    // It is waited for below; until then nobody would take notice of its failure.
    indexing.catch(() => {});
    const { files: pages, site } = await rendering;
    if (existsSync(join(folder, '_astro'))) throw new Error(ABSOLUTE_LINKS);
    const files = [
      ...pages,
      ...walk(join(PROJECT, 'public')),
      ...writeAssets(folder, assets),
      ...(await writeIcons(folder)),
      ...(await timed('Drawing share images', () => writeShareImages(folder, site, stage.cache))),
      ...timed('Writing plain files', () => writePlainFiles(folder, site)),
      ...timed('Copying originals', () => writeOriginals(folder, site)),
      ...writeImages(folder, site),
    ];
    // A page that turned out to be broken is not searched for what it does not show.
    const indexed =
      site === loaded ? await indexing : await indexing.then(() => index(site, stage));
    if (indexed.made) await placeIndex(site, stage, indexed.key);
    files.push(...keptIndex(stage).files());
    const digests = openDigests(folder);
    const list = (): string[] =>
      timed('Listing files', () => writeFileList(folder, files, assets.version, digests));
    const isZipped = site.graph.wiki.config.offlineZip;
    files.push(...(isZipped ? writeZip(folder, files, site, list) : list()));
    files.push(...writeManifest(folder, files, digests, site.graph.wiki));
    const advice = sizeAdvice(files.map((file) => digests(file).size));
    if (advice !== undefined) process.stderr.write(`${advice}\n`);
    stage.prune(files);
    await timed('Putting the site in place', () => publish(folder, files, out));
    return site;
  } finally {
    rmSync(stage.index, { recursive: true, force: true });
    stage.close();
  }
}

/** Makes the search index, unless the last build's is of the same records. It waits beside the stage, which Astro may empty. */
function index(site: Site, stage: Stage): Promise<{ key: string; made: boolean }> {
  return timed('Indexing for search', async () => {
    const { config } = site.graph.wiki;
    const records = [...searchRecords(site)];
    const key = indexKey(records, config);
    if (keptIndex(stage).isOf(key)) return { key, made: false };
    const advice = indexAdvice(records, config.search);
    if (advice !== undefined) process.stderr.write(`${advice}\n`);
    await makeSearchIndex(stage.index, records, config.language);
    return { key, made: true };
  });
}

/** Puts a new index into the stage, with its copy for a site on disk. */
async function placeIndex(site: Site, stage: Stage, key: string): Promise<void> {
  const kept = keptIndex(stage);
  kept.adopt();
  await timed('Copying the index for disk', () =>
    writeOfflineSearch(stage.folder, site.graph.wiki.config.offlineSearch),
  );
  kept.seal(key);
}

const ABSOLUTE_LINKS =
  'A component has a <style> or <script> of its own, which Astro links by an absolute address. ' +
  'Put the style into src/styles, the script into src/client.';
