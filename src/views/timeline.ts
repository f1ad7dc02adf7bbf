import type { Site } from '../load/site.ts';
import { PATHS, yearPath } from '../model/paths.ts';
import { fill } from '../ui/fill.ts';
import { type Chrome, here } from './chrome.ts';
import { levelLabel, type Mark } from './mark.ts';
import { levelsOf, UNDATED, yearsOf } from './years.ts';

/** Sources by year of publication. */
export interface TimelineView {
  chrome: Chrome;
  total: number;
  /** From the first to the last year stated. */
  span?: { from: string; to: string } | undefined;
  /** Those that have sources, with their ten years each. */
  decades: { label: string; years: YearBar[] }[];
  undated?: { href: string; count: number } | undefined;
  /** For each level that any source has, best first, the years again. */
  byLevel: { mark: Mark; total: number; bars: { year: string; share: number }[] }[];
  /** The years that have sources, newest first: the same as numbers. */
  rows: { year: string; href: string; counts: number[] }[];
  /** The columns of `counts`: 5 to 1, then unrated. */
  levels: Mark[];
}

export interface YearBar {
  year: string;
  count: number;
  /** Absent where there is no source. */
  href?: string | undefined;
  /** From the ground up, best level last: heights that add up to 100 in the fullest year. */
  parts: { level: number; y: number; height: number }[];
}

const LEVELS = [5, 4, 3, 2, 1, 0];

export function timelineView(site: Site): TimelineView {
  const page = here(site, { path: PATHS.timeline, title: '' });
  const { t, to } = page;
  page.chrome.title = t.timeline.title;
  page.chrome.description = t.timeline.intro;
  const all = yearsOf(site);
  const years = [...all.values()].filter(({ key }) => key !== UNDATED);
  const most = Math.max(1, ...years.map(({ entries }) => entries.length));
  const counts = new Map(years.map(({ key, entries }) => [key, levelsOf(entries)]));
  const decades = [...new Set(years.map(({ key }) => key.slice(0, 3)))];
  const mark = (level: number): Mark => {
    const known = level === 0 ? undefined : level;
    return { level: known, label: levelLabel(known, t) };
  };
  const undated = all.get(UNDATED)?.entries.length;
  const steady = Math.max(1, ...[...counts.values()].flat());
  return {
    chrome: page.chrome,
    total: years.reduce((sum, { entries }) => sum + entries.length, undated ?? 0),
    span: years[0] && { from: years[0].key, to: years.at(-1)?.key ?? years[0].key },
    decades: decades.map((decade) => ({
      label: fill(t.timeline.decade, { decade: `${decade}0` }),
      years: Array.from({ length: 10 }, (_, n) => {
        const year = `${decade}${n}`;
        return yearBar(year, counts.get(year), most, to(yearPath(year)));
      }),
    })),
    undated: undated ? { href: to(yearPath(UNDATED)), count: undated } : undefined,
    byLevel: LEVELS.flatMap((level) => {
      const bars = [...counts].map(([year, of]) => ({ year, count: of[level] ?? 0 }));
      const total = bars.reduce((sum, { count }) => sum + count, 0);
      if (total === 0) return [];
      return {
        mark: mark(level),
        total,
        bars: bars.map(({ year, count }) => ({ year, share: percent(count, steady) })),
      };
    }),
    rows: [...counts].reverse().map(([year, of]) => ({
      year,
      href: to(yearPath(year)),
      counts: LEVELS.map((level) => of[level] ?? 0),
    })),
    levels: LEVELS.map(mark),
  };
}

function yearBar(
  year: string,
  counts: readonly number[] | undefined,
  most: number,
  href: string,
): YearBar {
  if (!counts) return { year, count: 0, parts: [] };
  let ground = 100;
  const parts = counts.flatMap((count, level) => {
    if (count === 0) return [];
    const height = percent(count, most);
    ground = Math.round((ground - height) * 10) / 10;
    return { level, y: Math.max(0, ground), height };
  });
  return { year, count: counts.reduce((sum, count) => sum + count, 0), href, parts };
}

function percent(count: number, most: number): number {
  return Math.round((count / most) * 1000) / 10;
}
