import type { EntryDoc, PageDoc } from '../wiki.ts';
import { byNewest, byTitle } from './order.ts';

/** By tag, tags sorted: pages by title and entries by newest publication; no withdrawn ones. */
export function listsByTag(
  pages: readonly PageDoc[],
  entries: readonly EntryDoc[],
): Map<string, { pages: string[]; entries: string[] }> {
  const lists = new Map<string, { pages: string[]; entries: string[] }>();
  const listOf = (tag: string) => {
    const known = lists.get(tag) ?? { pages: [], entries: [] };
    lists.set(tag, known);
    return known;
  };
  for (const page of [...pages].sort(byTitle)) {
    for (const tag of new Set(page.front.tags)) listOf(tag).pages.push(page.slug);
  }
  for (const entry of [...entries].sort(byNewest)) {
    if (entry.front.withdrawn !== undefined) continue;
    for (const tag of new Set(entry.front.tags)) listOf(tag).entries.push(entry.front.id);
  }
  return new Map([...lists.entries()].sort(([a], [b]) => (a < b ? -1 : 1)));
}
