import type { Kind } from '../../../../src/schema/kinds.ts';
import { givenFirst } from './catalogue-names.ts';
import { bibliographyDate, dateOfParts } from './dates.ts';
import { asDoi, isPreprintServer } from './identifiers.ts';
import { KIND_OF_RIS, kindOfGenre } from './kinds.ts';
import { languageTag } from './languages.ts';
import type { TaggedRecord } from './tagged.ts';
import { toWork, type Work } from './work.ts';

const MARKS = ['VL', 'IS', 'SP', 'EP', 'SN', 'ET', 'M1'];
/** In these the publisher is the venue, and T2 the series. */
const PUBLISHED = new Set<Kind | undefined>(['book', 'report', 'thesis', 'dataset', 'software']);
const HOSTS = ['T2', 'JF', 'JO', 'BT', 'JA', 'J2', 'J1', 'T3'];

/** What an RIS record states (https://en.wikipedia.org/wiki/RIS_(file_format)). */
export function risWork({ line, tags }: TaggedRecord, origin = 'ris'): Work {
  const all = (...names: string[]): string[] =>
    names.flatMap((name) => tags.get(name) ?? []).filter((value) => value !== '');
  const first = (...names: string[]): string | undefined => all(...names)[0];

  const type = (first('TY') ?? '').toUpperCase();
  const authors = all('AU', 'A1');
  const edited = authors.length === 0 && /^(?:BOOK|EDBOOK|WHOLE)$/.test(type);
  const venue = first(
    ...(PUBLISHED.has(KIND_OF_RIS.get(type)) ? ['PB', ...HOSTS] : [...HOSTS, 'PB']),
  );
  const urls = all('UR', 'LK')
    .flatMap((value) => value.split(/;(?=\s?https?:)|\s/))
    .filter((url) => url !== '');
  return toWork(
    {
      // BT is the title of a whole book, and the host of a chapter.
      title: first('TI', 'T1', ...(/BOOK|WHOLE/.test(type) ? ['BT'] : []), 'CT', 'ST'),
      authors: (edited ? all('ED', 'A2') : authors).flatMap(splitNames),
      edited,
      published: dateOf(first('DA'), first('PY', 'Y1')),
      writtenDate: first('DA', 'PY', 'Y1'),
      venue,
      kind: kindOf(type, first('M3'), venue),
      url: urls.find((url) => /^https?:\/\//i.test(url)) ?? urls[0],
      doi: first('DO', 'DI') ?? all('M3', 'L3', 'N1').find((value) => asDoi(value) !== undefined),
      tags: all('KW').flatMap((value) => value.split(';')),
      abstract: first('AB', 'N2'),
      language: languageTag(first('LA')),
      imprint: {
        volume: first('VL'),
        issue: first('IS'),
        pages: rangeOf(first('SP'), first('EP')),
        publisher: first('PB'),
        place: first('CY'),
      },
      marks: MARKS.map((tag) => first(tag)),
    },
    origin,
    line,
    first('ID'),
  );
}

/** Some programs write both ends into the first. */
function rangeOf(from: string | undefined, to: string | undefined): string | undefined {
  const isWhole = from === undefined || to === undefined || from === to || /[-–]/.test(from);
  return isWhole ? (from ?? to) : `${from}-${to}`;
}

function splitNames(value: string): string[] {
  return value.split(';').map(givenFirst);
}

/** DA, unless it is of another year than PY or gives the day without a year. */
function dateOf(date: string | undefined, year: string | undefined): string | undefined {
  const whole = year === undefined ? undefined : bibliographyDate(year);
  const day = date === undefined ? undefined : bibliographyDate(date);
  if (whole === undefined || day === undefined)
    return whole === undefined ? day : dateOfParts(year, date);
  return day.startsWith(whole) ? day : whole;
}

function kindOf(
  type: string,
  genre: string | undefined,
  venue: string | undefined,
): Kind | undefined {
  const known = KIND_OF_RIS.get(type);
  if (isPreprintServer(venue) && (known === undefined || known === 'journal article'))
    return 'preprint';
  if (type === 'UNPB' && /\bpre-?print\b/i.test(genre ?? '')) return 'preprint';
  return known === undefined || known === 'web page' ? (kindOfGenre(genre) ?? known) : known;
}
