import type { QuoteStatus } from '../model/graph/quote-status.ts';
import type { Level } from '../model/rating/scale.ts';
import type { Entry } from '../schema/entry.ts';
import { fill } from './fill.ts';
import type { Texts } from './texts.ts';

/** What is heard of a citation after its number: title, rating, and whether the quote was found. */
export function spokenCitation(
  { title, rating }: Pick<Entry, 'title' | 'rating'>,
  status: QuoteStatus | undefined,
  t: Texts,
): string {
  const { level, unavailable } = rating;
  const unrated = unavailable ? t.unavailable : t.unrated.label;
  const rated =
    level === undefined
      ? unrated
      : fill(t.spoken.rated, { level, label: t.scale[level as Level].label });
  const quote = status === undefined ? [] : [fill(t.spoken.quote, { status: t.quote[status] })];
  return [title, rated, ...quote].join(', ');
}
