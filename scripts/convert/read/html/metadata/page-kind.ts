import type { PageRecord } from './page.ts';

/** What a page is, as far as it matters to how it is titled. */
export type PageKind =
  | 'front'
  | 'article'
  | 'called article'
  | 'forum'
  | 'product'
  | 'list'
  | 'other';

/** The schema.org types of things that pages are about. */
const TYPES: ReadonlyArray<readonly [PageKind, RegExp]> = [
  ['forum', /^(?:DiscussionForumPosting|QAPage)$/],
  ['article', /Article$|^(?:BlogPosting|Report|Recipe)$/],
  ['product', /^(?:Product|ProductGroup)$/],
  ['list', /^(?:ItemList|CollectionPage|SearchResultsPage)$/],
];
const ADDRESSES: ReadonlyArray<readonly [PageKind, RegExp]> = [
  ['product', /\/(?:products?|p|dp|itm|item|pd|ip)\//i],
  [
    'list',
    /\/(?:categor(?:y|ies)|collections?|shop|c|tags?|topics?|jobs|search|events|courses)(?:\/|\?|$)/i,
  ],
  [
    'article',
    /\/(?:blogs?|news|articles?|posts?|stor(?:y|ies)|20\d\d)\/|[a-z0-9]+(?:-[a-z0-9]+){4}/i,
  ],
];
const DEEPEST = 4;

/** The kind of a page by its types, by OpenGraph and by its address. */
export function pageKind(page: PageRecord, url: string | undefined, discussion: boolean): PageKind {
  if (discussion) return 'forum';
  const [, path = ''] = /^https?:\/\/[^/?#]+([^#]{0,300})/i.exec(url ?? '') ?? [];
  if (
    url !== undefined &&
    /^\/?(?:\?|$|(?:index|home)\.?\w*$)|^\/[a-z]{2}(?:[-_][a-z]{2})?\/?$/i.test(path)
  )
    return 'front';
  const types = new Set<string>();
  for (const record of [...page.jsonLd, ...page.microdata]) addTypes(record, types, 0);
  const og = page.metas.find(([name]) => name === 'og:type')?.[1][0]?.toLowerCase() ?? '';
  if (og.includes('product')) return 'product';
  for (const [kind, pattern] of TYPES) {
    if ([...types].some((type) => pattern.test(type))) return kind;
  }
  if (og === 'article') return 'called article';
  return ADDRESSES.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';
}

function addTypes(record: unknown, types: Set<string>, depth: number): void {
  if (typeof record !== 'object' || record === null || depth > DEEPEST || types.size > 100) return;
  if (Array.isArray(record)) {
    for (const item of record.slice(0, 50)) addTypes(item, types, depth + 1);
    return;
  }
  const { '@type': type, '@graph': graph, mainEntity } = record as Record<string, unknown>;
  for (const name of [type].flat()) if (typeof name === 'string') types.add(name);
  if (graph !== undefined) addTypes(graph, types, depth + 1);
  if (mainEntity !== undefined) addTypes(mainEntity, types, depth + 1);
}
