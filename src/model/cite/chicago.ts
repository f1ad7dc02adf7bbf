import type { CslItem, CslType } from './csl-item.ts';
import { namedDate } from './dates.ts';
import { inOrder, isPerson, listed } from './names-text.ts';
import { isPart, linkOf, pagesOf, venueOf } from './parts.ts';
import { doubleQuoted } from './quotes.ts';
import { italic, joined, plain, type Rich, rich, sentences } from './rich.ts';

/** Types that stand by themselves: the title is in italics. */
const WHOLE = new Set<CslType>(['book', 'report', 'software', 'motion_picture']);

/** Types whose venue takes the place of an author who is not named. */
const VENUE_LEADS = new Set<CslType>([
  'article-newspaper',
  'article-magazine',
  'entry-encyclopedia',
]);

/** Types that are dated by year alone. */
const BY_YEAR = new Set<CslType>([
  'book',
  'report',
  'thesis',
  'dataset',
  'software',
  'legislation',
]);

/**
 * A reference list entry of the author-date system, as in the Chicago Manual of Style, 18th edition,
 * chapters 13 and 14. The title keeps its capitals: headline case is not guessed.
 */
export function chicago(item: CslItem): Rich {
  if (item.type === 'legislation') return law(item);
  const leads =
    item.author === undefined && VENUE_LEADS.has(item.type) && venueOf(item) !== undefined;
  const head = leads ? italic(venueOf(item) as string) : plain(authors(item));
  const year = plain(namedDate(item.issued)?.year ?? 'n.d.');
  const seen = item.issued === undefined ? day(item, 'accessed') : undefined;
  return sentences(
    ...(head[0] === '' ? [title(item), year] : [head, year, title(item)]),
    text(item.number),
    item.type === 'thesis' ? undefined : text(item.genre),
    ...source(item, leads),
    text(seen && `Accessed ${seen}`),
    text(linkOf(item)),
  );
}

const text = (value: string | undefined): Rich | undefined =>
  value === undefined ? undefined : plain(value);

/** Up to six authors in full; of more, the first three and "et al." (13.23). */
function authors(item: CslItem): string {
  const names = (item.author ?? []).map((name, index) => {
    if (index > 0 || !isPerson(name)) return inOrder(name);
    const given = [name.given, name['non-dropping-particle']].filter(Boolean).join(' ');
    return [name.family, given, name.suffix].filter(Boolean).join(', ');
  });
  if (names.length > 6) return `${names.slice(0, 3).join(', ')}, et al.`;
  if (item.custom.moreAuthors) return `${names.join(', ')}, et al.`;
  return listed(names, ', and ', ', and ');
}

const title = (item: CslItem): Rich =>
  WHOLE.has(item.type) ? italic(item.title) : doubleQuoted(item.title);

/** Where it was published, and on what day of the year that stands in front. */
function source(item: CslItem, leads: boolean): (Rich | undefined)[] {
  const venue = leads ? undefined : venueOf(item);
  const when = BY_YEAR.has(item.type) ? undefined : text(day(item, 'issued'));
  if (venue === undefined) return [when];
  if (item.type === 'thesis') return [joined(', ', text(item.genre), plain(venue))];
  if (item.type === 'article') return [joined(', ', plain('Preprint'), plain(venue), when)];
  if (item.type === 'broadcast') return [italic(venue), when];
  if (item.type === 'article-journal' && item.volume !== undefined) return [journal(item, venue)];
  return [joined(', ', isPart(item) ? italic(venue) : plain(venue), when)];
}

/** *Journal* 12 (3): 1–10 */
function journal(item: CslItem, venue: string): Rich {
  const issue = item.issue === undefined ? '' : ` (${item.issue})`;
  const pages = pagesOf(item);
  return rich(
    italic(venue),
    plain(` ${item.volume}${issue}${pages === undefined ? '' : `: ${pages}`}`),
  );
}

/** `May 28`, with the year only for the day on which it was seen. */
function day(item: CslItem, field: 'issued' | 'accessed'): string | undefined {
  const known = namedDate(item[field]);
  if (known === undefined) return undefined;
  const short = [known.month, known.day].filter(Boolean).join(' ');
  if (field === 'issued') return short === '' ? undefined : short;
  return [short, known.year].filter(Boolean).join(', ');
}

function law(item: CslItem): Rich {
  const year = namedDate(item.issued)?.year ?? 'n.d.';
  const named = joined(', ', plain(item.title), text(venueOf(item)));
  return sentences(rich(named, plain(` (${year})`)), text(linkOf(item)));
}
