import type { Site } from '../load/site.ts';
import { PATHS } from '../model/paths.ts';
import { SCALE, UNRATED_LABEL } from '../model/rating/scale.ts';
import { OFFLINE_FOLDER } from '../model/search/offline-shards.ts';
import type { Texts } from '../ui/texts.ts';
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
  /** What the search does not know, where that is not everything. */
  scope?: string | undefined;
  sorts: { key: string; text: string }[];
  /** What the script says. */
  texts: SearchTexts;
}

type Search = Texts['search'];

export interface SearchTexts
  extends Pick<
    Search,
    | 'notFromDisk'
    | 'failed'
    | 'clear'
    | 'rule'
    | 'moreValues'
    | 'found'
    | 'foundFor'
    | 'nothing'
    | 'nothingFiltered'
    | 'start'
    | 'odd'
    | 'help'
    | 'exports'
    | 'reasons'
  > {
  /** Names of the facets, in the order in which they are shown. */
  facets: Record<string, string>;
  /** What values are called, by facet; others are called as they are. */
  values: Record<string, Record<string, string>>;
  /** Names of the parts that passages are from. */
  places: Record<string, string>;
  /** Labels of the levels, by number. */
  levels: Record<string, string>;
  months: readonly string[];
  dates: { day: string; month: string };
}

export function searchView(site: Site): SearchView {
  const page = here(site, { path: PATHS.search, title: '', section: 'search' });
  const s = page.t.search;
  const { search: scope } = site.graph.wiki.config;
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
    scope: scope === 'full' ? undefined : s.scopes[scope],
    sorts: Object.entries(s.sorts).map(([key, text]) => ({ key, text })),
    texts: textsOfSearch(page.t, Object.fromEntries([...levels, ['0', page.t.unrated.label]])),
  };
}

function textsOfSearch(t: Texts, levels: Record<string, string>): SearchTexts {
  const { search: s } = t;
  const ratings = SCALE.map(({ level, label }): [string, string] => [
    `${level} ${label}`,
    `${level} ${levels[level]}`,
  ]);
  return {
    notFromDisk: s.notFromDisk,
    failed: s.failed,
    clear: s.clear,
    rule: s.rule,
    moreValues: s.moreValues,
    found: s.found,
    foundFor: s.foundFor,
    nothing: s.nothing,
    nothingFiltered: s.nothingFiltered,
    start: s.start,
    odd: s.odd,
    help: s.help,
    exports: s.exports,
    reasons: s.reasons,
    facets: s.facets,
    values: {
      rating: Object.fromEntries([...ratings, [UNRATED_LABEL, t.unrated.label]]),
      kind: t.kindNames,
      type: { ...t.types, source: s.source, claim: t.claims.one },
    },
    places: s.places,
    levels,
    months: t.months,
    dates: t.dates,
  };
}
