import { PATHS } from '../model/paths.ts';
import type { FilterName } from '../model/search/record.ts';
import type { Here } from './chrome.ts';

/** A link to the search with these values of facets chosen; of one facet, any may fit. */
export function searchLink(
  { to }: Pick<Here, 'to'>,
  chosen: Partial<Record<FilterName, string | readonly string[]>>,
): string {
  const values = Object.entries(chosen).flatMap(([facet, value]) =>
    [value].flat().map((one) => `${facet}=${encodeURIComponent(one)}`),
  );
  return `${to(PATHS.search)}?${values.join('&')}`;
}
