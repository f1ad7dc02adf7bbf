import type { Counts, Pagefind, SearchResponse } from './pagefind.ts';
import { FACETS, type Facet, type SearchState } from './state.ts';

export interface Found {
  results: SearchResponse['results'];
  /** How many results each value would have, with what is chosen in the other facets. */
  counts: Counts;
}

/** Searches, and counts each chosen facet as if nothing were chosen in it, so that one may add to it. */
export async function run(pagefind: Pagefind, state: SearchState): Promise<Found> {
  const query = state.query.trim() === '' ? null : state.query.trim();
  const sort = state.sort === 'relevance' ? {} : { sort: { [state.sort]: 'desc' as const } };
  const found = await pagefind.search(query, { filters: filtersOf(state), ...sort });
  const counts: Counts = { ...found?.filters };
  for (const facet of FACETS) {
    if (!state.chosen[facet]) continue;
    const without = await pagefind.search(query, { filters: filtersOf(state, facet) });
    counts[facet] = without?.filters[facet] ?? {};
  }
  return { results: found?.results ?? [], counts };
}

function filtersOf({ chosen }: SearchState, without?: Facet): Record<string, unknown> {
  const facets = Object.entries(chosen).filter(([facet]) => facet !== without);
  return Object.fromEntries(facets.map(([facet, values]) => [facet, { any: values }]));
}
