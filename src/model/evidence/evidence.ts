import type { WeighedClaim } from '../claims/weighed-claim.ts';
import type { Conflict, Placed } from '../conflicts/conflict.ts';
import { entriesOf, findConflicts, pagesOf } from '../conflicts/find-conflicts.ts';
import { namingBy } from '../conflicts/naming.ts';
import { settledBy } from '../conflicts/settle.ts';
import type { SavedFacts } from '../graph/graph.ts';
import { contextFinder } from '../markdown/context.ts';
import type { Matcher } from '../mentions/matcher.ts';
import { placedStatements, textOfPlace } from '../statements/placed-statements.ts';
import type { EntryDoc, Wiki } from '../wiki.ts';
import type { Decision } from './decisions.ts';
import { type OriginSource, type Origins, originsOf } from './origin-groups.ts';
import { unpackSketch } from './sketch.ts';

/** What follows from the texts of all sources together. Worked out when it is first asked for. */
export interface Evidence {
  origins(): Origins;
  /** The statements found in an entry, in order: its summary, its key points, its text. */
  statements(entryId: string): Placed[];
  /** The words of a statement. */
  passageOf(placed: Placed): string;
  /** The sentence it stands in, on one line. */
  sentenceOf(placed: Placed): string;
  /** By ID. */
  conflicts(): Conflict[];
  conflictsOfEntry(entryId: string): Conflict[];
  conflictsOfPage(slug: string): Conflict[];
}

export interface EvidenceInput {
  wiki: Wiki;
  saved(id: string): SavedFacts;
  matcher: Pick<Matcher, 'find'>;
  decisions: ReadonlyMap<string, Decision>;
  /** Asked for after all has been read: a verdict may settle a difference. */
  claims(): readonly WeighedClaim[];
}

export function evidenceOf({ wiki, saved, matcher, decisions, claims }: EvidenceInput): Evidence {
  const pages = new Map(wiki.pages.map((page) => [page.slug, page]));
  const live = wiki.entries.filter(({ front }) => front.withdrawn === undefined);
  const byId = new Map(live.map((entry) => [entry.front.id, entry]));
  const venues = new Map(wiki.venues.map(({ id, name }) => [id, name]));
  const statements = (id: string): Placed[] => {
    const entry = byId.get(id);
    return entry ? placedStatements(entry.front, saved(id), matcher) : [];
  };
  const origins = once(() =>
    originsOf(
      live.map((entry) => sourceOf(entry, saved(entry.front.id), venues)),
      decisions,
    ),
  );
  const textOf = (placed: Placed): string => {
    const entry = byId.get(placed.entry);
    return entry ? textOfPlace(placed, entry.front, saved(placed.entry).text) : '';
  };
  const sentenceOf = (placed: Placed) => contextFinder(textOf(placed))(placed.statement.span[0]);
  const conflicts = once(() => {
    const naming = namingBy(pages);
    const found = findConflicts(
      live.flatMap(({ front }) => statements(front.id)),
      naming,
    );
    return settledBy(found, { pages: wiki.pages, claims: claims(), sentenceOf });
  });
  const byEntry = once(() => indexed(conflicts(), entriesOf));
  const byPage = once(() => indexed(conflicts(), pagesOf));
  return {
    origins,
    statements,
    passageOf: (placed) => textOf(placed).slice(...placed.statement.span),
    sentenceOf,
    conflicts,
    conflictsOfEntry: (id) => byEntry().get(id) ?? [],
    conflictsOfPage: (slug) => byPage().get(slug) ?? [],
  };
}

const NO_WORDS = { text: '', prints: { copy: '', traces: '', sources: [] } };

function sourceOf(
  { front }: EntryDoc,
  facts: SavedFacts,
  venues: ReadonlyMap<string, string>,
): OriginSource {
  const venue = front.venue === undefined ? front.venueName : venues.get(front.venue);
  const host = front.url === undefined ? undefined : hostOf(front.url);
  // The words of somebody's notes are not the source's.
  const { text, prints } = front.holding === 'notes' ? NO_WORDS : facts;
  return {
    id: front.id,
    title: front.title,
    text,
    sketch: unpackSketch(prints.copy),
    traces: unpackSketch(prints.traces),
    language: front.language,
    published: front.published,
    place: host ?? venue,
    calledBy: [venue, ...front.authors].filter((name) => name !== undefined),
    namesAsSource: prints.sources,
  };
}

function hostOf(url: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase();
}

function indexed(
  conflicts: readonly Conflict[],
  keysOf: (conflict: Conflict) => string[],
): Map<string, Conflict[]> {
  const index = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    for (const key of keysOf(conflict)) {
      const list = index.get(key);
      if (list) list.push(conflict);
      else index.set(key, [conflict]);
    }
  }
  return index;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
