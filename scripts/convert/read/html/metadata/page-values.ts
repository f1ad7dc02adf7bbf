import type { Kind } from '../../../../../src/schema/kinds.ts';

/** What a page can state of itself in its markup. */
export interface PageValues {
  title?: string;
  url?: string;
  authors?: string[];
  /** ISO, or as it is written where there is no such day. */
  published?: string;
  venue?: string;
  kind?: Kind;
  tags?: string[];
  language?: string;
  description?: string;
  abstract?: string;
  doi?: string;
  license?: string;
  volume?: string;
  issue?: string;
  pages?: string;
  publisher?: string;
}

/** A place in a page's markup where values are stated. */
export type Origin =
  | 'json-ld'
  | 'microdata'
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
  | 'license-link'
  | 'address';

export type FoundValues = ReadonlyMap<Origin, PageValues>;

/** What a template leaves where nobody filled it in, such as `{{site.name}}` or `.`. */
function isPlaceholder(value: string): boolean {
  return !/[\p{L}\p{N}]/u.test(value) || /\{\{|\}\}|\$\{|<%|%>/.test(value);
}

/** Sets only what is there, so that absent stays absent. */
export function defined(
  values: { [K in keyof PageValues]: PageValues[K] | undefined },
): PageValues {
  const entries = Object.entries(values).flatMap(
    ([name, value]): Array<[string, string | string[]]> => {
      if (value === undefined) return [];
      if (typeof value === 'string') return isPlaceholder(value) ? [] : [[name, value]];
      const items = value.filter((item) => !isPlaceholder(item));
      return items.length > 0 ? [[name, items]] : [];
    },
  );
  return Object.fromEntries(entries) as PageValues;
}
