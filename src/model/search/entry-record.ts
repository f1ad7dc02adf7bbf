import type { Entry } from '../../schema/entry.ts';
import { resourcePath } from '../paths.ts';
import { UNRATED_LABEL } from '../rating/scale.ts';
import { foldParts } from './fold-word.ts';
import {
  ABOUT,
  type Field,
  type SearchRecord,
  type Standing,
  titleKey,
  UNDATED,
  WEIGHT,
} from './record.ts';

/** What a record needs and an entry does not hold. */
export interface EntryContext {
  /** Name of the entry's venue. */
  venueName: string | undefined;
  /** Titles of the pages it mentions. */
  pages: string[];
  /** Titles of the pages that cite it. */
  citedBy: string[];
  /** 0 to 100; absent for withdrawn entries. */
  importance: number | undefined;
  /** The saved text as HTML, as much of it as rights allow. */
  html: string;
  /** The researcher's notes as HTML. */
  notes: string;
  /** What can be told of it as evidence. */
  standing?: Standing[];
}

/** An entry as the search knows it; a withdrawn one is not searched for. */
export function entryRecord(entry: Entry, context: EntryContext): SearchRecord | undefined {
  if (entry.withdrawn) return undefined;
  const { rating, published = UNDATED } = entry;
  const venue = context.venueName ?? entry.venueName;
  return {
    url: `/${resourcePath(entry.id)}`,
    title: entry.title,
    fields: fieldsOf(entry, venue, context),
    filters: {
      rating: [rating.level === undefined ? UNRATED_LABEL : `${rating.level} ${rating.label}`],
      kind: entry.kind === undefined ? [] : [entry.kind],
      venue: venue === undefined ? [] : [venue],
      year: published === UNDATED ? [] : [published.slice(0, 4)],
      tag: entry.tags,
      page: context.pages,
      cited: context.citedBy,
      type: ['source'],
    },
    ...(context.standing?.length && { standing: context.standing }),
    sorts: {
      rating: String(rating.level ?? 0),
      date: published,
      importance: String(Math.round(context.importance ?? 0)),
      title: titleKey(entry.title),
    },
    meta: {
      title: entry.title,
      id: entry.id,
      names: '',
      authors: entry.authors.join('; '),
      venue: venue ?? '',
      date: published === UNDATED ? '' : published,
    },
  };
}

function fieldsOf(entry: Entry, venue: string | undefined, { html, notes }: EntryContext): Field[] {
  const about = [...entry.authors, venue ?? '', entry.kind ?? '', ...entry.tags, ...entry.keys];
  // Parted as a query is, so that an address, a DOI or a number out of one finds its source.
  const addresses = [entry.url ?? '', entry.doi ?? ''].map((text) => foldParts(text).join(' '));
  const highlights = entry.highlights.map(({ quote }) => quote);
  return [
    {
      place: 'key-points',
      weight: WEIGHT.keyPoints,
      text: lines(entry.keyPoints.map(({ text }) => text)),
    },
    { place: 'summary', weight: WEIGHT.summary, text: entry.summary?.text ?? '' },
    { place: 'abstract', weight: WEIGHT.text, text: entry.abstract ?? '' },
    { place: 'notes', weight: WEIGHT.text, html: notes },
    { place: 'highlights', weight: WEIGHT.text, text: lines(highlights) },
    { place: 'saved', weight: WEIGHT.text, html },
    { place: ABOUT, weight: WEIGHT.about, text: lines([...about, entry.relevance, ...addresses]) },
  ];
}

function lines(texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join('\n');
}
