import type { CslItem, CslName, CslType } from './csl-item.ts';
import { numericDate } from './dates.ts';
import { inOrder, isPerson, withParticle } from './names-text.ts';
import { isOrganisation } from './organisation.ts';
import { isSoleAuthor, venueOf } from './parts.ts';

type JsonLd = { [key: string]: JsonLdValue };
type JsonLdValue = string | number | JsonLd | JsonLdValue[];

/** schema.org type of the work, and of what contains it (absent: the venue is its publisher). */
const SCHEMA_TYPE: Record<CslType, readonly [work: string, container?: string]> = {
  'article-newspaper': ['NewsArticle'],
  'article-magazine': ['Article', 'Periodical'],
  'article-journal': ['ScholarlyArticle', 'Periodical'],
  article: ['ScholarlyArticle'],
  report: ['Report'],
  book: ['Book'],
  thesis: ['Thesis'],
  'post-weblog': ['BlogPosting', 'Blog'],
  post: ['DiscussionForumPosting', 'WebSite'],
  webpage: ['WebPage', 'WebSite'],
  'entry-encyclopedia': ['Article', 'WebSite'],
  interview: ['Article', 'WebSite'],
  broadcast: ['PodcastEpisode', 'PodcastSeries'],
  motion_picture: ['VideoObject'],
  speech: ['CreativeWork', 'Event'],
  legislation: ['Legislation'],
  dataset: ['Dataset'],
  software: ['SoftwareApplication'],
};

export interface JsonLdOptions {
  /** Absolute address of the entry's page; the item's permalink is used where it is absent. */
  pageUrl?: string | undefined;
  /** Name of the wiki that the page is part of. */
  wikiName?: string | undefined;
  /** A sentence or more on the work, such as its summary. */
  description?: string | undefined;
  /** The level (1 to 5) that holds for the work, and who judged so. */
  rating?:
    | { level: number; label?: string; reason?: string; by?: string; date?: string }
    | undefined;
  license?: string | undefined;
}

/**
 * An entry's page for search engines: a `WebPage` of the wiki whose `mainEntity` is the cited work,
 * with its author, venue and date, and the wiki's rating as a `Review` of it (https://schema.org).
 */
export function toJsonLd(item: CslItem, options: JsonLdOptions = {}): JsonLd {
  const url = options.pageUrl ?? item.custom.permalink;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    ...(url !== undefined && { '@id': url, url }),
    name: item.title,
    ...(options.wikiName !== undefined && {
      isPartOf: { '@type': 'WebSite', name: options.wikiName },
    }),
    mainEntity: work(item, options),
  };
}

function work(item: CslItem, { description, rating, license }: JsonLdOptions): JsonLd {
  const [type] = SCHEMA_TYPE[item.type];
  const doi = item.DOI === undefined ? [] : [property('DOI', item.DOI)];
  return {
    '@type': type,
    name: item.title,
    ...(type.endsWith('Article') && { headline: item.title }),
    ...(item.author && { author: item.author.map((name) => agent(name, venueOf(item))) }),
    ...(item.issued && { datePublished: numericDate(item.issued, '-') }),
    ...venue(item),
    ...(item.URL !== undefined && { url: item.URL }),
    ...(item.DOI !== undefined && { sameAs: `https://doi.org/${item.DOI}` }),
    identifier: [...doi, property('Stemma resource ID', item.custom.resourceId)],
    ...(item.language !== undefined && { inLanguage: item.language }),
    ...(item.keyword !== undefined && { keywords: item.keyword.split(', ') }),
    ...(description !== undefined && { description }),
    ...(item.abstract !== undefined && { abstract: item.abstract }),
    ...(license !== undefined && { license }),
    ...(item.type === 'article' && { creativeWorkStatus: 'Preprint' }),
    ...(rating !== undefined && { review: review(rating) }),
  };
}

const property = (propertyID: string, value: string): JsonLd => ({
  '@type': 'PropertyValue',
  propertyID,
  value,
});

/** A single word may be a body or a pen name: it is a body where it is the venue as well. */
function agent(name: CslName, venue: string | undefined): JsonLd {
  if (isPerson(name)) {
    const parts = { givenName: name.given, familyName: withParticle(name) };
    return { '@type': 'Person', name: inOrder(name), ...parts };
  }
  const body = isOrganisation(name.literal) || name.literal === venue;
  return { '@type': body ? 'Organization' : 'Person', name: name.literal };
}

function venue(item: CslItem): JsonLd {
  const name = venueOf(item);
  const container = SCHEMA_TYPE[item.type][1];
  if (name === undefined) return {};
  if (container === undefined) return { publisher: { '@type': 'Organization', name } };
  const key =
    container === 'Event'
      ? 'recordedAt'
      : container === 'PodcastSeries'
        ? 'partOfSeries'
        : 'isPartOf';
  const publisher = { publisher: { '@type': 'Organization', name } };
  return { [key]: { '@type': container, name }, ...(isSoleAuthor(item, name) && publisher) };
}

function review(rating: NonNullable<JsonLdOptions['rating']>): JsonLd {
  const { level, label, reason, by, date } = rating;
  return {
    '@type': 'Review',
    reviewRating: {
      '@type': 'Rating',
      ratingValue: level,
      worstRating: 1,
      bestRating: 5,
      ...(label !== undefined && { alternateName: label }),
    },
    ...(reason !== undefined && { reviewBody: reason }),
    ...(by !== undefined && { author: { '@type': 'Person', name: by } }),
    ...(date !== undefined && { datePublished: date }),
  };
}

const UNSAFE: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** `value` as JSON that may stand in a `<script type="application/ld+json">`: nothing can end it. */
export function serialiseJsonLd(value: JsonLd): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (char) => UNSAFE[char] as string);
}
