import type { Site } from '../load/site.ts';
import { compareText } from '../model/compare.ts';
import { venuePath } from '../model/paths.ts';
import type { Here } from './chrome.ts';
import { levelLabel, type Mark } from './mark.ts';
import type { Link } from './part.ts';
import { levelsOf } from './years.ts';

/** How the sources of one venue are rated: a column for each level, on the scale of all venues. */
export interface VenueMultiple {
  venue: Link;
  /** The venue's own rating, which its sources inherit. */
  mark: Mark;
  total: number;
  /** From unrated to 5. */
  columns: { mark: Mark; count: number; share: number }[];
}

const SHOWN = 12;

/** The venues with the most sources, most first; only those with two or more say anything. */
export function venueMultiples({ graph }: Site, { t, to }: Here): VenueMultiple[] {
  const venues = graph.wiki.venues.flatMap((venue) => {
    const entries = (graph.byVenue.get(venue.id) ?? []).flatMap(
      (id) => graph.entries.get(id) ?? [],
    );
    const live = entries.filter(({ front }) => !front.withdrawn);
    return live.length < 2 ? [] : { venue, counts: levelsOf(live), total: live.length };
  });
  const shown = venues
    .sort((a, b) => b.total - a.total || compareText(a.venue.name, b.venue.name))
    .slice(0, SHOWN);
  const most = Math.max(1, ...shown.flatMap(({ counts }) => counts));
  const mark = (level: number | undefined): Mark => ({ level, label: levelLabel(level, t) });
  return shown.map(({ venue, counts, total }) => ({
    venue: { text: venue.name, href: to(venuePath(venue.id)) },
    mark: mark(venue.rating?.level),
    total,
    columns: counts.map((count, level) => ({
      mark: mark(level === 0 ? undefined : level),
      count,
      share: Math.round((count / most) * 1000) / 10,
    })),
  }));
}
