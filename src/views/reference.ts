import type { Site } from '../load/site.ts';
import type { Reference } from '../model/graph/graph.ts';
import type { Here } from './chrome.ts';
import { type UseView, useView } from './cited-by.ts';
import { type EntryRow, entryRow } from './entry-row.ts';

/** A numbered reference with the way back to each place that cites it. */
export interface ReferenceView {
  number: number;
  /** Absent where the entry is gone. */
  entry?: EntryRow | undefined;
  id: string;
  uses: (UseView & { letter: string })[];
  /** Whether the places differ in what they quote or where they point to. */
  detailed: boolean;
}

export function referenceViews(site: Site, here: Here, references: readonly Reference[]): ReferenceView[] {
  return references.map(({ number, id, uses }) => {
    const entry = site.graph.entries.get(id);
    return {
      number,
      id,
      entry: entry && entryRow(site, here, entry),
      uses: uses.map((use, index) => ({ ...useView(use, ''), letter: letterOf(index) })),
      detailed: uses.some((use) => use.quote !== undefined || use.locator !== undefined),
    };
  });
}

/** a, b … z, aa, ab … */
export function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
