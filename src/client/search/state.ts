import { FACETS, type FilterName, SORTS as ORDERS } from '../../model/search/record.ts';

export { FACETS };
export type Facet = FilterName;
export const SORTS = ['relevance', ...ORDERS] as const;
export type Sort = (typeof SORTS)[number];

/** What is searched for; the page's address holds it all, so that a search can be linked to. */
export interface SearchState {
  query: string;
  sort: Sort;
  /** Whether better rated sources come first among results that fit about equally well. */
  better: boolean;
  /** Chosen values; of one facet, any may fit. */
  chosen: Partial<Record<Facet, string[]>>;
}

export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const chosen: SearchState['chosen'] = {};
  for (const facet of FACETS) {
    const values = params.getAll(facet).filter((value) => value !== '');
    if (values.length > 0) chosen[facet] = [...new Set(values)];
  }
  return {
    query: params.get('q') ?? '',
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'relevance',
    better: params.get('better') === '1',
    chosen,
  };
}

/** `?q=…&rating=…`; empty where nothing is searched for. */
export function writeState({ query, sort, better, chosen }: SearchState): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query.trim());
  for (const facet of FACETS) for (const value of chosen[facet] ?? []) params.append(facet, value);
  if (sort !== 'relevance') params.set('sort', sort);
  if (better) params.set('better', '1');
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

export function isEmpty({ query, chosen }: SearchState): boolean {
  return query.trim() === '' && Object.keys(chosen).length === 0;
}

/** The state with one value of a facet chosen or no longer chosen. */
export function toggle(state: SearchState, facet: Facet, value: string, on: boolean): SearchState {
  const others = (state.chosen[facet] ?? []).filter((other) => other !== value);
  const values = on ? [...others, value] : others;
  const { [facet]: _, ...rest } = state.chosen;
  return { ...state, chosen: values.length > 0 ? { ...rest, [facet]: values } : rest };
}
