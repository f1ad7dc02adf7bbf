import type { Site } from '../load/site.ts';
import { ICONS } from '../model/image/icon.ts';
import { PATHS } from '../model/paths.ts';
import { directionOf } from '../ui/direction.ts';
import type { PlainFile } from './plain-file.ts';

/**
 * The web app manifest (https://www.w3.org/TR/appmanifest/) by which a browser installs the site. All addresses in it are relative
 * to it, so it holds under any base path.
 */
export function webManifest({ graph }: Site): PlainFile {
  const { title, description, language } = graph.wiki.config;
  const manifest = {
    name: title,
    ...(description !== undefined && { description }),
    lang: language,
    dir: directionOf(language),
    id: './',
    start_url: PATHS.home,
    scope: './',
    display: 'minimal-ui',
    background_color: '#fdfdfc',
    theme_color: '#fdfdfc',
    icons: ICONS.filter(({ path }) => !path.includes('apple')).map(({ path, size, maskable }) => ({
      src: path,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: maskable ? 'maskable' : 'any',
    })),
  };
  return { path: 'manifest.webmanifest', text: `${JSON.stringify(manifest, undefined, 1)}\n` };
}
