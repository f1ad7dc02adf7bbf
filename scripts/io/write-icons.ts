import { join } from 'node:path';
import { ICONS, iconSvg } from '../../src/model/image/icon.ts';
import { palettePng } from '../../src/model/image/palette-png.ts';
import { renderSvg } from './render-svg.ts';
import { writeFile } from './write-file.ts';

/**
 * Draws the icons that the site is installed with.
 *
 * @returns the files, as paths below `stage`
 */
export async function writeIcons(stage: string): Promise<string[]> {
  for (const icon of ICONS)
    writeFile(join(stage, icon.path), palettePng(await renderSvg(iconSvg(icon))));
  return ICONS.map(({ path }) => path);
}
