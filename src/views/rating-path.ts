import type { Site } from '../load/site.ts';
import { venuePath } from '../model/paths.ts';
import type { Entry } from '../schema/entry.ts';
import { CRITERIA, type Criterion, type EntryRating, type Rating } from '../schema/rating.ts';
import type { Here } from './chrome.ts';
import { dateView } from './date.ts';
import { levelLabel, levelMeaning, type Mark, markOf, markText } from './mark.ts';
import { type External, external, type Part, parts } from './part.ts';

/** A rating with all that stands behind it. */
export interface RatingView {
  mark: Mark;
  /** What the level says of a source. */
  meaning: string;
  /** The way by which the level came here, as one sentence. */
  path: Part[];
  reason?: string | undefined;
  criteria: CriterionView[];
  evidence: EvidenceView[];
}

export interface CriterionView {
  text: string;
  answer: string;
  /** yes, partly, no or unknown. */
  key: string;
}

export interface EvidenceView {
  note?: string | undefined;
  link?: External | undefined;
}

/** The rating of an entry, and how it came about. */
export function entryRatingView(site: Site, here: Here, front: Entry): RatingView {
  const { rating } = front;
  return {
    mark: markOf(rating, here.t),
    meaning: rating.unavailable
      ? here.t.rating.unavailableMeaning
      : levelMeaning(rating.level, here.t),
    path: [...pathOf(site, here, front), ...capOf(here, front)],
    reason: rating.reason,
    ...behind(rating, here),
  };
}

/** A venue's rating, present or earlier; `undefined` is unrated. */
export function venueRatingView(
  here: Here,
  rating: Rating | undefined,
  broken = false,
): RatingView {
  const { t } = here;
  const label = broken ? t.unavailable : levelLabel(rating?.level, t);
  return {
    mark: { level: rating?.level, label },
    meaning: broken ? t.rating.unavailableMeaning : levelMeaning(rating?.level, t),
    path: rating ? parts(t.rating.ratedBy, byAndDate(rating, here)) : [],
    reason: rating?.reason,
    ...behind(rating ?? {}, here),
  };
}

function pathOf({ graph }: Site, { t, to, ...rest }: Here, { rating, retraction }: Entry): Part[] {
  const values = byAndDate(rating, { t, to, ...rest });
  if (rating.unavailable) return parts(t.rating.unavailable, { venue: rating.via ?? '' });
  if (rating.basis === 'own') return parts(t.rating.own, values);
  if (rating.basis === 'imported') return parts(t.rating.imported, { from: rating.from ?? '' });
  if (rating.basis === 'none') return [retraction ? t.rating.noneButRetracted : t.rating.none];
  const venue = graph.wiki.venues.find((candidate) => candidate.id === rating.via);
  const link = venue
    ? { text: venue.name, href: to(venuePath(venue.id)) }
    : (rating.via ?? t.rating.someVenue);
  return parts(t.rating.inherited, { ...values, venue: link });
}

function capOf({ t }: Here, { rating, retraction }: Entry): Part[] {
  if (rating.uncapped === undefined || !retraction) return [];
  const before = markText({ level: rating.uncapped, label: levelLabel(rating.uncapped, t) });
  const why = t.rating.cappedBecause[retraction.status];
  return [' ', ...parts(t.rating.capped, { before, why })];
}

function byAndDate(rating: Pick<EntryRating, 'by' | 'date'>, { t }: Here): Record<string, Part> {
  return { by: rating.by ?? t.unknown, date: dateView(rating.date, t)?.text ?? t.unknown };
}

function behind(
  { criteria, evidence }: Pick<EntryRating, 'criteria' | 'evidence'>,
  { t }: Here,
): Pick<RatingView, 'criteria' | 'evidence'> {
  const asked = (Object.keys(CRITERIA) as Criterion[]).filter((key) => criteria?.[key]);
  return {
    criteria: asked.map((key) => {
      const answer = criteria?.[key] as 'yes' | 'partly' | 'no' | 'unknown';
      return { text: t.asked[key], answer: t.answers[answer], key: answer };
    }),
    evidence: (evidence ?? []).map(({ note, url }) => ({ note, link: external(url) })),
  };
}
