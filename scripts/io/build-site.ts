import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from '../../src/load/files.ts';
import { searchRecords } from '../../src/load/search-records.ts';
import type { Site } from '../../src/load/site.ts';
import { type Options, PROJECT } from './options.ts';
import { publish } from './output-folder.ts';
import { phase } from './phase.ts';
import { renderSoundPages } from './render-sound-pages.ts';
import { writeSearchIndex } from './search-index.ts';
import { openStage } from './stage.ts';
import { writeAssets } from './write-assets.ts';
import { writePlainFiles } from './write-plain-files.ts';

/**
 * Makes the site of a loaded wiki and puts it in the place of the last one. Until all of it is there the last one stays.
 *
 * @returns the site as it was built, with what only its building brought to light
 * @throws Error where the pages cannot be rendered or the index cannot be made
 */
export async function buildSite(loaded: Site, { content, out, cache }: Options): Promise<Site> {
  const stage = openStage(content, out, cache);
  try {
    const folders = { content, stage: stage.folder, cache: stage.cache };
    const { files: pages, site } = await phase('Rendering pages', () =>
      renderSoundPages(loaded, folders),
    );
    if (existsSync(join(stage.folder, '_astro'))) throw new Error(ABSOLUTE_LINKS);
    const files = [
      ...pages,
      ...walk(join(PROJECT, 'public')),
      ...(await writeAssets(stage.folder)),
      ...writePlainFiles(stage.folder, site),
      ...(await writeSearchIndex(
        stage.folder,
        [...searchRecords(site)],
        site.graph.wiki.config.language,
      )),
    ];
    stage.prune(files);
    publish(stage.folder, files, out);
    return site;
  } finally {
    stage.close();
  }
}

const ABSOLUTE_LINKS =
  'A component has a <style> or <script> of its own, which Astro links by an absolute address. ' +
  'Put the style into src/styles, the script into src/client.';
