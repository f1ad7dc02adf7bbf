import { escapeMarkup } from '../escape-markup.ts';
import type { CslItem, CslName, CslType } from './csl-item.ts';
import { numericDate } from './dates.ts';
import { isPerson, withParticle } from './names-text.ts';
import { pagesOf, venueOf } from './parts.ts';
import { ZOTERO_TYPE } from './zotero-type.ts';

/** Zotero's field for the venue; the types not named here have none, and it stands in "Extra". */
const VENUE_FIELD: Partial<Record<CslType, string>> = {
  'article-newspaper': 'publicationTitle',
  'article-magazine': 'publicationTitle',
  'article-journal': 'publicationTitle',
  article: 'repository',
  report: 'institution',
  book: 'publisher',
  thesis: 'university',
  'post-weblog': 'blogTitle',
  post: 'forumTitle',
  webpage: 'websiteTitle',
  'entry-encyclopedia': 'encyclopediaTitle',
  broadcast: 'seriesTitle',
  motion_picture: 'studio',
  speech: 'meetingName',
  dataset: 'repository',
  software: 'company',
};

/** Where those who made a work are not its authors in Zotero. */
const MAKERS: Partial<Record<CslType, string>> = {
  interview: 'z:interviewees',
  broadcast: 'z:podcasters',
  motion_picture: 'z:directors',
  speech: 'z:presenters',
  software: 'z:programmers',
};

const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  bib: 'http://purl.org/net/biblio#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  z: 'http://www.zotero.org/namespaces/export#',
};

/**
 * The items as Zotero's own RDF, in their order, in a file that is also the answer of an unAPI server
 * (https://web.archive.org/web/2016/http://unapi.info/specs/) to each of its three questions: a host
 * of files gives the same file whatever stands behind `?`, so it names the one format that it has,
 * where a reader of RDF takes no notice, and is in that format.
 */
export function toZoteroRdf(items: readonly CslItem[]): string {
  const names = Object.entries(NAMESPACES).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rdf:RDF${names.join('')}>`,
    '<rdf:Description rdf:about="#formats"><dc:format rdf:parseType="Literal"><format xmlns="" name="rdf_zotero" type="application/rdf+xml"/></dc:format></rdf:Description>',
    ...items.map(record),
    '</rdf:RDF>\n',
  ].join('\n');
}

function record(item: CslItem): string {
  const venue = venueOf(item);
  const field = VENUE_FIELD[item.type];
  const extra = [
    `Resource ID: ${item.custom.resourceId}`,
    `Stable ID: ${item.custom.stableId}`,
    ...(item.custom.permalink === undefined ? [] : [`Permalink: ${item.custom.permalink}`]),
    ...(venue !== undefined && field === undefined ? [`Publication Title: ${venue}`] : []),
    ...(item.custom.moreAuthors ? ['Further authors are not named in the source ("et al.").'] : []),
  ];
  const values: [name: string, value: string | undefined][] = [
    ['z:itemType', ZOTERO_TYPE[item.type]],
    ['dc:title', item.title],
    [`z:${field ?? 'publicationTitle'}`, field && venue],
    ['dc:date', item.issued && numericDate(item.issued, '-')],
    ['z:volume', item.volume],
    ['z:issue', item.issue],
    ['z:pages', pagesOf(item)],
    ['z:archiveID', item.number],
    ['dc:identifier', item.DOI && `DOI ${item.DOI}`],
    ['z:url', item.URL],
    ['z:accessDate', item.accessed && numericDate(item.accessed, '-')],
    ['z:language', item.language],
    ...(item.keyword?.split(', ') ?? []).map((tag): [string, string] => ['dc:subject', tag]),
    ['dcterms:abstract', item.abstract],
    ['dc:description', extra.join('\n')],
  ];
  const lines = values.flatMap(([name, value]) => (value ? [element(name, value)] : []));
  return `<bib:Document rdf:about="#${item.custom.resourceId}">\n${lines.join('\n')}\n${makers(item)}</bib:Document>`;
}

function makers({ author, type }: CslItem): string {
  if (author === undefined) return '';
  const name = MAKERS[type] ?? 'bib:authors';
  return `<${name}><rdf:Seq>\n${author.map(maker).join('\n')}\n</rdf:Seq></${name}>\n`;
}

/** A body is a family name alone, which Zotero takes for one field. */
function maker(name: CslName): string {
  const parts = isPerson(name)
    ? [
        element('foaf:surname', withParticle(name)),
        element('foaf:givenName', [name.given, name.suffix].filter(Boolean).join(', ')),
      ]
    : [element('foaf:surname', name.literal)];
  return `<rdf:li><foaf:Person>${parts.join('')}</foaf:Person></rdf:li>`;
}

const element = (name: string, text: string): string => `<${name}>${escapeMarkup(text)}</${name}>`;
