import type { CslItem, CslName, CslType } from './csl-item.ts';
import { namedDate } from './dates.ts';
import { initials, isPerson, withParticle } from './names-text.ts';
import { pagesOf, venueApart } from './parts.ts';
import { joined, plain, type Rich, sentences } from './rich.ts';

/** Types whose venue publishes them ("Venue; 2024"); every other venue is a title of its own. */
const PUBLISHED = new Set<CslType>([
  'article',
  'book',
  'report',
  'thesis',
  'dataset',
  'software',
  'motion_picture',
  'webpage',
  'speech',
]);

/** Types that are dated by year alone. */
const BY_YEAR = new Set<CslType>([
  'article',
  'book',
  'report',
  'thesis',
  'dataset',
  'software',
  'motion_picture',
]);

/**
 * A reference without its number, as in Citing Medicine, 2nd edition (NLM, "Vancouver"):
 * https://www.ncbi.nlm.nih.gov/books/NBK7256/. It has no italics.
 */
export function vancouver(item: CslItem): Rich {
  const parted = !PUBLISHED.has(item.type) && venueApart(item) !== undefined;
  const medium = isOnline(item) ? ' [Internet]' : '';
  const genre = item.genre === undefined ? '' : ` [${item.genre}]`;
  const title = `${item.title}${genre}${parted ? '' : medium}`;
  const inside = item.type === 'entry-encyclopedia' ? 'In: ' : '';
  const venue = parted ? `${inside}${venueApart(item)}${medium}` : '';
  const body = sentences(
    plain(authors(item)),
    plain(title),
    plain(venue),
    plain(imprint(item, parted)),
  );
  return joined(' ', body, ...links(item));
}

/** Up to six authors; of more, the first six and "et al". */
function authors(item: CslItem): string {
  const names = (item.author ?? []).map(name);
  const more = names.length > 6 || item.custom.moreAuthors;
  return names.slice(0, 6).join(', ') + (more && names.length > 0 ? ', et al' : '');
}

function name(author: CslName): string {
  if (!isPerson(author)) return author.literal;
  const given = initials(author.given, { dot: '', space: '', hyphen: '' });
  return [withParticle(author), given, author.suffix?.replace(/\.$/, '')].filter(Boolean).join(' ');
}

/** Publisher and date, when it was seen, volume, issue and pages: `arXiv; 2022 [cited 2026 Mar 2]`. */
function imprint(item: CslItem, parted: boolean): string {
  const publisher = parted ? undefined : venueApart(item);
  const seen = isOnline(item) ? day(item.accessed) : undefined;
  const dated = day(item.issued, BY_YEAR.has(item.type)) ?? '[date unknown]';
  const when = `${dated}${seen === undefined ? '' : ` [cited ${seen}]`}`;
  const issue = item.issue === undefined ? '' : `(${item.issue})`;
  const place = `${item.volume ?? ''}${issue}`;
  const pages = pagesOf(item);
  const where = `${place === '' ? '' : `;${place}`}${pages === undefined ? '' : `:${pages}`}`;
  return [publisher, `${when}${where}`].filter(Boolean).join('; ');
}

function day(date: CslItem['issued'], yearOnly = false): string | undefined {
  const known = namedDate(date);
  if (known === undefined) return undefined;
  return yearOnly ? known.year : [known.year, known.monthAbbr, known.day].filter(Boolean).join(' ');
}

/** A journal article with a DOI is cited as if in print: its DOI leads to every edition. */
function isOnline(item: CslItem): boolean {
  return item.URL !== undefined && !(item.type === 'article-journal' && item.DOI !== undefined);
}

function links(item: CslItem): (Rich | undefined)[] {
  return [
    isOnline(item) ? plain(`Available from: ${item.URL}`) : undefined,
    item.DOI === undefined ? undefined : plain(`doi:${item.DOI}`),
  ];
}
