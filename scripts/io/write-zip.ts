import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../src/load/site.ts';
import { compareText } from '../../src/model/compare.ts';
import { PATHS } from '../../src/model/paths.ts';
import { ZipWriter } from '../../src/model/zip/zip-writer.ts';
import { textsOf } from '../../src/ui/texts.ts';
import { startProgress } from './progress.ts';
import { writeAtomic } from './write-atomic.ts';

/**
 * Puts all files of a site into `offline.zip` beside them, in one folder, so that a reader unpacks it without a mess. The page that
 * links to it says how large it is; it is packed last, when that is known.
 *
 * @param stage absolute path of the finished site
 * @param files all of it but the zip, as paths below `stage`
 * @param list writes what depends on every other file, and returns its paths
 * @returns the files written, as paths below `stage`
 */
export function writeZip(
  stage: string,
  files: readonly string[],
  site: Site,
  list: () => string[],
): string[] {
  const file = openSync(join(stage, PATHS.zip), 'w');
  const sorted = [...new Set(files)].sort(compareText).filter((path) => path !== PATHS.offline);
  const progress = startProgress('Packing offline.zip', sorted.length);
  const { title, language } = site.graph.wiki.config;
  const folder = folderName(title);
  try {
    const zip = new ZipWriter((bytes) => writeWhole(file, bytes));
    const add = (path: string) => zip.add(`${folder}/${path}`, readFileSync(join(stage, path)));
    for (const path of sorted) {
      add(path);
      progress.step();
    }
    writeSize(join(stage, PATHS.offline), sizeText(zip.length, language));
    add(PATHS.offline);
    const last = list();
    for (const path of last) add(path);
    zip.end();
    progress.done();
    return [...last, PATHS.zip];
  } finally {
    closeSync(file);
  }
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** In one step: Astro keeps a page whose stage was left, so a torn one would stay. */
function writeSize(page: string, size: string): void {
  const html = readFileSync(page, 'utf8');
  writeAtomic(page, html.replace(/(<span data-zip-size[^>]*>)[^<]*/, `$1${size}`));
}

/** In megabytes of 10^6 bytes, to two digits or the next whole one. */
function sizeText(bytes: number, language: string): string {
  const megabytes = bytes / 1e6;
  const amount =
    megabytes < 10 ? Math.max(0.1, megabytes).toFixed(1) : String(Math.ceil(megabytes));
  return `${amount.replace('.', textsOf(language).offline.decimal)} MB`;
}

/** The wiki's title in letters that every system takes. */
function folderName(title: string): string {
  const plain = title.normalize('NFKD').replace(/[^A-Za-z0-9]+/g, '-');
  return plain.replace(/^-|-$/g, '').toLowerCase().slice(0, 60) || 'wiki';
}
