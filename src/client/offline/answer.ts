import { root } from './scope.ts';
import { type Kept, keepVisited, kept, openVisited, openWhole } from './store.ts';

/** How long a page that is stored waits for a connection that hangs, in milliseconds. */
const PATIENCE = 5000;

/** Files that are always asked of the server: what tells of versions, and what is too large to keep. */
const SERVERS_OWN = /^(?:offline\/|offline\.zip$|service-worker\.js$|pagefind-offline\/)/;

/** The request's path below the site's root; undefined where the worker leaves it to the browser. */
export function pathOf({ method, url, headers }: Request): string | undefined {
  if (method !== 'GET' || !url.startsWith(root()) || headers.has('range')) return undefined;
  const path = url.slice(root().length).replace(/[?#].*$/s, '');
  return SERVERS_OWN.test(path) ? undefined : path;
}

/**
 * A page comes from the version that is stored whole, so that all pages are of one version; where none is, from the server, and from
 * what was kept of earlier visits when the server cannot be reached.
 */
export async function answerPage(request: Request): Promise<Response> {
  const address = request.url.replace(/[?#].*$/s, '');
  const { whole } = await kept();
  const stored = whole && (await matchPage(await openWhole(whole.version), address));
  if (stored) return stored;
  const visited = await matchPage(await openVisited(), address).catch(() => undefined);
  try {
    const response = await inTime(fetch(request), visited ? PATIENCE : undefined);
    if (response.status >= 500 && visited) return visited;
    if (isWhole(response)) await keepVisited(address, response.clone());
    return response;
  } catch {
    if (visited) return visited;
    return Response.redirect(`${root()}offline.html?missing=${encodeURIComponent(address)}`);
  }
}

/**
 * What a page needs. The style sheet and scripts are asked for with the version that the page was made with, and only
 * that version answers; the search index comes from the version that is stored whole, else from the server.
 */
export async function answerPart(request: Request, path: string): Promise<Response> {
  const version = new URL(request.url).searchParams.get('v');
  if (path.startsWith('assets/') && version) return answerAsset(request.url, version);
  const stored = await matchWhole(await kept(), request.url);
  if (stored) return stored;
  const isSmall = /^(?:favicon\.svg|icons\/.*)$/.test(path);
  try {
    const response = await fetch(request);
    if (isSmall && isWhole(response)) await keepVisited(bare(request.url), response.clone());
    return response;
  } catch (error) {
    const visited = await caches.match(bare(request.url), { ignoreSearch: true });
    if (visited) return visited;
    throw error;
  }
}

/** @param version what stands at the end of the file, in a comment, if it is the right one */
async function answerAsset(url: string, version: string): Promise<Response> {
  const state = await kept();
  for (const one of [state.whole, state.previous]) {
    if (one?.assets !== version) continue;
    const found = await (await openWhole(one.version)).match(bare(url));
    if (found) return found;
  }
  const visited = await openVisited()
    .then((cache) => cache.match(url))
    .catch(() => undefined);
  if (visited) return visited;
  const response = await fetch(url);
  if (isWhole(response)) await keepAsset(url, version, response.clone());
  return response;
}

async function keepAsset(url: string, version: string, response: Response): Promise<void> {
  const text = await response.text();
  if (!text.trimEnd().endsWith(`/*${version}*/`)) return;
  const type = response.headers.get('content-type') ?? '';
  await keepVisited(url, new Response(text, { headers: { 'content-type': type } }));
}

/** Keeps a page with its style sheet and scripts, unless it is stored. */
export async function keepPage(url: string): Promise<void> {
  const address = bare(url);
  if (await matchWhole(await kept(), address)) return;
  const response = await fetch(address);
  if (!isWhole(response) || !response.headers.get('content-type')?.includes('html')) return;
  const html = await response.clone().text();
  await keepVisited(address, response);
  const links = html.matchAll(/(?:href|src)="([^"]*assets\/[^"?]+\?v=[^"]+)"/g);
  for (const [, link = ''] of links) {
    const part = new URL(link.replaceAll('&amp;', '&'), address);
    await answerAsset(part.href, part.searchParams.get('v') ?? '');
  }
}

/** Of these addresses, those that can be read without a connection. */
export async function storedOf(urls: readonly string[]): Promise<string[]> {
  const state = await kept();
  const visited = await openVisited();
  const found = await Promise.all(
    urls.map(
      async (url) => (await matchWhole(state, bare(url))) ?? (await matchPage(visited, bare(url))),
    ),
  );
  return urls.filter((_url, index) => found[index]);
}

async function matchWhole(state: Kept, url: string): Promise<Response | undefined> {
  for (const one of [state.whole, state.previous]) {
    if (!one) continue;
    const found = await matchPage(await openWhole(one.version), bare(url));
    if (found) return found;
  }
  return undefined;
}

/** A server may leave `index.html` or `.html` out of an address. */
async function matchPage(cache: Cache, address: string): Promise<Response | undefined> {
  if (address.endsWith('/')) return cache.match(`${address}index.html`);
  return (await cache.match(address)) ?? cache.match(`${address}.html`);
}

const bare = (url: string): string => url.replace(/[?#].*$/s, '');

/** Whether a response can be kept: neither an error, nor a part, nor from another address. */
function isWhole({ status, type, redirected }: Response): boolean {
  return status === 200 && type === 'basic' && !redirected;
}

function inTime(response: Promise<Response>, patience: number | undefined): Promise<Response> {
  if (patience === undefined) return response;
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new TypeError('The server does not answer')), patience);
  });
  return Promise.race([response, late]);
}
