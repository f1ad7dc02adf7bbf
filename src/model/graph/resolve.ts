import { compareText } from '../compare.ts';
import { stableIdOf } from '../ids/stable-id.ts';
import { nearest } from '../parse/nearest.ts';
import type { EntryDoc, PageDoc, Wiki } from '../wiki.ts';
import type { Resolver } from './graph.ts';

/** A chain of moves longer than this goes in a circle. */
const MOST_MOVES = 32;

/** Finds pages by what people call them and entries by any ID they ever had. */
export function buildResolver(wiki: Pick<Wiki, 'pages' | 'entries' | 'ledger'>): Resolver {
  const pages = pageNames(wiki.pages);
  const folded = new Map<string, PageDoc>();
  for (const [name, page] of pages) setOnce(folded, foldCase(name), page);
  const entries = entryNames(wiki);

  function named(target: string): PageDoc | undefined {
    const name = target.normalize('NFC').replace(/\s+/g, ' ').trim();
    return pages.get(name) ?? folded.get(foldCase(name));
  }

  return {
    page(target) {
      const whole = named(target);
      const hash = target.indexOf('#');
      return whole ?? (hash > 0 ? named(target.slice(0, hash)) : undefined);
    },
    entry: (ref) => entries.get(ref),
    nearestPages: (target) =>
      nearest(
        target,
        wiki.pages.flatMap(({ front }) => [front.title, ...front.aliases]),
      ),
    nearestEntries: (ref) => nearest(ref, entries.keys()),
  };
}

/** Titles go before aliases, these before slugs, these before earlier slugs. */
function pageNames(pages: readonly PageDoc[]): Map<string, PageDoc> {
  const names = new Map<string, PageDoc>();
  const kinds: ((page: PageDoc) => readonly string[])[] = [
    ({ front }) => [front.title],
    ({ front }) => front.aliases,
    ({ slug }) => [slug],
    ({ front }) => front.redirects,
  ];
  for (const namesOf of kinds) {
    for (const page of pages) {
      for (const name of namesOf(page))
        setOnce(names, name.normalize('NFC').replace(/\s+/g, ' ').trim(), page);
    }
  }
  return names;
}

/** What entries state of themselves goes before what the ledger remembers. */
function entryNames({ entries, ledger }: Pick<Wiki, 'entries' | 'ledger'>): Map<string, EntryDoc> {
  const names = new Map<string, EntryDoc>();
  for (const entry of entries) names.set(entry.front.id, entry);
  for (const entry of entries) setOnce(names, entry.front.stableId, entry);
  for (const entry of entries) for (const key of entry.front.keys) setOnce(names, key, entry);
  const moved = new Map<string, string>();
  for (const { id, to } of ledger) if (to !== undefined) moved.set(id, to);
  const remembered = [...ledger].sort((a, b) => compareText(a.id, b.id));
  for (const { id, stableId, keys } of remembered) {
    const entry = names.get(lastId(id, moved));
    if (entry) for (const name of [id, stableId, ...keys]) setOnce(names, name, entry);
  }
  // A given stable ID beats the one that follows from the resource ID, and both resolve.
  const ids = [...entries.map(({ front }) => front.id), ...remembered.map(({ id }) => id)];
  for (const id of ids) {
    const entry = names.get(lastId(id, moved));
    if (entry) setOnce(names, stableIdOf(id), entry);
  }
  return names;
}

function lastId(id: string, moved: ReadonlyMap<string, string>): string {
  let last = id;
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    const next = moved.get(last);
    if (next === undefined) return last;
    last = next;
  }
  return last;
}

function foldCase(name: string): string {
  return name.toLowerCase();
}

function setOnce<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}
