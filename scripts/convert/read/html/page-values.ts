import type { Kind } from '../../../../src/schema/kinds.ts';

/** What a page can state of itself in its markup. */
export interface PageValues {
  title?: string;
  url?: string;
  authors?: string[];
  published?: string;
  venue?: string;
  kind?: Kind;
  tags?: string[];
  language?: string;
  description?: string;
  abstract?: string;
  doi?: string;
  license?: string;
}

/** A place in a page's markup where values are stated. */
export type Origin =
  | 'json-ld'
  | 'citation-meta'
  | 'dublin-core'
  | 'open-graph'
  | 'twitter-card'
  | 'meta'
  | 'canonical'
  | 'saved-from'
  | 'time'
  | 'byline'
  | 'heading'
  | 'html-title'
  | 'html-lang'
  | 'license-link';

export type FoundValues = ReadonlyMap<Origin, PageValues>;

/** Sets only what is there, so that absent stays absent. */
export function defined(
  values: { [K in keyof PageValues]: PageValues[K] | undefined },
): PageValues {
  const entries = Object.entries(values).filter(
    ([, value]) =>
      value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries) as PageValues;
}
