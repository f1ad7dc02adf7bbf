import type { Entry } from '../../schema/entry.ts';
import { CSL_TYPE_OF_KIND } from '../../schema/kinds.ts';
import { arxivId } from './arxiv.ts';
import type { CslItem, CslType } from './csl-item.ts';
import { toCslDate } from './dates.ts';
import { parseAuthors } from './names.ts';
import { oneLine } from './one-line.ts';

/** What a citation needs and an entry does not hold. */
export interface CiteContext {
  /** Name of the entry's venue, from venues.yaml; else the entry's own `venueName` is used. */
  venueName?: string | undefined;
  /** One of `VENUE_KINDS`: tells a magazine from a newspaper, an encyclopedia from a web page. */
  venueKind?: string | undefined;
  /** Permalink: the absolute address of the entry's own page. */
  url?: string | undefined;
}

/**
 * An entry as a CSL-JSON item. Nothing is made up: what the entry does not state is absent. The
 * title stays as stated (sentence or headline case is not guessed). The id is the first citation
 * key, else the resource ID. Without a kind the type is `webpage`.
 */
export function toCsl(entry: Entry, context: CiteContext = {}): CslItem {
  const type = typeOf(entry, context);
  const venue = oneLine(context.venueName ?? entry.venueName ?? '');
  // Of a part of a larger work citations name that, and not who published it.
  const isPublished = entry.publisher !== undefined && VENUE_VARIABLE[type] === 'publisher';
  const { names, more } = parseAuthors(entry.authors);
  const issued = toCslDate(entry.published);
  const accessed = toCslDate(entry.capture?.fetched);
  const genre = genreOf(entry, context);
  const arxiv = type === 'article' ? arxivId(entry.url, entry.doi) : undefined;
  const keyword = entry.tags
    .map(oneLine)
    .filter((tag) => tag !== '')
    .join(', ');
  return {
    id: entry.keys[0] ?? entry.id,
    type,
    title: oneLine(entry.title),
    ...(names.length > 0 && { author: names }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...(venue !== '' && { [VENUE_VARIABLE[type] ?? 'container-title']: venue }),
    ...(venue === '' && isPublished && { publisher: oneLine(entry.publisher ?? '') }),
    ...(isPublished && entry.place !== undefined && { 'publisher-place': oneLine(entry.place) }),
    ...(entry.volume !== undefined && { volume: oneLine(entry.volume) }),
    ...(entry.issue !== undefined && { issue: oneLine(entry.issue) }),
    ...(entry.pages !== undefined && { page: oneLine(entry.pages) }),
    ...(arxiv !== undefined && { number: `arXiv:${arxiv}` }),
    ...(genre !== undefined && { genre }),
    ...(entry.doi !== undefined && { DOI: entry.doi }),
    ...(entry.url !== undefined && { URL: entry.url }),
    ...(entry.abstract !== undefined && { abstract: oneLine(entry.abstract) }),
    ...(keyword !== '' && { keyword }),
    ...(entry.language !== undefined && { language: entry.language }),
    note: `Resource ID: ${entry.id}; stable ID: ${entry.stableId}`,
    custom: {
      resourceId: entry.id,
      stableId: entry.stableId,
      ...(context.url !== undefined && { permalink: context.url }),
      ...(entry.kind !== undefined && { kind: entry.kind }),
      ...(more && { moreAuthors: true as const }),
    },
  };
}

/** Where the venue's name goes, if it is not the larger work that contains this one. */
const VENUE_VARIABLE: Partial<Record<CslType, 'publisher' | 'event-title'>> = {
  article: 'publisher',
  report: 'publisher',
  book: 'publisher',
  thesis: 'publisher',
  dataset: 'publisher',
  software: 'publisher',
  motion_picture: 'publisher',
  speech: 'event-title',
};

function typeOf(entry: Entry, context: CiteContext): CslType {
  const type = entry.kind === undefined ? 'webpage' : CSL_TYPE_OF_KIND[entry.kind];
  if (type === 'article-newspaper' && context.venueKind === 'magazine') return 'article-magazine';
  if (type === 'webpage' && context.venueKind === 'encyclopedia') return 'entry-encyclopedia';
  return type;
}

/** The description in brackets that APA and others ask for, where the CSL type is not enough. */
function genreOf(entry: Entry, context: CiteContext): string | undefined {
  if (entry.kind === 'forum post')
    return context.venueKind === 'social' ? 'Post' : 'Online forum post';
  if (entry.kind === 'podcast') return 'Podcast episode';
  if (entry.kind === 'video') return 'Video';
  if (entry.kind === 'thesis') return 'Thesis';
  return undefined;
}
