import type { ListedFile } from '../../model/offline/file-list.ts';
import { urlOf } from './scope.ts';

/** The bytes that came are not those of the version that is being stored. */
export class OtherBytes extends Error {}

/**
 * Fetches a file of one version of the site. A cache on the way may hold another version of it, so it is asked past
 * them when the hash does not fit.
 *
 * @returns a response of its own: one that a server redirected could not answer a navigation
 * @throws OtherBytes
 * @throws TypeError where there is no connection
 */
export async function fetchChecked({ path, hash }: ListedFile): Promise<Response> {
  const url = urlOf(path);
  const first = await fetchFile(url, 'no-cache', hash);
  if (first) return first;
  const second = await fetchFile(`${url}?v=${hash}`, 'reload', hash);
  if (second) return second;
  throw new OtherBytes(path);
}

async function fetchFile(
  url: string,
  cache: RequestCache,
  hash: string,
): Promise<Response | undefined> {
  const response = await fetch(url, { cache, credentials: 'same-origin' });
  if (response.status >= 500) throw new TypeError(`${url}: ${response.status}`);
  if (!response.ok) return undefined;
  const bytes = await response.arrayBuffer();
  if (!(await hashOf(bytes)).startsWith(hash)) return undefined;
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  return new Response(bytes, { headers: { 'content-type': type } });
}

/** SHA-256 in hex. */
export async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
