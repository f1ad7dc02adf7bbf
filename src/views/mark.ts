import type { EntryRating } from '../schema/rating.ts';

/** A rating as it stands in a line: the drawn mark, number and word. */
export interface Mark {
  /** 1 to 5; absent: unrated or unavailable. */
  level?: number | undefined;
  label: string;
}

/** What the mark says in words: `3/5 Good`, or `Unrated`. */
export function markText(mark: Mark): string {
  return mark.level === undefined ? mark.label : `${mark.level}/5 ${mark.label}`;
}

export function markOf(rating: Pick<EntryRating, 'level' | 'label'>): Mark {
  return { level: rating.level, label: rating.label };
}
