import type { Entry } from '../../schema/entry.ts';
import { resourcePath } from '../paths.ts';
import { UNRATED_LABEL } from '../rating/scale.ts';
import { beginning, type Field, type SearchRecord, UNDATED, WEIGHT } from './record.ts';

const SUMMARY_LENGTH = 300;

/** What a record needs and an entry does not hold. */
export interface EntryContext {
  /** Name of the entry's venue. */
  venueName: string | undefined;
  /** Titles of the pages it mentions. */
  pages: string[];
  /** 0 to 100; absent for withdrawn entries. */
  importance: number | undefined;
  /** The saved text as HTML, as much of it as rights allow. */
  html: string;
}

/** An entry as the search knows it; a withdrawn one is not searched for. */
export function entryRecord(entry: Entry, context: EntryContext): SearchRecord | undefined {
  if (entry.withdrawn) return undefined;
  const { rating, published = UNDATED } = entry;
  const venue = context.venueName ?? entry.venueName;
  const summary = entry.summary?.text;
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
      type: ['source'],
    },
    sorts: {
      rating: String(rating.level ?? 0),
      date: published,
      importance: String(Math.round(context.importance ?? 0)),
    },
    meta: {
      title: entry.title,
      id: entry.id,
      ...(rating.level !== undefined && { rating: String(rating.level) }),
      label: rating.label,
      ...(venue !== undefined && { venue }),
      ...(published !== UNDATED && { date: published }),
      ...(entry.kind !== undefined && { kind: entry.kind }),
      ...(summary !== undefined && { summary: beginning(summary, SUMMARY_LENGTH) }),
    },
  };
}

function fieldsOf(entry: Entry, venue: string | undefined, { html }: EntryContext): Field[] {
  const about = [...entry.authors, venue ?? '', entry.kind ?? '', ...entry.tags, ...entry.keys];
  const written = [entry.relevance, entry.abstract, entry.notes];
  const highlights = entry.highlights.flatMap(({ quote, note }) => [quote, note ?? '']);
  return [
    { weight: WEIGHT.keyPoints, text: lines(entry.keyPoints.map(({ text }) => text)) },
    { weight: WEIGHT.summary, text: entry.summary?.text ?? '' },
    { weight: WEIGHT.text, text: lines([...written, ...highlights]) },
    { weight: WEIGHT.text, html },
    { weight: WEIGHT.about, text: lines(about) },
  ];
}

function lines(texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join('\n');
}
