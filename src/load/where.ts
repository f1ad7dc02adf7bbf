import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, absolute, without a slash at its end. */
export const PROJECT = projectFolder();

/** Where one build reads and writes; all paths absolute. */
export interface Where {
  content: string;
  out: string;
  /** Undefined: no cache. */
  cache: string | undefined;
  /** Absolute address of the published site, as given in STEMMA_URL. */
  url: string | undefined;
}

/**
 * What the environment says: STEMMA_CONTENT, STEMMA_OUT, STEMMA_CACHE (empty: no cache) and STEMMA_URL,
 * the way a command hands its options to Astro.
 */
export function where(env: NodeJS.ProcessEnv = process.env): Where {
  const cache = env.STEMMA_CACHE === '' ? undefined : (env.STEMMA_CACHE ?? '.cache');
  return {
    content: resolve(PROJECT, env.STEMMA_CONTENT ?? 'content'),
    out: resolve(PROJECT, env.STEMMA_OUT ?? 'dist'),
    cache: cache === undefined ? undefined : resolve(PROJECT, cache),
    url: env.STEMMA_URL || undefined,
  };
}

/** Bundled into a chunk, this file no longer knows its place, so commands name it in STEMMA_PROJECT. */
function projectFolder(): string {
  return process.env.STEMMA_PROJECT ?? resolve(fileURLToPath(import.meta.url), '../../..');
}
