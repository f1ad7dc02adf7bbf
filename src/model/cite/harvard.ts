import type { CslItem, CslName, CslType } from './csl-item.ts';
import { namedDate } from './dates.ts';
import { initials, isPerson, listed, withParticle } from './names-text.ts';
import { isSoleAuthor, linkOf, pagesOf, venueOf } from './parts.ts';
import { singleQuoted } from './quotes.ts';
import { italic, joined, plain, type Rich, sentences } from './rich.ts';

/** Types whose title is in italics. */
const WHOLE = new Set<CslType>([
  'book',
  'report',
  'thesis',
  'motion_picture',
  'webpage',
  'legislation',
]);

/** Types whose venue takes the place of an author who is not named. */
const VENUE_LEADS = new Set<CslType>(['article-newspaper', 'article-magazine']);

/** Types of which the day counts beside the year. */
const BY_DAY = new Set<CslType>([
  'article-newspaper',
  'article-magazine',
  'post-weblog',
  'post',
  'broadcast',
  'speech',
]);

/** Types whose venue is a publisher, in a sentence of its own. */
const PUBLISHED = new Set<CslType>([
  'article',
  'book',
  'report',
  'thesis',
  'dataset',
  'software',
  'motion_picture',
]);

/** A reference as in Cite Them Right, 12th edition (Harvard). The title keeps its capitals. */
export function harvard(item: CslItem): Rich {
  const year = plain(`(${namedDate(item.issued)?.year ?? 'no date'})`);
  const leads =
    item.author === undefined && VENUE_LEADS.has(item.type) && venueOf(item) !== undefined;
  const head = leads ? italic(venueOf(item) as string) : authors(item);
  const place = source(item, leads);
  const body =
    head === undefined
      ? joined(' ', title(item), year, place)
      : joined(' ', head, year, joined(', ', title(item), place));
  return sentences(
    body,
    item.type === 'thesis' && text(item.genre),
    PUBLISHED.has(item.type) && text(item.publisher),
    link(item),
  );
}

const text = (value: string | undefined): Rich | undefined =>
  value === undefined ? undefined : plain(value);

/** Up to three authors in full; of more, the first and *et al.* */
function authors(item: CslItem): Rich | undefined {
  const names = (item.author ?? []).map(name);
  if (names.length === 0) return undefined;
  if (names.length < 4 && !item.custom.moreAuthors) return plain(listed(names, ' and ', ' and '));
  const shown = names.length < 4 ? names.join(', ') : (names[0] as string);
  return joined(' ', plain(shown), italic('et al.'));
}

function name(author: CslName): string {
  if (!isPerson(author)) return author.literal;
  const given = initials(author.given, { dot: '.', space: '', hyphen: '-' });
  return [withParticle(author), given, author.suffix].filter(Boolean).join(', ');
}

const title = (item: CslItem): Rich =>
  WHOLE.has(item.type) ? italic(item.title) : singleQuoted(item.title);

/** The larger work and where in it: *Journal*, 12(3), pp. 1–10; *Newspaper*, 28 May. */
function source(item: CslItem, leads: boolean): Rich {
  const venue = leads || PUBLISHED.has(item.type) ? undefined : venueOf(item);
  const shown =
    item.type === 'webpage' && venue !== undefined && isSoleAuthor(item, venue) ? undefined : venue;
  const known = BY_DAY.has(item.type) ? namedDate(item.issued) : undefined;
  const issue = item.issue === undefined ? '' : `(${item.issue})`;
  const pages = pagesOf(item);
  return joined(
    ', ',
    shown !== undefined && (item.type === 'speech' ? plain(shown) : italic(shown)),
    plain(`${item.volume ?? ''}${issue}`),
    text(pages && `${/[–,]/.test(pages) ? 'pp.' : 'p.'} ${pages}`),
    plain([known?.day, known?.month].filter(Boolean).join(' ')),
  );
}

/** The address, and for one that is not a DOI the day on which it was seen. */
function link(item: CslItem): Rich | undefined {
  const address = linkOf(item);
  if (address === undefined) return undefined;
  const seen = item.DOI === undefined ? namedDate(item.accessed) : undefined;
  const day = [seen?.day, seen?.month, seen?.year].filter(Boolean).join(' ');
  return plain(`Available at: ${address}${day === '' ? '' : ` (Accessed: ${day})`}`);
}
