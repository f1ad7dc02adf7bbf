import { sha256 } from './digest.ts';
import { isTracking } from './tracking.ts';

/**
 * The resource ID of an address: the first 16 hex digits of SHA-256 of the URL exactly as the
 * source states it, cut of its fragment and its tracking parameters. It is what the Longterm Wiki
 * does, so its IDs stay valid.
 */
export function resourceIdOfUrl(url: string): string {
  return sha256(cutUrl(url)).slice(0, 16);
}

/** The resource ID of a work that has a DOI and no URL. */
export function resourceIdOfDoi(doi: string): string {
  return resourceIdOfUrl(`https://doi.org/${doi.toLowerCase()}`);
}

/** The resource ID of a text that has neither: `textHash` is the hash of the folded text. */
export function resourceIdOfText(textHash: string): string {
  return textHash.slice(0, 16);
}

/**
 * The URL without fragment and tracking parameters. It is cut, never parsed and written again: a
 * URL library would add a slash or change an escape, and with it the ID.
 */
export function cutUrl(url: string): string {
  const hash = url.indexOf('#');
  const bare = hash === -1 ? url : url.slice(0, hash);
  const mark = bare.indexOf('?');
  if (mark === -1) return bare;
  const parameters = bare.slice(mark + 1).split('&');
  const kept = parameters.filter((parameter) => !isTracking(parameter.split('=', 1)[0] as string));
  if (kept.length === parameters.length) return bare;
  const path = bare.slice(0, mark);
  return kept.length === 0 ? path : `${path}?${kept.join('&')}`;
}
