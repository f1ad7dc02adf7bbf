import { bibliographyDate, isoDate } from '../dates.ts';
import { asLicense, isPreprintServer } from '../identifiers.ts';
import { KIND_OF_CSL, kindOfGenre } from '../kinds.ts';
import { languageTag } from '../languages.ts';
import { toWork, type Work } from '../work.ts';
import { asObjects, asText, firstText, isObject, type JsonObject } from './values.ts';

const VENUE = ['container-title', 'event-title', 'event', 'publisher'];
const DATES = ['issued', 'published', 'published-online', 'published-print', 'available-date'];
const MARKS = ['volume', 'issue', 'page', 'number', 'edition', 'ISBN', 'chapter-number', 'version'];
/** The order of the parts of a name as they are spoken. */
const NAME_PARTS = ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix'];

/** Whether an object has the shape of a CSL-JSON item. */
export function isCslItem(item: JsonObject): boolean {
  const named = ['title', 'id', 'author', 'DOI', 'URL'].some((name) => Object.hasOwn(item, name));
  return typeof item.type === 'string' && named;
}

/** What a CSL-JSON item states (https://docs.citationstyles.org/en/stable/specification.html). */
export function cslWork(item: JsonObject, line: number): Work {
  const type = asText(item.type) ?? '';
  const genre = firstText(item, ['genre', 'medium', 'subtype']);
  const authors = asObjects(item.author);
  const edited = authors.length === 0 && (type === 'book' || type === 'edited-book');
  const date = DATES.map((name) => item[name]).find((value) => value !== undefined);
  const venue = firstText(item, VENUE);
  const known = KIND_OF_CSL.get(type);
  return toWork(
    {
      title: firstText(item, ['title', 'title-short']),
      authors: (edited ? asObjects(item.editor) : authors).flatMap(cslName),
      edited,
      published: cslDate(date),
      writtenDate: isObject(date) ? firstText(date, ['raw', 'literal']) : asText(date),
      venue,
      kind:
        known === 'journal article' && isPreprintServer(venue)
          ? 'preprint'
          : known === undefined || known === 'web page'
            ? (kindOfGenre(genre) ?? known)
            : known,
      url: asText(item.URL),
      doi: asText(item.DOI),
      tags: keywords(item.keyword),
      abstract: asText(item.abstract)?.replace(/^<jats:title>abstract<\/jats:title>/i, ''),
      language: languageTag(asText(item.language)),
      license: licenseOf(item),
      imprint: {
        volume: asText(item.volume),
        issue: asText(item.issue),
        pages: asText(item.page),
        publisher: asText(item.publisher),
        place: asText(item['publisher-place']),
      },
      marks: MARKS.map((name) => asText(item[name])),
    },
    'csl-json',
    line,
    firstText(item, ['citation-key', 'citekey', 'id']),
  );
}

function cslName(name: JsonObject): string[] {
  const literal = firstText(name, ['literal', 'name']);
  if (literal !== undefined) return [literal];
  const parts = NAME_PARTS.flatMap((part) => asText(name[part]) ?? []);
  return parts.length === 0 ? [] : [parts.join(' ').replace(/(?<=[’'])\s/, '')];
}

function cslDate(date: unknown): string | undefined {
  if (!isObject(date)) return bibliographyDate(asText(date) ?? '');
  const first: unknown = Array.isArray(date['date-parts']) ? date['date-parts'][0] : undefined;
  const parts = (Array.isArray(first) ? first : []).map((part) => asText(part));
  const year = parts[0];
  if (year !== undefined)
    return /^\d{4}$/.test(year) ? isoDate(year, parts[1], parts[2]) : undefined;
  return bibliographyDate(firstText(date, ['raw', 'literal']) ?? '');
}

function keywords(value: unknown): string[] | undefined {
  if (Array.isArray(value)) return value.flatMap((word) => asText(word) ?? []);
  const text = asText(value);
  return text?.split(text.includes(';') ? ';' : ',');
}

/** Crossref gives licences as addresses. */
function licenseOf(item: JsonObject): string | undefined {
  const [first] = asObjects(item.license);
  return first ? asText(first.URL) : asLicense(firstText(item, ['license', 'rights']));
}
