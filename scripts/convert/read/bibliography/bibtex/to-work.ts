import type { Kind } from '../../../../../src/schema/kinds.ts';
import { bibliographyDate, dateOfParts } from '../dates.ts';
import { arxivIdIn, arxivUrl, asArxivId, asLicense, isPreprintServer } from '../identifiers.ts';
import { KIND_OF_BIBTEX, kindOfGenre } from '../kinds.ts';
import { languageTag } from '../languages.ts';
import { toWork, type Work } from '../work.ts';
import type { BibtexEntry } from './entry.ts';
import { decodeLatex } from './latex.ts';
import { readBibtexNames, splitOutside } from './names.ts';
import { decodeVerbatim } from './verbatim.ts';

const ORIGIN = 'bibtex';

/** Where the venue stands, the most telling first; the names are BibTeX's and BibLaTeX's. */
const VENUE_FIELDS =
  'journaltitle journal booktitle eventtitle school institution organization publisher howpublished'.split(
    ' ',
  );
const URL_FIELDS = ['url', 'howpublished', 'link', 'note'];
const MARKS = 'volume number issue pages eid edition chapter isbn issn eprint version'.split(' ');
/** Types whose makers are their editors, where they have no author. */
const EDITED = /^(?:mv)?(?:book|collection|proceedings|reference)$/;

/** What a BibTeX or BibLaTeX entry states. `fields` are its own and those that it inherits. */
export function bibtexWork(entry: BibtexEntry, fields: ReadonlyMap<string, string>): Work {
  const text = (name: string): string | undefined => {
    const value = fields.get(name);
    return value === undefined || value.trim() === '' ? undefined : decodeLatex(value).trim();
  };
  const exact = (name: string): string => decodeVerbatim(fields.get(name) ?? '');

  const journal = text('journaltitle') ?? text('journal');
  const arxiv = arxivOf(exact('archiveprefix') || exact('eprinttype'), exact('eprint'), journal);
  const edited = !fields.has('author') && EDITED.test(entry.type);
  const names = fields.get('author') ?? (edited ? fields.get('editor') : undefined);
  const venue = venueOf(text, arxiv);
  const writtenDate = text('date') ?? text('year');
  const genre = text('entrysubtype') ?? text('type') ?? unlessAddress(text('howpublished'));
  return toWork(
    {
      title: joined(text('title'), text('subtitle')),
      authors: names === undefined ? undefined : readBibtexNames(names),
      edited,
      published: dateOf(text),
      writtenDate,
      venue,
      kind: kindOf(entry.type, genre, venue),
      url: URL_FIELDS.map((name) => urlOf(exact(name))).find((url) => url !== undefined),
      doi: exact('doi'),
      ...(arxiv !== undefined && { numbered: { url: arxivUrl(arxiv), origin: 'eprint' } }),
      tags: tagsOf(fields.get('keywords') ?? fields.get('keyword')),
      abstract: text('abstract'),
      language: languageTag(text('langid')) ?? languageTag(text('language')),
      license: text('license') ?? asLicense(text('copyright') ?? text('rights')),
      imprint: {
        volume: text('volume'),
        issue: text('issue') ?? (journal === undefined ? undefined : text('number')),
        pages: (text('pages') ?? text('eid'))?.replace(/\s*(?:–|-{2,3})\s*/g, '-'),
        publisher: text('publisher') ?? text('institution') ?? text('school'),
        place: text('location') ?? text('address'),
      },
      marks: MARKS.map(text),
    },
    ORIGIN,
    entry.line,
    entry.key,
  );
}

type Text = (name: string) => string | undefined;

function joined(title: string | undefined, subtitle: string | undefined): string | undefined {
  if (title === undefined || subtitle === undefined) return title ?? subtitle;
  return /[.:?!]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

/** BibLaTeX's `date`, unless `year` and `month` of BibTeX say more. */
function dateOf(text: Text): string | undefined {
  const date = text('date');
  const whole = date === undefined ? undefined : bibliographyDate(date);
  const parts = dateOfParts(text('year'), text('month'), text('day'));
  if (whole === undefined || (parts?.startsWith(whole) && parts.length > whole.length))
    return parts;
  return whole;
}

function arxivOf(prefix: string, eprint: string, journal?: string): string | undefined {
  const stated = prefix === '' ? /^arxiv:/i.test(eprint) : /^arxiv$/i.test(prefix);
  return (stated ? asArxivId(eprint) : undefined) ?? arxivIdIn(journal);
}

function venueOf(text: Text, arxiv: string | undefined): string | undefined {
  const name = VENUE_FIELDS.find((field) => unlessAddress(text(field)) !== undefined);
  const venue = name === undefined ? undefined : text(name);
  // "arXiv preprint arXiv:2212.08073", "CoRR" and no venue at all are one.
  if (arxiv !== undefined && (venue === undefined || isPreprintServer(venue))) return 'arXiv';
  return name?.startsWith('journal') ? joined(venue, text('journalsubtitle')) : venue;
}

function unlessAddress(value: string | undefined): string | undefined {
  const address = /https?:\/\/|^(?:doi:|url\b|accessed|available)/i.test(value ?? '');
  return address ? undefined : value;
}

function kindOf(
  type: string,
  genre: string | undefined,
  venue: string | undefined,
): Kind | undefined {
  const known = KIND_OF_BIBTEX.get(type);
  const preprint =
    isPreprintServer(venue) && (known === undefined || type === 'article' || type === 'online');
  if (preprint) return 'preprint';
  // A misc is what its description says, and an article may be of a newspaper.
  if (known === undefined || type === 'article' || known === 'web page' || type === 'video') {
    return kindOfGenre(genre) ?? known;
  }
  return known;
}

/** The address in a field that may hold words beside it ("Available at \url{…}"). */
function urlOf(value: string): string | undefined {
  const found = /https?:\/\/[^\s<>"]{4,2000}/i.exec(value)?.[0];
  return found ?? (/^(?:www\.|ftp:)/i.test(value) ? value : undefined);
}

function tagsOf(value: string | undefined): string[] | undefined {
  if (value === undefined) return undefined;
  const separator = splitOutside(value, ';').length > 1 ? ';' : ',';
  return splitOutside(value, separator).map((tag) => decodeLatex(tag).trim());
}
