import type { Site } from '../load/site.ts';
import { compareText } from '../model/compare.ts';
import { PATHS } from '../model/paths.ts';
import type { PageDoc } from '../model/wiki.ts';
import { type Chrome, here } from './chrome.ts';
import { groupBy } from './group.ts';
import { type PageRow, pageRow, typeName } from './page-row.ts';

/** The list of all wiki pages, by type. */
export interface WikiIndexView {
  chrome: Chrome;
  total: number;
  groups: { type: string; anchor: string; pages: PageRow[] }[];
}

export function wikiIndexView(site: Site): WikiIndexView {
  const page = here(site, { path: PATHS.wiki, title: '', section: 'wiki' });
  page.chrome.title = page.t.wikiIndex.title;
  const byType = groupBy(site.graph.wiki.pages, ({ front }) => front.type);
  const types = [...byType.keys()].sort((a, b) => rank(a) - rank(b) || compareText(a, b));
  return {
    chrome: page.chrome,
    total: site.graph.wiki.pages.length,
    groups: types.map((type) => ({
      type: typeName(type, page.t.typesOfMany),
      anchor: `type-${type}`,
      pages: (byType.get(type) as PageDoc[])
        .toSorted(byImportance)
        .map((doc) => pageRow(site, page, doc)),
    })),
  };
}

/** Types that the design knows come first, in the order in which a reader would look. */
const ORDER = ['topic', 'crux', 'event', 'organization', 'person'];
const rank = (type: string) => (ORDER.indexOf(type) + ORDER.length + 1) % (ORDER.length + 1);

/** The most important first; equal ones by title. */
export function byImportance(a: PageDoc, b: PageDoc): number {
  return (
    (b.front.importance ?? 0) - (a.front.importance ?? 0) ||
    compareText(a.front.title, b.front.title)
  );
}
