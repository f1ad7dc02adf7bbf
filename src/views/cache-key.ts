import { createHash } from 'node:crypto';

/** What a page is made from, as a digest: the same view gives the same page, which need not be made again. */
export function cacheKey(...made: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(made)).digest('hex');
}
