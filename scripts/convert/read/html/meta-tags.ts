import { doiSchema, sourceUrlSchema } from '../../../../src/schema/sidecar.ts';
import { impossibleDate, parseDate } from '../dates.ts';
import { parseNames, uninvertName } from '../names.ts';
import { foldSpace } from '../parts.ts';
import { attribute } from './document.ts';
import { defined, type Origin, type PageValues } from './metadata/page-values.ts';

/** The contents of `<meta>` elements by their name in lower case, in document order. */
export class MetaTags {
  readonly #values: Map<string, string[]>;

  constructor(source: Document | Array<[string, string[]]>) {
    this.#values = new Map(Array.isArray(source) ? source : []);
    if (Array.isArray(source)) return;
    const document = source;
    for (const element of document.querySelectorAll('meta[content]')) {
      const content = foldSpace((attribute(element, 'content') ?? '').slice(0, 10_000));
      if (content === '') continue;
      for (const name of [
        attribute(element, 'name'),
        attribute(element, 'property'),
        attribute(element, 'itemprop'),
        attribute(element, 'http-equiv'),
      ]) {
        const key = name?.toLowerCase();
        if (key === undefined) continue;
        const list = this.#values.get(key) ?? [];
        if (!list.includes(content)) list.push(content);
        this.#values.set(key, list);
      }
    }
  }

  /** The contents under the first of `names` that has any. */
  all(...names: string[]): string[] {
    for (const name of names) {
      const list = this.#values.get(name);
      if (list) return list;
    }
    return [];
  }

  first(...names: string[]): string | undefined {
    return this.all(...names)[0];
  }

  entries(): Array<[string, string[]]> {
    return [...this.#values];
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }
}

/** What each family of `<meta>` names states. */
export function readMetaTags(tags: MetaTags): Array<[Origin, PageValues]> {
  return [
    ['citation-meta', citation(tags)],
    ['dublin-core', dublinCore(tags)],
    ['open-graph', openGraph(tags)],
    ['twitter-card', twitter(tags)],
    ['meta', plainMeta(tags)],
  ];
}

/** https://scholar.google.com/intl/en/scholar/inclusion.html#indexing */
function citation(tags: MetaTags): PageValues {
  const journal = tags.first(
    'citation_journal_title',
    'citation_conference_title',
    'citation_publisher',
  );
  return defined({
    title: tags.first('citation_title'),
    url: asUrl(
      tags.first('citation_public_url', 'citation_abstract_html_url', 'citation_fulltext_html_url'),
    ),
    authors: tags
      .all('citation_author', 'citation_authors')
      .flatMap((list) => list.split(/\s*;\s*/))
      .map((name) => uninvertName(name))
      .filter((name) => name !== ''),
    published: asDate(
      tags.first(
        'citation_publication_date',
        'citation_online_date',
        'citation_date',
        'citation_cover_date',
        'citation_year',
      ),
    ),
    venue: journal,
    kind: tags.has('citation_dissertation_institution')
      ? 'thesis'
      : tags.has('citation_technical_report_institution')
        ? 'report'
        : tags.has('citation_arxiv_id')
          ? 'preprint'
          : tags.has('citation_journal_title')
            ? 'journal article'
            : undefined,
    tags: tags.all('citation_keywords').flatMap((list) => splitKeywords(list)),
    language: asLanguage(tags.first('citation_language')),
    abstract: tags.first('citation_abstract'),
    doi: asDoi(tags.first('citation_doi')),
    volume: tags.first('citation_volume'),
    issue: tags.first('citation_issue'),
    pages: pages(tags.first('citation_firstpage'), tags.first('citation_lastpage')),
    publisher: tags.first('citation_publisher'),
  });
}

function pages(first: string | undefined, last: string | undefined): string | undefined {
  return first === undefined || last === undefined || first === last
    ? (first ?? last)
    : `${first}-${last}`;
}

/** https://www.dublincore.org/specifications/dublin-core/dc-html/ */
function dublinCore(tags: MetaTags): PageValues {
  return defined({
    title: tags.first('dc.title', 'dcterms.title'),
    authors: tags
      .all('dc.creator', 'dcterms.creator', 'dc.contributor')
      .flatMap((list) => list.split(/\s*;\s*/))
      .map((name) => uninvertName(name)),
    published: asDate(
      tags.first(
        'dcterms.issued',
        'dc.date.issued',
        'dcterms.date',
        'dc.date',
        'dc.date.created',
        'dcterms.created',
      ),
    ),
    venue: tags.first('dcterms.ispartof', 'dc.source', 'dc.publisher', 'dcterms.publisher'),
    language: asLanguage(tags.first('dc.language', 'dcterms.language')),
    description: tags.first('dc.description', 'dcterms.description'),
    abstract: tags.first('dcterms.abstract', 'dc.description.abstract'),
    doi: tags
      .all('dc.identifier', 'dcterms.identifier')
      .map((id) => asDoi(id))
      .find((doi) => doi !== undefined),
    license: tags.first('dcterms.license', 'dc.rights', 'dcterms.rights'),
  });
}

/** https://ogp.me */
function openGraph(tags: MetaTags): PageValues {
  const type = tags.first('og:type')?.toLowerCase();
  return defined({
    title: tags.first('og:title'),
    url: asUrl(tags.first('og:url')),
    authors: tags
      .all('article:author', 'og:article:author', 'book:author')
      .filter((name) => !name.includes('://'))
      .flatMap((name) => parseNames(name) ?? [name]),
    published: asDate(
      tags.first(
        'article:published_time',
        'og:article:published_time',
        'og:published_time',
        'book:release_date',
      ),
    ),
    venue: tags.first('og:site_name'),
    kind: type === 'book' ? 'book' : type?.startsWith('video') ? 'video' : undefined,
    tags: tags.all('article:tag', 'og:article:tag').flatMap((list) => splitKeywords(list)),
    language: asLanguage(tags.first('og:locale')),
    description: tags.first('og:description'),
  });
}

function twitter(tags: MetaTags): PageValues {
  return defined({
    title: tags.first('twitter:title'),
    description: tags.first('twitter:description'),
  });
}

/** Names that many sites use and no standard holds. */
function plainMeta(tags: MetaTags): PageValues {
  const author = tags.first('author', 'byl', 'parsely-author', 'sailthru.author', 'article.author');
  return defined({
    authors: author === undefined || author.includes('://') ? [] : asNames(author),
    published: asDate(
      tags.first(
        'date',
        'pubdate',
        'publish-date',
        'publish_date',
        'publication_date',
        'article.published',
        'parsely-pub-date',
        'sailthru.date',
        'last-published',
        'dateline',
      ),
    ),
    venue: tags.first('application-name', 'publisher'),
    description: tags.first('description'),
    doi: asDoi(tags.first('prism.doi', 'doi')),
  });
}

/** Names as a record gives them; what is no list of names is one name as it stands. */
export function asNames(text: string): string[] {
  const bare = foldSpace(text).replace(/^(?:written\s)?by\s+/i, '');
  if (bare === '' || bare.length > 400) return [];
  return parseNames(bare) ?? [bare];
}

/** The date that `text` states: as ISO, or as it is written where there is no such day. */
export function asDate(text: string | undefined): string | undefined {
  return text === undefined ? undefined : (parseDate(text) ?? impossibleDate(text));
}

export function asUrl(text: string | undefined): string | undefined {
  return sourceUrlSchema.safeParse(text).success ? text : undefined;
}

export function asDoi(text: string | undefined): string | undefined {
  const doi = text?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?|info:doi\/)/i, '').trim();
  return doiSchema.safeParse(doi).success ? doi : undefined;
}

/** "en_US" and "en-us" are both en-US; what is no tag is left out. */
export function asLanguage(text: string | undefined): string | undefined {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_].*)?$/i.exec(
    text ?? '',
  );
  if (!match) return undefined;
  const script = match[2] && match[2].charAt(0).toUpperCase() + match[2].slice(1).toLowerCase();
  return [match[1]?.toLowerCase(), script, match[3]?.toUpperCase()].filter(Boolean).join('-');
}

/** Longer lists are made for search engines and say little. */
const MOST_KEYWORDS = 12;

export function splitKeywords(list: string): string[] {
  const words = list
    .split(/\s*[,;]\s*/)
    .map((word) => word.trim())
    .filter((word) => word !== '' && word.length <= 50);
  return words.length > MOST_KEYWORDS ? [] : words;
}
