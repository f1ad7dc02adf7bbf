import { STANDING, type Standing } from '../../model/search/record.ts';
import { boost, type Weighed } from './boost.ts';
import type { Result, ResultData, SearchIndex } from './pagefind.ts';
import { phraseHits, tokensOf } from './phrases.ts';
import { parseQuery, type Query } from './query.ts';
import { sectionsOf } from './sections.ts';
import type { SearchState } from './state.ts';
import type { WordReport } from './word-list.ts';

export interface Found {
  results: Result[];
  /** What there would be if nothing were chosen in any facet. */
  matches: Result[];
  /** What was looked for in the end. */
  query: Query;
  /** Words that were left out, or found in another form only. */
  odd: WordReport[];
  /** Whether a phrase has a word that is nowhere. */
  brokenPhrase: boolean;
  /** Whether so many had the words of a phrase that not all were read for it; the rest is read when it is drawn. */
  unread: boolean;
}

/** Texts that are read to tell whether a phrase stands in them word for word, before any is drawn: some 60 kB. */
export const MOST_READ = 20;

export const NOTHING: Found = {
  results: [],
  matches: [],
  query: { words: [], phrases: [] },
  odd: [],
  brokenPhrase: false,
  unread: false,
};

/** Searches, narrows to what is chosen in the facets, and puts in order. */
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
  if (query.phrases.length > 0) {
    const { matches, unread } = await searchPhrases(index, query, text as string);
    return { ...nothing, matches, unread, results: await arrange(index, state, matches) };
  }
  const matches = await searchWords(index, text);
  if (matches.length > 0 || query.words.length < 2)
    return { ...nothing, matches, results: await arrange(index, state, matches) };
  return searchFewer(index, state, used, nothing);
}

/** Where no record has all the words: those that have all but one, so that as few as possible are shown. */
async function searchFewer(
  index: SearchIndex,
  state: SearchState,
  used: readonly WordReport[],
  nothing: Found,
): Promise<Found> {
  let best = nothing;
  for (const left of used) {
    const words = used.filter((report) => report !== left).map(({ search }) => search);
    const matches = await searchWords(index, words.join(' '));
    if (matches.length === 0 || (best !== nothing && best.matches.length <= matches.length))
      continue;
    const odd = [...nothing.odd, { ...left, kind: 'dropped' as const }];
    best = { ...nothing, matches, query: { words, phrases: [] }, odd };
  }
  return { ...best, results: await arrange(index, state, best.matches) };
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

/** @param text null for everything, what is most important first */
async function searchWords(
  { pagefind, columns }: SearchIndex,
  text: string | null,
): Promise<Result[]> {
  if (text === null) return columns.order(await columns.all(), 'importance');
  return (await pagefind.search(text, { filters: {} }))?.results ?? [];
}

/** Narrowed to what is chosen, in the order that is chosen. */
async function arrange(
  { columns }: SearchIndex,
  state: SearchState,
  matches: readonly Result[],
): Promise<Result[]> {
  const results = await columns.narrow(matches, state.chosen);
  if (state.sort !== 'relevance') return columns.order(results, state.sort);
  if (!state.better || state.query.trim() === '') return results;
  const [typesOf, ratingsOf, standingOf] = [
    await columns.values('type'),
    await columns.values('rating'),
    await columns.values(STANDING),
  ];
  const sources = results.filter(({ id }) => typesOf(id).includes(SOURCE));
  const weighed = sources.map(({ id }): [string, Weighed] => [
    id,
    { level: levelOf(ratingsOf(id)[0] ?? ''), standing: standingOf(id) as Standing[] },
  ]);
  return boost(results, new Map(weighed));
}

/**
 * Reads the texts that have all the words, and keeps those in which the phrases stand as they were typed. Where many
 * have the words, those that have them side by side in whatever form are kept, to be read when they are drawn; where
 * these are few, they are read, and as many of the others as there is room for.
 */
async function searchPhrases(
  index: SearchIndex,
  query: Query,
  text: string,
): Promise<Pick<Found, 'matches' | 'unread'>> {
  const candidates = await searchWords(index, text);
  const unread = candidates.length > MOST_READ;
  const [likely, unlikely] = unread ? await sideBySide(index, query, candidates) : [candidates, []];
  if (likely.length >= MOST_READ) return { matches: likely, unread };
  const first = [...likely, ...unlikely].slice(0, MOST_READ);
  const read = await Promise.all(
    first.map(async (result) => ({ result, data: await result.data() })),
  );
  const kept = read.filter(({ data }) => hasPhrases(data, query)).map(({ result }) => result.id);
  return { matches: candidates.filter(({ id }) => kept.includes(id)), unread };
}

/** Those that have the words of each phrase side by side, in whatever form, and the others. */
async function sideBySide(
  index: SearchIndex,
  { phrases }: Query,
  candidates: readonly Result[],
): Promise<[Result[], Result[]]> {
  let likely = [...candidates];
  for (const phrase of phrases) {
    const exact = new Set((await searchWords(index, `"${phrase.join(' ')}"`)).map(({ id }) => id));
    likely = likely.filter(({ id }) => exact.has(id));
  }
  const ids = new Set(likely.map(({ id }) => id));
  return [likely, candidates.filter(({ id }) => !ids.has(id))];
}

/** Whether the phrases of a query stand in a result's text as they were typed. */
export function hasPhrases(data: ResultData, { phrases }: Query): boolean {
  if (phrases.length === 0) return true;
  const tokens = tokensOf(data.content);
  const borders = new Set(sectionsOf(data, tokens.length).map(({ from }) => from));
  return phrases.every((phrase) => phraseHits(tokens, phrase, borders).length > 0);
}

/** The type of what has a rating. */
const SOURCE = 'source';

/** `3 Good` is level 3, what is unrated 0. */
const levelOf = (value: string): number => Number.parseInt(value, 10) || 0;
