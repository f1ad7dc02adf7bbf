import type { CslItem, CslName, CslType } from './csl-item.ts';
import { namedDate } from './dates.ts';
import { initials, isPerson, listed, withParticle } from './names-text.ts';
import { isPart, isSoleAuthor, linkOf, pagesOf, venueOf } from './parts.ts';
import { italic, joined, plain, type Rich, rich, sentences } from './rich.ts';

/** Types that are cited by year alone (APA 7, section 9.14). */
const BY_YEAR = new Set<CslType>([
  'article-journal',
  'article',
  'book',
  'report',
  'thesis',
  'dataset',
  'software',
]);

/** Descriptions in brackets (section 9.21) of types that need one. */
const DESCRIPTION: Partial<Record<CslType, string>> = {
  dataset: 'Data set',
  software: 'Computer software',
  interview: 'Interview',
};

/**
 * A reference list entry as in the Publication Manual of the APA, 7th edition, chapters 9 and 10.
 * The title keeps its capitals: sentence case cannot be told from proper names.
 */
export function apa(item: CslItem): Rich {
  if (item.type === 'legislation') return law(item);
  const head = authors(item);
  const when = plain(`(${date(item)})`);
  const body =
    head === undefined
      ? sentences(title(item), when, source(item))
      : sentences(joined(' ', plain(head), when), title(item), source(item));
  return joined(' ', body, link(item));
}

/** Up to 20 authors in full; of more, the first 19 and the last (section 9.8). */
function authors(item: CslItem): string | undefined {
  const names = (item.author ?? []).map(name);
  if (names.length === 0) return undefined;
  if (item.custom.moreAuthors) return `${names.join(', ')}, et al.`;
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${names.at(-1)}`;
  return close(listed(names, ', & ', ', & '));
}

const close = (names: string): string => (names.endsWith('.') ? names : `${names}.`);

function name(author: CslName): string {
  if (!isPerson(author)) return author.literal;
  const given = initials(author.given, { dot: '.', space: ' ', hyphen: '-' });
  return [withParticle(author), given, author.suffix].filter(Boolean).join(', ');
}

function date(item: CslItem): string {
  const known = namedDate(item.issued);
  if (known === undefined) return 'n.d.';
  const day = [known.month, known.day].filter(Boolean).join(' ');
  return day === '' || BY_YEAR.has(item.type) ? known.year : `${known.year}, ${day}`;
}

function title(item: CslItem): Rich {
  const description = item.genre ?? DESCRIPTION[item.type];
  const school = item.type === 'thesis' ? item.publisher : undefined;
  const bracket = [description, school].filter(Boolean).join(', ');
  return joined(
    ' ',
    isPart(item) ? plain(item.title) : italic(item.title),
    item.number !== undefined && plain(`(${item.number})`),
    bracket !== '' && plain(`[${bracket}]`),
  );
}

function source(item: CslItem): Rich | undefined {
  const venue = venueOf(item);
  if (venue === undefined || item.type === 'thesis') return undefined;
  if (!isPart(item)) return isSoleAuthor(item, venue) ? undefined : plain(venue);
  const inside = item.type === 'broadcast' || item.type === 'entry-encyclopedia';
  const issue = item.issue === undefined ? '' : `(${item.issue})`;
  const volume = item.volume === undefined ? plain(issue) : rich(italic(item.volume), plain(issue));
  const pages = pagesOf(item);
  const place = joined(', ', italic(venue), volume, pages !== undefined && plain(pages));
  return inside ? rich(plain('In '), place) : place;
}

/** The address, without a full stop; when it was seen only for what bears no date (section 9.16). */
function link(item: CslItem): Rich | undefined {
  const address = linkOf(item);
  if (address === undefined) return undefined;
  const seen =
    item.issued === undefined && item.DOI === undefined ? namedDate(item.accessed) : undefined;
  if (seen === undefined) return plain(address);
  const day = [seen.month, seen.day].filter(Boolean).join(' ');
  return plain(`Retrieved ${[day, seen.year].filter(Boolean).join(', ')}, from ${address}`);
}

/** Name of the act, who passed it (year): chapter 11, without the sources that it does not know. */
function law(item: CslItem): Rich {
  const year = namedDate(item.issued)?.year ?? 'n.d.';
  const name = joined(
    ', ',
    plain(item.title),
    venueOf(item) !== undefined && plain(venueOf(item) as string),
  );
  return joined(' ', sentences(rich(name, plain(` (${year})`))), link(item));
}
