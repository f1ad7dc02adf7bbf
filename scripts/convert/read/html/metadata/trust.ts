import type { Origin, PageValues } from './page-values.ts';

/**
 * For each field the places it is looked for in, the most trusted first. Records made for machines
 * that cite (Highwire `citation_*`) come before those made for search engines (JSON-LD, microdata),
 * these before those made for previews (OpenGraph), and all before what is read off the visible page.
 *
 * Three fields look further than the order: a title is the visible heading where it agrees with what
 * the head states (titles.ts); authors that are merely the site give way to persons, and a date to one
 * that says the same more precisely (judge.ts).
 */
export const TRUST: { readonly [K in keyof PageValues]-?: readonly Origin[] } = {
  title: [
    'citation-meta',
    'heading',
    'json-ld',
    'open-graph',
    'microdata',
    'twitter-card',
    'dublin-core',
    'html-title',
  ],
  url: ['canonical', 'open-graph', 'json-ld', 'saved-from', 'citation-meta'],
  authors: ['citation-meta', 'json-ld', 'microdata', 'byline', 'dublin-core', 'open-graph', 'meta'],
  published: [
    'citation-meta',
    'json-ld',
    'open-graph',
    'microdata',
    'dublin-core',
    'meta',
    'time',
    'byline',
    'address',
  ],
  venue: ['citation-meta', 'open-graph', 'json-ld', 'dublin-core', 'meta', 'microdata'],
  kind: ['citation-meta', 'json-ld', 'microdata', 'open-graph'],
  tags: ['citation-meta', 'json-ld', 'open-graph'],
  language: ['html-lang', 'json-ld', 'citation-meta', 'dublin-core', 'meta', 'open-graph'],
  description: ['json-ld', 'open-graph', 'meta', 'dublin-core', 'twitter-card'],
  abstract: ['citation-meta', 'json-ld', 'dublin-core'],
  doi: ['citation-meta', 'json-ld', 'dublin-core', 'meta'],
  license: ['license-link', 'json-ld', 'dublin-core'],
  volume: ['citation-meta'],
  issue: ['citation-meta'],
  pages: ['citation-meta'],
  publisher: ['citation-meta'],
};
