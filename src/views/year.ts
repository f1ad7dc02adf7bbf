import type { Site } from '../load/site.ts';
import { PATHS, yearPath } from '../model/paths.ts';
import type { EntryDoc } from '../model/wiki.ts';
import { type Chrome, type Here, here } from './chrome.ts';
import { type EntryRow, entryRow } from './entry-row.ts';
import { groupBy } from './group.ts';
import { type Pager, pageCount, pagedPath, pageOf } from './pager.ts';
import type { Link } from './part.ts';
import { searchLink } from './search-link.ts';
import { UNDATED, type Year, yearsOf } from './years.ts';

/** The sources of one year of publication, by month. */
export interface YearView {
  chrome: Chrome;
  total: number;
  /** How many sources each month has; none for the undated. */
  months: { name: string; count: number; share: number; href?: string | undefined }[];
  groups: { anchor: string; name: string; entries: EntryRow[] }[];
  pager?: Pager | undefined;
  timeline: string;
  previous?: Link | undefined;
  next?: Link | undefined;
}

const ENTRIES_A_PAGE = 200;
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

export function yearPages(year: Year): number {
  return pageCount(year.entries.length, ENTRIES_A_PAGE);
}

export function yearView(site: Site, { key, entries }: Year, n = 1): YearView {
  const first = yearPath(key);
  const page = here(site, { path: pagedPath(first, n), title: key });
  const { t, to } = page;
  page.chrome.title = key === UNDATED ? t.timeline.undated : key;
  // The search has no value for "undated".
  const narrow = key === UNDATED ? undefined : searchLink(page, { year: key });
  const { items, pager } = pageOf(entries, n, ENTRIES_A_PAGE, first, to, narrow);
  const keys = [...yearsOf(site).keys()];
  const at = keys.indexOf(key);
  const link = (year: string | undefined): Link | undefined =>
    year === undefined
      ? undefined
      : { text: year === UNDATED ? t.timeline.undated : year, href: to(yearPath(year)) };
  return {
    chrome: page.chrome,
    total: entries.length,
    months: key === UNDATED ? [] : monthBars(entries, first, page),
    groups: [...groupBy(items, monthOf)].map(([month, group]) => ({
      anchor: `m-${month}`,
      name: nameOf(month, key, page),
      entries: group.map((entry) => entryRow(site, page, entry)),
    })),
    pager,
    timeline: to(PATHS.timeline),
    previous: at > 0 ? link(keys[at - 1]) : undefined,
    next: link(keys[at + 1]),
  };
}

/** `05`, or `00` where the month is not stated. */
function monthOf({ front }: EntryDoc): string {
  return front.published?.slice(5, 7) || '00';
}

function nameOf(month: string, year: string, { t }: Here): string {
  if (year === UNDATED) return t.timeline.undated;
  return t.months[Number(month) - 1] ?? t.timeline.noMonth;
}

/** A bar for each month, and one for the sources that state none; each leads to where they are listed. */
function monthBars(entries: readonly EntryDoc[], first: string, page: Here): YearView['months'] {
  const months = entries.map(monthOf);
  const counts = new Map<string, number>();
  for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...MONTHS, ...(counts.has('00') ? ['00'] : [])].map((month) => {
    const count = counts.get(month) ?? 0;
    const n = Math.floor(Math.max(0, months.indexOf(month)) / ENTRIES_A_PAGE) + 1;
    return {
      name: page.t.months[Number(month) - 1] ?? page.t.timeline.noMonth,
      count,
      share: Math.round((count / most) * 1000) / 10,
      href: count > 0 ? page.to(`${pagedPath(first, n)}#m-${month}`) : undefined,
    };
  });
}
