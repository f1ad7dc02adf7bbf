import { bibliographyDate } from '../dates.ts';
import { arxivIdIn, arxivUrl, asLicense } from '../identifiers.ts';
import { KIND_OF_ZOTERO, kindOfGenre } from '../kinds.ts';
import { languageTag } from '../languages.ts';
import { toWork, type Work } from '../work.ts';
import { asObjects, asText, firstText, isObject, type JsonObject } from './values.ts';

const TITLE = ['title', 'caseName', 'nameOfAct', 'subject', 'shortTitle'];
const VENUE =
  'publicationTitle websiteTitle blogTitle forumTitle proceedingsTitle bookTitle encyclopediaTitle dictionaryTitle programTitle seriesTitle conferenceName meetingName repository institution university publisher studio network distributor label company court code'.split(
    ' ',
  );
const DATE = ['date', 'dateDecided', 'dateEnacted', 'issueDate'];
const MARKS =
  'volume issue pages number reportNumber edition ISBN versionNumber episodeNumber section'.split(
    ' ',
  );
/** Who made the work, by the type of item: authors are not in films and talks. */
const MAKERS = new Set(
  'author director presenter podcaster programmer interviewee artist performer composer inventor sponsor cartographer'.split(
    ' ',
  ),
);
/** Parts of other items, and what the researcher wrote. */
const NOT_WORKS = new Set(['attachment', 'note', 'annotation']);

/** An item of Zotero's or Better BibTeX's JSON, or the `data` that the API puts round it. */
export function zoteroItem(item: JsonObject): JsonObject | undefined {
  const data = isObject(item.data) ? item.data : item;
  return typeof data.itemType === 'string' ? data : undefined;
}

/** Whether an item is an attachment or a note and no work. */
export function isZoteroPart(item: JsonObject): boolean {
  return NOT_WORKS.has(item.itemType as string);
}

/** What a Zotero item states (https://api.zotero.org/schema). */
export function zoteroWork(item: JsonObject, line: number): Work {
  const type = asText(item.itemType) ?? '';
  const extra = readExtra(asText(item.extra));
  const creators = asObjects(item.creators);
  const makers = creators.filter(({ creatorType }) => MAKERS.has(creatorType as string));
  const edited = makers.length === 0 && type === 'book';
  const editors = creators.filter(({ creatorType }) => creatorType === 'editor');
  const arxiv = arxivIdIn(asText(item.archiveID) ?? extra.get('arxiv'));
  const written = firstText(item, DATE);
  const venue = firstText(item, VENUE);
  return toWork(
    {
      title: firstText(item, TITLE),
      authors: (edited ? editors : makers).flatMap(creatorName),
      edited,
      published: bibliographyDate(written ?? ''),
      writtenDate: written,
      venue: venue ?? (arxiv === undefined ? undefined : 'arXiv'),
      kind: KIND_OF_ZOTERO.get(type) ?? kindOfGenre(firstText(item, ['genre', 'type', 'postType'])),
      url: asText(item.url),
      doi: asText(item.DOI) ?? extra.get('doi'),
      ...(arxiv !== undefined && { numbered: { url: arxivUrl(arxiv), origin: 'eprint' } }),
      tags: tagsOf(item.tags),
      abstract: asText(item.abstractNote),
      language: languageTag(asText(item.language)),
      license: asLicense(asText(item.rights)),
      imprint: {
        volume: asText(item.volume),
        issue: asText(item.issue),
        pages: asText(item.pages),
        publisher: firstText(item, ['publisher', 'institution', 'university']),
        place: asText(item.place),
      },
      marks: MARKS.map((name) => asText(item[name])),
    },
    'zotero-json',
    line,
    firstText(item, ['citationKey', 'citekey', 'citation-key']) ?? extra.get('citation key'),
  );
}

function creatorName(creator: JsonObject): string[] {
  const parts = ['firstName', 'lastName'].flatMap((part) => asText(creator[part]) ?? []);
  const name = parts.length > 0 ? parts.join(' ') : asText(creator.name);
  return name === undefined ? [] : [name];
}

function tagsOf(tags: unknown): string[] {
  if (!Array.isArray(tags)) return [];
  return tags.flatMap((tag) => asText(isObject(tag) ? tag.tag : tag) ?? []);
}

/** Zotero's "Extra" field holds what its form has no place for, as "Name: value" lines. */
function readExtra(extra: string | undefined): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of (extra ?? '').split('\n')) {
    const match = /^([A-Za-z][A-Za-z ]{1,30}):\s{0,5}(\S.*)$/.exec(line.trim());
    const name = match?.[1]?.toLowerCase();
    // "arXiv:2212.08073 [cs]" is both the name and the value.
    if (match && name !== undefined)
      found.set(name, name === 'arxiv' ? match[0] : (match[2] as string));
  }
  return found;
}
