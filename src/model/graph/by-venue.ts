import type { EntryDoc } from '../wiki.ts';
import { byNewest } from './order.ts';

/** By venue id: IDs of its entries, the newest publication first; no withdrawn ones. */
export function entriesByVenue(entries: readonly EntryDoc[]): Map<string, string[]> {
  const lists = new Map<string, EntryDoc[]>();
  for (const entry of entries) {
    const { venue, withdrawn } = entry.front;
    if (venue === undefined || withdrawn !== undefined) continue;
    const list = lists.get(venue);
    if (list) list.push(entry);
    else lists.set(venue, [entry]);
  }
  const ids = new Map<string, string[]>();
  for (const venue of [...lists.keys()].sort()) {
    ids.set(
      venue,
      (lists.get(venue) ?? []).sort(byNewest).map((entry) => entry.front.id),
    );
  }
  return ids;
}
