import { boost } from './boost.ts';
import type { Counts, Result, ResultData, SearchIndex, SearchResponse } from './pagefind.ts';
import { phraseHits, tokensOf } from './phrases.ts';
import { parseQuery, type Query } from './query.ts';
import { sectionsOf } from './sections.ts';
import { FACETS, type Facet, type SearchState } from './state.ts';
import type { WordReport } from './word-list.ts';

export interface Found {
  results: Result[];
  /** How many results each value would have, with what is chosen in the other facets. */
  counts: Counts;
  /** What was looked for in the end. */
  query: Query;
  /** Words that were left out, or found in another form only. */
  odd: WordReport[];
  /** Whether a phrase has a word that is nowhere. */
  brokenPhrase: boolean;
  /** Whether so many had the words of a phrase that not all were read for it. */
  unread: boolean;
}

/** Texts that are read to tell whether a phrase stands in them word for word. */
export const MOST_READ = 400;

export const NOTHING: Found = {
  results: [],
  counts: {},
  query: { words: [], phrases: [] },
  odd: [],
  brokenPhrase: false,
  unread: false,
};

/** Searches, and counts each chosen facet as if nothing were chosen in it, so that one may add to it. */
export async function run(index: SearchIndex, state: SearchState): Promise<Found> {
  const asked = parseQuery(state.query);
  const reports = await Promise.all(asked.words.map((word) => index.words.report(word)));
  const used = reports.filter(({ kind }) => kind === 'known' || kind === 'near');
  const query = { ...asked, words: used.map(({ search }) => search) };
  const odd = reports.filter(({ kind }) => kind !== 'known');
  const brokenPhrase = !(await hasAll(index, query.phrases));
  const nothing = { ...NOTHING, query, odd, brokenPhrase };
  const words = [...query.words, ...query.phrases.flat().filter(isSearched)];
  const asksForWords = state.query.trim() !== '';
  if (brokenPhrase || (asksForWords && words.length === 0)) return nothing;
  const text = asksForWords ? [...new Set(words)].join(' ') : null;
  await preload(index, used, text);
  if (query.phrases.length > 0)
    return { ...nothing, ...(await searchPhrases(index, state, query, text as string)) };
  const found = await searchWords(index, state, text);
  if (found.all > 0 || query.words.length < 2) return { ...nothing, ...found };
  return (await searchFewer(index, state, used, nothing)) ?? nothing;
}

/** Where no record has all the words: those that have all but one, so that as few as possible are shown. */
async function searchFewer(
  index: SearchIndex,
  state: SearchState,
  used: readonly WordReport[],
  nothing: Found,
): Promise<Found | undefined> {
  let best: (Found & { all: number }) | undefined;
  for (const left of used) {
    const words = used.filter((report) => report !== left).map(({ search }) => search);
    const found = await searchWords(index, state, words.join(' '));
    if (found.all === 0 || (best && best.all <= found.all)) continue;
    const odd = [...nothing.odd, { ...left, kind: 'dropped' as const }];
    best = { ...nothing, ...found, query: { words, phrases: [] }, odd };
  }
  return best;
}

/** A single letter begins too many words to be looked for by itself; in a phrase it is read for. */
const isSearched = (word: string): boolean => [...word].length > 1 || /[^\p{ASCII}]/u.test(word);

async function hasAll({ words }: SearchIndex, phrases: readonly string[][]): Promise<boolean> {
  const found = await Promise.all(phrases.flat().map((word) => words.has(word)));
  return found.every(Boolean);
}

/**
 * Pagefind finds what a word begins only in the parts of its index that happen to be loaded; with all of them there
 * a search has the same results whatever was searched before.
 */
async function preload(
  { pagefind }: SearchIndex,
  used: readonly WordReport[],
  text: string | null,
): Promise<void> {
  if (text !== null)
    await pagefind.preload([text, ...used.flatMap(({ forms }) => forms)].join(' '));
}

async function searchWords(
  { pagefind }: SearchIndex,
  state: SearchState,
  text: string | null,
): Promise<Pick<Found, 'results' | 'counts'> & { all: number }> {
  const search = (without?: Facet, sort = {}): Promise<SearchResponse | null> =>
    pagefind.search(text, { filters: filtersOf(state, without), sort });
  const found = await search(undefined, sortOf(state));
  const counts: Counts = { ...found?.filters };
  for (const facet of FACETS) {
    if (state.chosen[facet]) counts[facet] = (await search(facet))?.filters[facet] ?? {};
  }
  const results = found?.results ?? [];
  const all = found?.unfilteredResultCount ?? 0;
  if (!isBoosted(state)) return { results, counts, all };
  const ofSources = { ...filtersOf(state), type: { any: [SOURCE] } };
  const byRating = await pagefind.search(text, { filters: ofSources, sort: { rating: 'desc' } });
  return { results: boost(results, levelsOf(byRating)), counts, all };
}

/** Reads the texts that have all the words, and keeps those in which the phrases stand as they were typed. */
async function searchPhrases(
  { pagefind }: SearchIndex,
  state: SearchState,
  query: Query,
  text: string,
): Promise<Pick<Found, 'results' | 'counts' | 'unread'>> {
  const found = await pagefind.search(text, { filters: {}, sort: sortOf(state) });
  let candidates = found?.results ?? [];
  for (const phrase of candidates.length > MOST_READ ? query.phrases : []) {
    const exact = await pagefind.search(`"${phrase.join(' ')}"`, { filters: {} });
    const ids = new Set(exact?.results.map(({ id }) => id));
    candidates = candidates.filter(({ id }) => ids.has(id));
  }
  const read = await Promise.all(
    candidates.slice(0, MOST_READ).map(async (result) => ({ result, data: await result.data() })),
  );
  const all = read.filter(({ data }) => hasPhrases(data, query));
  const counts: Counts = {};
  for (const facet of FACETS) {
    const table: Record<string, number> = {};
    for (const { data } of all.filter(({ data }) => fits(data, state, facet))) {
      for (const value of data.filters[facet] ?? []) table[value] = (table[value] ?? 0) + 1;
    }
    counts[facet] = table;
  }
  const kept = all.filter(({ data }) => fits(data, state));
  const levels = new Map(
    kept.flatMap(({ result, data }) =>
      (data.filters.rating ?? []).map((value): [string, number] => [result.id, levelOf(value)]),
    ),
  );
  const results = kept.map(({ result }) => result);
  return {
    results: isBoosted(state) ? boost(results, levels) : results,
    counts,
    unread: candidates.length > MOST_READ,
  };
}

function hasPhrases(data: ResultData, { phrases }: Query): boolean {
  const tokens = tokensOf(data.content);
  const borders = new Set(sectionsOf(data, tokens.length).map(({ from }) => from));
  return phrases.every((phrase) => phraseHits(tokens, phrase, borders).length > 0);
}

/** Whether it has one of the chosen values of each facet but one. */
function fits({ filters }: ResultData, { chosen }: SearchState, without?: Facet): boolean {
  return FACETS.every(
    (facet) =>
      facet === without ||
      !chosen[facet] ||
      chosen[facet].some((value) => filters[facet]?.includes(value)),
  );
}

/** The type of what has a rating. */
const SOURCE = 'source';

const isBoosted = ({ better, sort, query, chosen }: SearchState): boolean =>
  better &&
  sort === 'relevance' &&
  query.trim() !== '' &&
  (chosen.type === undefined || chosen.type.includes(SOURCE));

/** Levels of the sources: the greatest stand first, and it is known how many have each. */
function levelsOf(byRating: SearchResponse | null): Map<string, number> {
  const levels = Object.entries(byRating?.filters.rating ?? {}).flatMap(([value, n]) =>
    Array.from({ length: n }, () => levelOf(value)),
  );
  levels.sort((a, b) => b - a);
  const results = byRating?.results ?? [];
  return new Map(results.map(({ id }, place) => [id, levels[place] ?? 0]));
}

/** `3 Good` is level 3, what is unrated 0. */
const levelOf = (value: string): number => Number.parseInt(value, 10) || 0;

function sortOf({ sort }: SearchState): Record<string, 'asc' | 'desc'> {
  return sort === 'relevance' ? {} : { [sort]: sort === 'title' ? 'asc' : 'desc' };
}

function filtersOf({ chosen }: SearchState, without?: Facet): Record<string, unknown> {
  const facets = Object.entries(chosen).filter(([facet]) => facet !== without);
  return Object.fromEntries(facets.map(([facet, values]) => [facet, { any: values }]));
}
