import { isTracking } from './tracking.ts';

/** Archive addresses may wrap one another; more layers than this are not unwrapped. */
const MAX_WRAPS = 4;
const WRAPPERS = [
  /^https?:\/\/web\.archive\.org\/web\/[0-9]{1,14}(?:[a-z]{2}_)?\/(https?:\/?\/?.+)$/i,
  /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/amp\/s\/(.+)$/i,
  /^https?:\/\/[a-z0-9-]+\.cdn\.ampproject\.org\/[cv]\/s\/(.+)$/i,
  /^https?:\/\/archive\.(?:ph|today|is|li|vn|md|fo)\/(?:newest|oldest|[0-9]{4,14})\/(https?:\/\/.+)$/i,
];

/**
 * An aggressive form of an address, only to notice that we already hold this source: two addresses
 * of one work have one key. Never hashed into an ID. Scheme, `www`, mobile and AMP forms, index
 * files, closing slashes, fragments, tracking parameters and their order do not count; arXiv, DOI
 * and archive addresses become the work that they name.
 *
 * @returns the key, or undefined where `url` is not an http(s) address
 */
export function matchKey(url: string): string | undefined {
  const parsed = parse(unwrap(url.trim()));
  if (!parsed) return undefined;
  const host = plainHost(parsed.hostname);
  const path = plainPath(parsed.pathname);
  const work = workOf(host, path, parsed.searchParams);
  if (work) return work;
  const query = plainQuery(parsed);
  const port = parsed.port === '' || parsed.port === '80' ? '' : `:${parsed.port}`;
  return `${host}${port}${path}${query === '' ? '' : `?${query}`}`;
}

/** The match key of a DOI, the same as that of its resolver address. */
export function matchKeyOfDoi(doi: string): string {
  return workOfDoi(doi);
}

/** The address inside an archive's or a cache's address, or the address itself. */
export function unwrap(url: string): string {
  let inner = url;
  for (let wraps = 0; wraps < MAX_WRAPS; wraps += 1) {
    const match = WRAPPERS.map((wrapper) => wrapper.exec(inner)).find((found) => found !== null);
    if (!match) return inner;
    const found = (match[1] as string).replace(/^(https?):\/{0,2}/i, '$1://');
    inner = /^https?:\/\//i.test(found) ? found : `https://${found}`;
  }
  return inner;
}

function parse(url: string): URL | undefined {
  if (!/^https?:\/\//i.test(url)) return undefined;
  return URL.parse(url) ?? undefined;
}

const SAME_HOST = new Map([
  ['twitter.com', 'x.com'],
  ['old.reddit.com', 'reddit.com'],
  ['export.arxiv.org', 'arxiv.org'],
  ['dx.doi.org', 'doi.org'],
  ['alignmentforum.org', 'lesswrong.com'],
]);

function plainHost(hostname: string): string {
  const bare = hostname.replace(/\.$/, '').replace(/^(?:www[0-9]?|m|mobile|amp)\.(?=[^.]+\.)/, '');
  const language = bare.replace(/^([a-z]{2,3})\.m\.wikipedia\.org$/, '$1.wikipedia.org');
  return SAME_HOST.get(language) ?? language;
}

function plainPath(pathname: string): string {
  return unescapePlain(pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/i, '/')
    .replace(/\/amp(?:\/|\.html)?$/i, '/')
    .replace(/\.amp(?:\.html)?$/i, '')
    .replace(/\/$/, '');
}

/** Percent escapes of characters that need none are one spelling of the same path. */
function unescapePlain(path: string): string {
  return path.replace(/%([0-9a-f]{2})/gi, (escaped, hex: string) => {
    const char = String.fromCharCode(Number.parseInt(hex, 16));
    return /[A-Za-z0-9._~-]/.test(char) ? char : escaped.toUpperCase();
  });
}

function plainQuery(url: URL): string {
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair.split('=', 1)[0] as string))
    .filter((pair) => !/^(?:amp(?:=1|=true)?|outputType=amp)$/i.test(pair));
  return kept.sort().join('&');
}

/** A key for works that have many addresses: arXiv papers, DOIs, videos. */
function workOf(host: string, path: string, query: URLSearchParams): string | undefined {
  if (host === 'arxiv.org' || host === 'alphaxiv.org' || host === 'ar5iv.labs.arxiv.org') {
    const paper = /^\/(?:abs|pdf|html|ps|format)\/(.+)$/.exec(path);
    return paper ? workOfArxiv(paper[1] as string) : undefined;
  }
  if (host === 'doi.org' && path.startsWith('/10.')) return workOfDoi(path.slice(1));
  if (host === 'youtu.be' && path.length > 1) return `youtube:${path.slice(1)}`;
  const video = query.get('v');
  if (host === 'youtube.com' && path === '/watch' && video) return `youtube:${video}`;
  return undefined;
}

function workOfArxiv(paper: string): string {
  return `arxiv:${paper
    .toLowerCase()
    .replace(/\.pdf$/, '')
    .replace(/v[0-9]+$/, '')}`;
}

function workOfDoi(doi: string): string {
  const lower = doi.toLowerCase().replace(/%2f/g, '/');
  const arxiv = /^10\.48550\/arxiv\.(.+)$/.exec(lower);
  return arxiv ? workOfArxiv(arxiv[1] as string) : `doi:${lower}`;
}
