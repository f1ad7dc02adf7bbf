import { readSiteFile, readSiteJson, type SiteName, siteFiles } from './sites.ts';

interface Listed {
  resources: { page: string; withdrawn?: unknown }[];
}

/** A page that only leads to another has gone before anybody can look at it. */
function isRedirect(name: SiteName, file: string): boolean {
  return readSiteFile(name, file).includes('http-equiv="refresh"');
}

/** One page of every type that a site has, by name. */
export function pageTypes(name: SiteName): Record<string, string> {
  const { resources } = readSiteJson<Listed>(name, 'resources.json');
  const withdrawn = resources.find((entry) => entry.withdrawn)?.page;
  const first = (folder: string): string =>
    siteFiles(name, '.html').find(
      (file) => file.startsWith(folder) && !file.endsWith('index.html') && !isRedirect(name, file),
    ) ?? '';
  return {
    home: 'index.html',
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
    'read offline': 'offline.html',
    attention: 'about/attention.html',
    'not found': '404.html',
  };
}
