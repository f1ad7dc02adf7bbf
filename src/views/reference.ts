import type { Site } from '../load/site.ts';
import type { Reference } from '../model/graph/graph.ts';
import type { Here } from './chrome.ts';
import { type UseView, useView } from './cited-by.ts';
import { type EntryRow, entryRow } from './entry-row.ts';
import { external } from './part.ts';

/** A numbered reference with the way back to each place that cites it. */
export interface ReferenceView {
  number: number;
  /** Absent where the entry is gone. */
  entry?: EntryRow | undefined;
  id: string;
  /** The source's own address, for print. */
  url?: string | undefined;
  /** Places that only point to the source. */
  plain: LetteredUse[];
  /** Places that quote it or name a page of it. */
  detailed: LetteredUse[];
  /** Whether there are several, so that each needs its letter. */
  lettered: boolean;
}

export type LetteredUse = UseView & { letter: string };

export function referenceViews(
  site: Site,
  here: Here,
  references: readonly Reference[],
): ReferenceView[] {
  return references.map(({ number, id, uses }) => {
    const entry = site.graph.entries.get(id);
    const lettered = uses.map((use, index) => ({
      ...useView(site, here, { id, use, page: '' }),
      letter: letterOf(index),
    }));
    const isDetailed = ({ quote, locator }: LetteredUse) =>
      quote !== undefined || locator !== undefined;
    return {
      number,
      id,
      entry: entry && entryRow(site, here, entry),
      url: external(entry?.front.url)?.href,
      plain: lettered.filter((use) => !isDetailed(use)),
      detailed: lettered.filter(isDetailed),
      lettered: lettered.length > 1,
    };
  });
}

/** The full stop that a text still needs. */
export function stopAfter(text: string): string {
  return /[.!?…]["”’)\]]?$/.test(text) ? '' : '.';
}

/** a, b … z, aa, ab … */
export function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
