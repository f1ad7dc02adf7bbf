import type { Level } from '../model/rating/scale.ts';
import type { EntryRating } from '../schema/rating.ts';
import type { Texts } from '../ui/texts.ts';

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

/** The mark of an entry's rating, in the words of the language. */
export function markOf(
  { level, unavailable }: Pick<EntryRating, 'level' | 'unavailable'>,
  t: Texts,
): Mark {
  return unavailable ? { label: t.unavailable } : { level, label: levelLabel(level, t) };
}

/** @param level 1 to 5; undefined: unrated */
export function levelLabel(level: number | undefined, t: Texts): string {
  return level === undefined ? t.unrated.label : t.scale[level as Level].label;
}

/** What a level means, or what it means to be unrated. */
export function levelMeaning(level: number | undefined, t: Texts): string {
  return level === undefined ? t.unrated.meaning : t.scale[level as Level].meaning;
}
