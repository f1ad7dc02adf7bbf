import { sha256 } from './ids/digest.ts';

/** Addresses of the site's files, below the site's root. Every internal link names a file. */
export const PATHS = {
  home: 'index.html',
  resources: 'resources/index.html',
  wiki: 'wiki/index.html',
  venues: 'venues/index.html',
  tags: 'tags/index.html',
  search: 'search.html',
  graph: 'graph.html',
  timeline: 'timeline.html',
  claims: 'claims/index.html',
  ratings: 'about/ratings.html',
  weighing: 'about/claims.html',
  attention: 'about/attention.html',
  differences: 'about/differences.html',
  feed: 'feed.xml',
  jsonFeed: 'feed.json',
  offline: 'offline.html',
  zip: 'offline.zip',
} as const;
/** The description of the wiki's search for browsers. */
export const OPEN_SEARCH = 'opensearch.xml';

export const resourcePath = (id: string): string => `resources/${id}.html`;
/** Of the texts that an entry had before. */
export const versionsPath = (id: string): string => `resources/${id}/versions.html`;
/** The address of one of them, for ever. */
export const versionPath = (id: string, hash: string): string => `id/${id}@${hash}.html`;
export const resourceJsonPath = (id: string): string => `resources/${id}.json`;
export const pagePath = (slug: string): string => `wiki/${slug}.html`;
/** Of the references of a page. */
export const pageReferencesPath = (slug: string, ending: 'bib' | 'ris' | 'json'): string =>
  `wiki/${slug}.${ending}`;
/** What Zotero's button takes from the page of a source, and from a text: the sources that it cites. */
export const resourceUnapiPath = (id: string): string => `resources/${id}.rdf`;
export const pageUnapiPath = (slug: string): string => `wiki/${slug}.rdf`;
export const claimPath = (id: string): string => `claims/${id}.html`;
export const claimJsonPath = (id: string): string => `claims/${id}.json`;
export const venuePath = (id: string): string => `venues/${id}.html`;
export const tagPath = (tag: string): string => `tags/${tagSlug(tag)}.html`;
/** Sources of one year of publication; `undated` for those without. */
export const yearPath = (year: string): string => `timeline/${year}.html`;
export const idPath = (id: string): string => `id/${safeName(id)}.html`;

/**
 * A tag as a file name: lower case, words joined by hyphens, anything else but letters and digits
 * written as `~hex`, so that two different tags never share a file. `index` is the file of the list.
 */
export function tagSlug(tag: string): string {
  const slug = safeName(tag.normalize('NFC').toLowerCase().trim().replace(/\s+/g, '-'));
  return slug === 'index' ? '~index' : slug;
}

/** File systems take names of 255 bytes, and pages and their parts have endings. */
const LONGEST_NAME = 200;

/**
 * A citation key or tag as a file name that every file system and URL takes as it is. One that would be longer than
 * 200 bytes is cut, and told from others of the same start by the hash of the whole.
 */
function safeName(name: string): string {
  const parts = Array.from(name, (char) =>
    /[\p{L}\p{N}\p{M}_-]/u.test(char) ? char : `~${(char.codePointAt(0) as number).toString(16)}`,
  );
  const whole = parts.join('');
  if (Buffer.byteLength(whole) <= LONGEST_NAME) return whole;
  let cut = '';
  for (let at = 0, bytes = 17; bytes <= LONGEST_NAME; at += 1) {
    const part = parts[at] as string;
    bytes += Buffer.byteLength(part);
    if (bytes <= LONGEST_NAME) cut += part;
  }
  return `${cut}~${sha256(name).slice(0, 16)}`;
}

/**
 * The link from one file of the site to another: `relativeLink('wiki/a.html', 'venues/b.html')` is
 * `../venues/b.html`. One site works at a domain's root, under any base path and from disk.
 */
export function relativeLink(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared])
    shared += 1;
  const link = '../'.repeat(here.length - shared) + there.slice(shared).join('/');
  return link.split('/').map(encodeSegment).join('/');
}

function encodeSegment(segment: string): string {
  const hash = segment.indexOf('#');
  const name = hash === -1 ? segment : segment.slice(0, hash);
  return encodeURIComponent(name).replace(/%7E/gi, '~') + (hash === -1 ? '' : segment.slice(hash));
}
