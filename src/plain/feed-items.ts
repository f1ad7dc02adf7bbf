import type { Site } from '../load/site.ts';
import { compareText } from '../model/compare.ts';
import { resourcePath, venuePath } from '../model/paths.ts';
import type { Entry } from '../schema/entry.ts';
import type { Venue } from '../schema/venue.ts';
import { fill } from '../ui/fill.ts';
import { type Texts, textsOf } from '../ui/texts.ts';
import { dateView } from '../views/date.ts';
import { levelLabel, markOf, markText } from '../views/mark.ts';
import { claimItems } from './claim-feed.ts';

/** As many as a feed reader that looks in once a month may miss. */
const LENGTH = 50;

/** Something that is new in the wiki: a source, the changed rating of a venue, what became of a claim. */
export interface FeedItem {
  /** `urn:stemma:…`, for ever. */
  id: string;
  title: string;
  /** Path of its page. */
  path: string;
  /** The day it is dated by, as `YYYY-MM-DD`: no clock is read, so only what states a day is here. */
  day: string;
  authors: string[];
  tags: string[];
  text: string;
  /** Address of the source itself. */
  source?: string | undefined;
}

/**
 * What is new, by the day that sources were added, else fetched, else published, and ratings were changed. What somebody added
 * or changed comes first.
 */
export function feedItems(site: Site): FeedItem[] {
  const { entries, venues, config } = site.graph.wiki;
  const t = textsOf(config.language);
  const sources = entries.flatMap(({ front }) => {
    const day = front.added ?? front.capture?.fetched ?? front.published;
    if (front.withdrawn !== undefined || day === undefined) return [];
    return [{ item: sourceItem(front, day, t), dated: front.added ?? '' }];
  });
  const changes = venues
    .flatMap((venue) => ratingChanges(venue, t))
    .map((item) => ({ item, dated: item.day }));
  const retracted = entries
    .flatMap(({ front }) => retractionItem(site, front, t))
    .map((item) => ({ item, dated: item.day }));
  const claims = claimItems(site, t).map((item) => ({ item, dated: item.day }));
  return [...sources, ...changes, ...retracted, ...claims]
    .sort(
      (a, b) =>
        compareText(b.dated, a.dated) ||
        compareText(b.item.day, a.item.day) ||
        compareText(a.item.id, b.item.id),
    )
    .slice(0, LENGTH)
    .map(({ item }) => ({ ...item, day: wholeDay(item.day) }));
}

function sourceItem(front: Entry, day: string, t: Texts): FeedItem {
  const level = markText(markOf(front.rating, t));
  const summary = front.summary?.text ?? front.relevance;
  return {
    id: `urn:stemma:${front.id}`,
    title: front.title,
    path: resourcePath(front.id),
    day,
    authors: front.authors,
    tags: front.tags,
    text: summary === undefined ? level : `${level}. ${summary}`,
    source: front.url,
  };
}

/** A source that was retracted, or of concern, dated by the day on which the wiki learnt of it. */
function retractionItem({ graph }: Site, front: Entry, t: Texts): FeedItem[] {
  const { status, date, learnt, from, reason } = front.retraction ?? {};
  const day = learnt ?? date;
  if (status === undefined || status === 'corrected' || day === undefined) return [];
  const pages = (graph.citedBy.get(front.id) ?? []).map(({ title }) => title).join('; ');
  const text = [
    t.banner.text[status],
    reason?.replace(/([^.!?…])$/, '$1.'),
    from === undefined ? undefined : fill(t.learnt, { from, date: dateView(day, t)?.text ?? day }),
    pages === '' ? undefined : fill(t.citedByPages, { pages }),
  ];
  return [
    {
      id: `urn:stemma:${front.id}:${status}`,
      title: fill(t.retractedNews[status], { title: front.title }),
      path: resourcePath(front.id),
      day,
      authors: front.authors,
      tags: [],
      text: text.filter((part) => part !== undefined).join(' '),
      source: front.url,
    },
  ];
}

/** One for each rating of a venue that took the place of an earlier one. */
function ratingChanges(venue: Venue, t: Texts): FeedItem[] {
  const ratings = [...venue.history, ...(venue.rating ? [venue.rating] : [])].sort((a, b) =>
    compareText(a.date, b.date),
  );
  return ratings.flatMap((rating, index) => {
    const before = ratings[index - 1];
    if (before === undefined || before.level === rating.level) return [];
    const words = (level: number) => `${level}/5 ${levelLabel(level, t)}`;
    return [
      {
        id: `urn:stemma:venue:${venue.id}:${rating.date}`,
        title: fill(t.machines.ratingChanged, {
          name: venue.name,
          before: words(before.level),
          after: words(rating.level),
        }),
        path: venuePath(venue.id),
        day: rating.date,
        authors: [rating.by],
        tags: [],
        text: rating.reason,
      },
    ];
  });
}

/** `2024-05` as its first day. */
function wholeDay(day: string): string {
  const [year, month = '01', date = '01'] = day.split('-');
  return `${year}-${month}-${date}`;
}
