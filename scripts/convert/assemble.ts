import type { Entry } from '../../src/schema/entry.ts';
import type { Copies } from '../../src/schema/wiki.ts';
import type { CitingElsewhere, Stated } from './article.ts';
import type { Description } from './describe/describe.ts';
import type { Identity } from './identify/identify.ts';
import type { Rated } from './rate.ts';
import type { Source } from './source.ts';

/** What the stages found out about one source; each gave its own part. */
export interface Parts {
  source: Source;
  identity: Pick<Identity, 'id' | 'stableId' | 'keys' | 'duplicates'>;
  rated: Omit<Rated, 'problems'>;
  described: Description;
  mentions: string[];
  aboutItself: string[];
  /** Pages that cite the source in the wiki it was taken from and are not here. */
  citedElsewhere: CitingElsewhere[];
  /** What the wiki allows where neither venue nor source says otherwise. */
  copies: Copies;
}

/** Puts the parts of an entry together: the sidecar's word before the source's own. */
export function assembleEntry(parts: Parts): Omit<Entry, 'generated'> {
  const { source, identity, rated, described } = parts;
  const { sidecar, article } = source;
  const { fields } = article;
  const origins = new Map<string, string>();
  const pick = <T>(
    name: string,
    written: T | undefined,
    stated: Stated<T> | undefined,
  ): T | undefined => {
    const value = written ?? stated?.value;
    if (value !== undefined)
      origins.set(name, written === undefined ? (stated as Stated<T>).origin : 'sidecar');
    return value;
  };
  if (rated.venueBy) origins.set('venue', rated.venueBy);
  const capture = { ...fields.capture?.value, ...sidecar.capture };
  const importance = pick('importance', sidecar.importance, fields.importance);
  const front = {
    id: identity.id,
    stableId: identity.stableId,
    title: pick('title', sidecar.title, fields.title) ?? identity.id,
    url: pick('url', sidecar.url, fields.url),
    authors: pick('authors', sidecar.authors, fields.authors) ?? [],
    published: pick('published', sidecar.published, fields.published),
    added: pick('added', sidecar.added, fields.created),
    venue: rated.venue?.id,
    venueName: rated.venueName,
    kind: pick('kind', sidecar.kind, fields.kind),
    tags: pick('tags', sidecar.tags, fields.tags) ?? [],
    language: pick('language', sidecar.language, fields.language),
    keys: identity.keys,
    doi: pick('doi', sidecar.doi, fields.doi),
    volume: pick('volume', sidecar.volume, fields.volume),
    issue: pick('issue', sidecar.issue, fields.issue),
    pages: pick('pages', sidecar.pages, fields.pages),
    publisher: pick('publisher', sidecar.publisher, fields.publisher),
    place: pick('place', sidecar.place, fields.place),
    license: pick('license', sidecar.license, fields.license),
    archive: sidecar.archive,
    rating: rated.rating,
    aboutItself: someOf(parts.aboutItself),
    retraction: sidecar.retraction,
    withdrawn: undefined,
    importance:
      importance === undefined ? undefined : ({ value: importance, basis: 'stated' } as const),
    relevance: pick('relevance', sidecar.relevance, fields.relevance),
    abstract: pick('abstract', sidecar.abstract, fields.abstract),
    summary: described.summary,
    keyPoints: described.keyPoints,
    notes: sidecar.notes,
    highlights: sidecar.highlights ?? [],
    mentions: parts.mentions,
    citedElsewhere: someOf(parts.citedElsewhere),
    capture: { ...capture, sha256: source.sha256, format: article.format },
    images: article.images,
    holding: sidecar.holding ?? article.holding,
    copies: sidecar.copies ?? rated.venue?.copies ?? parts.copies,
    origin: typeof sidecar.origin === 'string' ? { of: sidecar.origin } : sidecar.origin,
    duplicates: someOf(identity.duplicates),
    origins: { ...Object.fromEntries(origins), ...described.origins },
    source: source.address,
  };
  return withoutUndefined(front);
}

/** An entry that was withdrawn: what it was called and why it is gone, nothing of what it said. */
export function assembleWithdrawn(
  identity: Identity,
  known: { title: string; url?: string | undefined },
): Omit<Entry, 'generated'> {
  const { candidate } = identity;
  return withoutUndefined({
    id: identity.id,
    stableId: identity.stableId,
    title: known.title,
    url: known.url,
    authors: [],
    tags: [],
    keys: identity.keys,
    rating: { label: 'Unrated', basis: 'none' as const },
    withdrawn: candidate.sidecar.withdrawn,
    keyPoints: [],
    highlights: [],
    mentions: [],
    holding: 'none' as const,
    copies: 'none' as const,
    origins: {},
    source: candidate.address,
  });
}

function someOf<T>(items: T[]): T[] | undefined {
  return items.length === 0 ? undefined : items;
}

/** YAML has no word for "not stated" but leaving the field out; so have empty lists. */
function withoutUndefined<T extends object>(front: T): T {
  const stated = Object.entries(front).filter(
    ([name, value]) =>
      value !== undefined && !(Array.isArray(value) && value.length === 0 && name !== 'mentions'),
  );
  return Object.fromEntries(stated) as T;
}
