import type { Site } from '../load/site.ts';
import { PATHS } from '../model/paths.ts';
import { SCALE } from '../model/rating/scale.ts';
import { OFFLINE_FOLDER } from '../model/search/offline-shards.ts';
import { type Chrome, here } from './chrome.ts';
import { levelLabel } from './mark.ts';

/** The search page: a frame that the script fills. */
export interface SearchView {
  chrome: Chrome;
  /** Where to look without script. */
  lists: { text: string; href: string }[];
  /** To the folder of the search index, ending in `/`. */
  index: string;
  /** To the folder of the index for a site opened from disk, ending in `/`. */
  diskIndex: string;
  /** To the site's root, ending in `/` or empty. */
  root: string;
  sorts: { key: string; text: string }[];
  /** What the script says. */
  texts: SearchTexts;
}

export interface SearchTexts {
  notFromDisk: string;
  failed: string;
  clear: string;
  filters: string;
  moreValues: string;
  busy: string;
  found: { one: string; other: string };
  foundFor: { one: string; other: string };
  nothing: string;
  nothingFiltered: string;
  start: string;
  page: string;
  /** Names of the facets, in the order in which they are shown. */
  facets: Record<string, string>;
  /** Labels of the levels, by number. */
  levels: Record<string, string>;
  months: string[];
}

export function searchView(site: Site): SearchView {
  const page = here(site, { path: PATHS.search, title: '', section: 'search' });
  const s = page.t.search;
  page.chrome.title = s.title;
  const levels = SCALE.map(({ level }): [string, string] => [
    String(level),
    levelLabel(level, page.t),
  ]);
  return {
    chrome: page.chrome,
    lists: page.chrome.nav.slice(0, 4).map(({ text, href }) => ({ text, href })),
    index: 'pagefind/',
    diskIndex: `${OFFLINE_FOLDER}/`,
    root: '',
    sorts: Object.entries(s.sorts).map(([key, text]) => ({ key, text })),
    texts: {
      notFromDisk: s.notFromDisk,
      failed: s.failed,
      clear: s.clear,
      filters: s.filters,
      moreValues: s.moreValues,
      busy: s.busy,
      found: s.found,
      foundFor: s.foundFor,
      nothing: s.nothing,
      nothingFiltered: s.nothingFiltered,
      start: s.start,
      page: s.page,
      facets: s.facets,
      levels: Object.fromEntries([...levels, ['0', page.t.unrated.label]]),
      months: page.t.months,
    },
  };
}
