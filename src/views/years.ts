import type { Site } from '../load/site.ts';
import { compareText } from '../model/compare.ts';
import type { EntryDoc } from '../model/wiki.ts';

/** Live sources of one year of publication, by date. */
export interface Year {
  /** `2024`; `undated` for those that state no date. */
  key: string;
  entries: EntryDoc[];
}

export const UNDATED = 'undated';

/** A site is asked for its years once a page. */
const made = new WeakMap<Site['graph'], Map<string, Year>>();

/** Years that have sources, in their order, and last the undated. */
export function yearsOf({ graph }: Site): Map<string, Year> {
  const known = made.get(graph);
  if (known) return known;
  const byYear = new Map<string, EntryDoc[]>();
  for (const entry of graph.wiki.entries) {
    if (entry.front.withdrawn) continue;
    const key = entry.front.published?.slice(0, 4) ?? UNDATED;
    const list = byYear.get(key);
    if (list) list.push(entry);
    else byYear.set(key, [entry]);
  }
  const years = [...byYear]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, entries]): [string, Year] => [key, { key, entries: entries.sort(byDate) }]);
  made.set(graph, new Map(years));
  return new Map(years);
}

/** The most precise date first within its month; those of unknown month last. */
function byDate({ front: a }: EntryDoc, { front: b }: EntryDoc): number {
  const [monthA, monthB] = [a.published?.slice(5, 7) || '99', b.published?.slice(5, 7) || '99'];
  return (
    compareText(monthA, monthB) ||
    compareText(a.published ?? '', b.published ?? '') ||
    compareText(a.title, b.title) ||
    compareText(a.id, b.id)
  );
}

/** How many of the entries have each level: `[unrated, 1, 2, 3, 4, 5]`. */
export function levelsOf(entries: readonly EntryDoc[]): number[] {
  const counts = [0, 0, 0, 0, 0, 0];
  for (const { front } of entries) {
    const level = front.rating.level ?? 0;
    counts[level] = (counts[level] ?? 0) + 1;
  }
  return counts;
}
