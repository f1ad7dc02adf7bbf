import type { Site } from '../load/site.ts';
import { compareText } from '../model/compare.ts';
import { PATHS } from '../model/paths.ts';
import { type Chrome, here } from './chrome.ts';
import { type EntryRow, entryRow } from './entry-row.ts';
import { type LevelCount, levelCounts } from './levels.ts';
import { type PageRow, pageRow } from './page-row.ts';
import { byImportance } from './wiki-index.ts';

/** The first page of the site. */
export interface HomeView {
  chrome: Chrome;
  title: string;
  description?: string | undefined;
  /** The page that the wiki names as its start. */
  start?: PageRow | undefined;
  /** The most important other pages. */
  pages: PageRow[];
  recent: EntryRow[];
  levels: LevelCount[];
  totals: { entries: number; pages: number; venues: number };
  links: Record<'wiki' | 'resources' | 'venues' | 'ratings' | 'graph' | 'timeline', string>;
}

const PAGES_SHOWN = 8;
const RECENT_SHOWN = 8;

export function homeView(site: Site): HomeView {
  const { wiki, pages } = site.graph;
  const { config } = wiki;
  const page = here(site, {
    path: PATHS.home,
    title: config.title,
    description: config.description,
  });
  const start = config.start === undefined ? undefined : pages.get(config.start);
  const others = wiki.pages.filter((doc) => doc !== start).sort(byImportance);
  const recent = wiki.entries
    .filter(({ front }) => !front.withdrawn)
    .sort(
      (a, b) =>
        compareText(b.front.added ?? '', a.front.added ?? '') ||
        compareText(b.front.published ?? '', a.front.published ?? '') ||
        compareText(a.front.id, b.front.id),
    )
    .slice(0, RECENT_SHOWN);
  return {
    chrome: page.chrome,
    title: config.title,
    description: config.description,
    start: start && pageRow(site, page, start),
    pages: others.slice(0, PAGES_SHOWN).map((doc) => pageRow(site, page, doc)),
    recent: recent.map((entry) => entryRow(site, page, entry)),
    levels: levelCounts(site, page.t),
    totals: { entries: wiki.entries.length, pages: wiki.pages.length, venues: wiki.venues.length },
    links: {
      wiki: page.to(PATHS.wiki),
      resources: page.to(PATHS.resources),
      venues: page.to(PATHS.venues),
      ratings: page.to(PATHS.ratings),
      graph: page.to(PATHS.graph),
      timeline: page.to(PATHS.timeline),
    },
  };
}
