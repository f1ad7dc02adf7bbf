import type { Kind } from '../../../../../src/schema/kinds.ts';
import { foldSpace } from '../../parts.ts';
import { asDate, asDoi, asLanguage, asNames, asUrl, splitKeywords } from '../meta-tags.ts';
import { defined, type PageValues } from './page-values.ts';

/** The schema.org types that can be the source itself, and the kind each one is, if it says. */
const TYPES: ReadonlyMap<string, Kind | undefined> = new Map<string, Kind | undefined>([
  ['NewsArticle', 'news article'],
  ['ReportageNewsArticle', 'news article'],
  ['AnalysisNewsArticle', 'news article'],
  ['OpinionNewsArticle', 'news article'],
  ['BackgroundNewsArticle', 'news article'],
  ['ReviewNewsArticle', 'news article'],
  ['LiveBlogPosting', 'news article'],
  ['ScholarlyArticle', 'journal article'],
  ['MedicalScholarlyArticle', 'journal article'],
  ['BlogPosting', 'blog post'],
  ['DiscussionForumPosting', 'forum post'],
  ['Question', 'forum post'],
  ['SocialMediaPosting', 'forum post'],
  ['Report', 'report'],
  ['TechArticle', undefined],
  ['Article', undefined],
  ['Book', 'book'],
  ['Thesis', 'thesis'],
  ['Dataset', 'dataset'],
  ['PodcastEpisode', 'podcast'],
  ['VideoObject', 'video'],
  ['SoftwareSourceCode', 'software'],
  ['SoftwareApplication', 'software'],
  ['Legislation', 'law'],
  ['CreativeWork', undefined],
  ['WebPage', undefined],
  ['AboutPage', undefined],
]);

export type Node = Record<string, unknown>;

/** Pages may nest what they say as deep as they like; it is followed so far. */
const DEEPEST = 6;
const MOST_NODES = 2000;

/**
 * What the records of a page (JSON-LD, microdata, RDFa) say of the page's own article: the article
 * whose address is the page's, else the first of the most telling type.
 */
export function readLinkedData(
  records: readonly unknown[],
  canonical: string | undefined,
): PageValues {
  const nodes: Node[] = [];
  for (const record of records) collect(record, nodes, 0);
  const main = pickMain(nodes, canonical);
  return main ? readNode(main, nodes) : {};
}

function collect(value: unknown, nodes: Node[], depth: number): void {
  if (depth > DEEPEST || nodes.length >= MOST_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
  } else if (isNode(value)) {
    nodes.push(value);
    // The questions of a page of frequent ones are its parts, and none is its title.
    const isFaq = typesOf(value).includes('FAQPage');
    for (const key of [
      '@graph',
      'mainEntity',
      'mainEntityOfPage',
      'author',
      'publisher',
      'isPartOf',
    ]) {
      if (isFaq && key === 'mainEntity') continue;
      if (Object.hasOwn(value, key)) collect(value[key], nodes, depth + 1);
    }
  }
}

/** The article whose address is the page's own, else the first of the most telling type. */
function pickMain(nodes: readonly Node[], canonical: string | undefined): Node | undefined {
  const ranked = nodes
    .map((node, index) => ({ node, index, rank: rankOf(node) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  const own = ranked.find(
    ({ node, rank }) => rank < WEAK_RANK && canonical !== undefined && urlOf(node) === canonical,
  );
  return (own ?? ranked[0])?.node;
}

/** Types from here on describe nearly any page, and are taken only where nothing else is. */
const WEAK_RANK = [...TYPES.keys()].indexOf('Book');

function rankOf(node: Node): number {
  const order = [...TYPES.keys()];
  const ranks = typesOf(node)
    .map((type) => order.indexOf(type))
    .filter((rank) => rank >= 0);
  return ranks.length > 0 ? Math.min(...ranks) : -1;
}

function readNode(node: Node, nodes: readonly Node[]): PageValues {
  const type = typesOf(node).find((name) => TYPES.has(name));
  const part = resolve(get(node, 'isPartOf'), nodes)[0];
  const publisher = resolve(get(node, 'publisher'), nodes)[0];
  return defined({
    title: text(get(node, 'headline')) ?? text(get(node, 'name')),
    url: urlOf(node),
    authors: resolve(get(node, 'author') ?? get(node, 'creator'), nodes).flatMap((author) =>
      asNames(nameOf(author) ?? ''),
    ),
    published: asDate(text(get(node, 'datePublished')) ?? text(get(node, 'dateCreated'))),
    venue: nameOf(typesOf(part).includes('Periodical') ? part : publisher),
    kind: type === undefined ? undefined : TYPES.get(type),
    tags: keywords(get(node, 'keywords')),
    language: asLanguage(
      text(get(node, 'inLanguage')) ?? text(get(get(node, 'inLanguage'), 'alternateName')),
    ),
    description: text(get(node, 'description')),
    abstract: text(get(node, 'abstract')),
    doi: list(get(node, 'identifier'))
      .concat(list(get(node, 'sameAs')), list(get(node, '@id')))
      .map((id) => asDoi(text(id) ?? text(get(id, 'value'))))
      .find((doi) => doi !== undefined),
    license: text(get(node, 'license')) ?? text(get(get(node, 'license'), 'url')),
  });
}

function urlOf(node: Node): string | undefined {
  const page = get(node, 'mainEntityOfPage');
  return (
    asUrl(text(get(node, 'url'))) ??
    asUrl(text(page)) ??
    asUrl(text(get(page, '@id'))) ??
    asUrl(text(get(page, 'url')))
  );
}

/** Follows `{"@id": …}` to the node of that name. */
function resolve(value: unknown, nodes: readonly Node[]): unknown[] {
  return list(value).map((item) => {
    const id = text(get(item, '@id'));
    if (id === undefined || nameOf(item) !== undefined) return item;
    return nodes.find((node) => get(node, '@id') === id && nameOf(node) !== undefined) ?? item;
  });
}

function nameOf(value: unknown): string | undefined {
  return text(value) ?? text(get(value, 'name')) ?? text(list(get(value, 'name'))[0]);
}

function keywords(value: unknown): string[] {
  const words = list(value).map((item) => text(item) ?? text(get(item, 'name')) ?? '');
  return words.length === 1 ? splitKeywords(words[0] as string) : splitKeywords(words.join(','));
}

function typesOf(node: unknown): string[] {
  return list(get(node, '@type')).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^https?:\/\/(?:www\.)?schema\.org\//, '')] : [],
  );
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function text(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const folded = foldSpace(decodeEntities(value.slice(0, 10_000)));
  return folded === '' ? undefined : folded;
}

/** Some sites escape their JSON for HTML a second time. */
function decodeEntities(value: string): string {
  return value
    .replace(/<\/?[a-z][^<>]{0,100}>/gi, '')
    .replace(/&#(\d{2,5});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&(?:apos|#x27);/g, "'")
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** Own properties only: a record may have a key such as `constructor`. */
function get(value: unknown, key: string): unknown {
  return isNode(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
