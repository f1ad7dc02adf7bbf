import type { Site } from '../load/site.ts';
import { compareText } from '../model/compare.ts';
import { PREVIEW_FOLDER, type Preview, packOf } from '../model/preview-packs.ts';
import { previewPackCount, previews } from '../views/preview.ts';
import type { PlainFile } from './plain-file.ts';

/**
 * What is shown of a page before it is opened, in packs of about ten kilobytes. They are scripts, not JSON,
 * because a page that was opened from disk may load nothing else.
 */
export function previewPacks(site: Site): PlainFile[] {
  const packs = previewPackCount(site);
  const contents = Array.from({ length: packs }, (): [string, Preview][] => []);
  for (const [path, preview] of previews(site))
    contents[packOf(path, packs)]?.push([path, preview]);
  return contents.map((pack, index) => {
    pack.sort(([a], [b]) => compareText(a, b));
    const data = JSON.stringify(Object.fromEntries(pack)).replaceAll('<', '\\u003c');
    return { path: `${PREVIEW_FOLDER}/${index}.js`, text: `stemmaPreviews(${data})\n` };
  });
}
