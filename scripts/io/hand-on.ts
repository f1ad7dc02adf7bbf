import { type Options, PROJECT } from './options.ts';

/** Says in the environment what Astro and the site's loader are to read and write. */
export function handOn({ content, out, cache }: Options): void {
  Object.assign(process.env, {
    STEMMA_PROJECT: PROJECT,
    STEMMA_CONTENT: content,
    STEMMA_OUT: out,
    STEMMA_CACHE: cache ?? '',
    ASTRO_TELEMETRY_DISABLED: '1',
    // Astro asks npm for its newest version now and then; a build asks nobody.
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
  });
}
