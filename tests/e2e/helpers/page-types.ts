import { readSiteFile, readSiteJson, type SiteName, siteFiles } from './sites.ts';

interface Listed {
  resources: { page: string; withdrawn?: unknown }[];
}

/** A page that only leads to another has gone before anybody can look at it. */
function isRedirect(name: SiteName, file: string): boolean {
  return readSiteFile(name, file).includes('http-equiv="refresh"');
}

interface Claimed {
  claims: { page: string; madeOn: string }[];
}

/** Of a wiki that makes claims. */
function claimPages(name: SiteName): Record<string, string> {
  if (!siteFiles(name, 'claims.json').includes('claims.json')) return {};
  const [claim] = readSiteJson<Claimed>(name, 'claims.json').claims;
  return {
    'list of claims': 'claims/index.html',
    claim: claim?.page ?? '',
    'page with a claim': `wiki/${claim?.madeOn}.html`,
    'rule of claims': 'about/claims.html',
  };
}

/** One page of every type that a site has, by name. */
export function pageTypes(name: SiteName): Record<string, string> {
  const { resources } = readSiteJson<Listed>(name, 'resources.json');
  const withdrawn = resources.find((entry) => entry.withdrawn)?.page;
  const first = (folder: string): string =>
    siteFiles(name, '.html').find(
      (file) => file.startsWith(folder) && !file.endsWith('index.html') && !isRedirect(name, file),
    ) ?? '';
  const versions = siteFiles(name, '.html').find((file) => file.endsWith('/versions.html'));
  return {
    home: 'index.html',
    ...(versions === undefined ? {} : { 'versions of a source': versions }),
    'list of sources': 'resources/index.html',
    source: resources.find((entry) => !entry.withdrawn)?.page ?? '',
    ...(withdrawn === undefined ? {} : { 'withdrawn source': withdrawn }),
    'list of pages': 'wiki/index.html',
    page: first('wiki/'),
    'list of venues': 'venues/index.html',
    venue: first('venues/'),
    'list of tags': 'tags/index.html',
    tag: first('tags/'),
    search: 'search.html',
    graph: 'graph.html',
    timeline: 'timeline.html',
    year: first('timeline/'),
    ratings: 'about/ratings.html',
    ...claimPages(name),
    'read offline': 'offline.html',
    attention: 'about/attention.html',
    'not found': '404.html',
  };
}
