import type { CslItem, CslType } from './csl-item.ts';
import { namedDate } from './dates.ts';
import { inOrder, isPerson, withParticle } from './names-text.ts';
import { isPart, isSoleAuthor, linkOf, pagesOf, venueOf } from './parts.ts';
import { doubleQuoted } from './quotes.ts';
import { italic, joined, plain, type Rich, sentences } from './rich.ts';

/** Types whose venue is a publisher, set upright; every other venue is a container, in italics. */
const PUBLISHED = new Set<CslType>([
  'article',
  'book',
  'report',
  'thesis',
  'dataset',
  'software',
  'motion_picture',
  'speech',
]);

/** Types that stand by themselves: the title is in italics. */
const WHOLE = new Set<CslType>(['book', 'report', 'thesis', 'software', 'motion_picture']);

/**
 * A works-cited entry as in the MLA Handbook, 9th edition, chapter 5. The title keeps its capitals:
 * headline case is not guessed.
 */
export function mla(item: CslItem): Rich {
  const seen = item.issued === undefined ? date(item.accessed) : undefined;
  return sentences(
    plain(authors(item)),
    title(item),
    isPart(item) || item.type === 'post' ? description(item) : undefined,
    item.type === 'motion_picture' ? description(item) : undefined,
    container(item),
    item.type === 'thesis' ? joined(', ', text(item.publisher), description(item)) : undefined,
    text(seen && `Accessed ${seen}`),
  );
}

const text = (value: string | undefined): Rich | undefined =>
  value === undefined ? undefined : plain(value);
const description = (item: CslItem): Rich | undefined => text(item.genre);

/**
 * One author, or two; of more, the first and "et al." (5.5–5.8). An organisation that is its own
 * publisher is named as publisher alone (5.18).
 */
function authors(item: CslItem): string {
  const [first, second, third] = item.author ?? [];
  if (first === undefined) return '';
  if (item.publisher !== undefined && isSoleAuthor(item, item.publisher)) return '';
  const lead = isPerson(first)
    ? [withParticle(first), first.given, first.suffix].filter(Boolean).join(', ')
    : first.literal;
  if (third !== undefined || item.custom.moreAuthors) return `${lead}, et al.`;
  return second === undefined ? lead : `${lead}, and ${inOrder(second)}`;
}

function title(item: CslItem): Rich {
  if (item.type === 'legislation') return plain(item.title);
  const alone = item.type === 'webpage' && venueOf(item) === undefined;
  return WHOLE.has(item.type) || alone ? italic(item.title) : doubleQuoted(item.title);
}

function container(item: CslItem): Rich {
  const venue = item.type === 'thesis' ? undefined : venueOf(item);
  const pages = pagesOf(item);
  return joined(
    ', ',
    text(item.number),
    venue !== undefined && (PUBLISHED.has(item.type) ? plain(venue) : italic(venue)),
    text(item.volume && `vol. ${item.volume}`),
    text(item.issue && `no. ${item.issue}`),
    text(date(item.issued, item.type)),
    text(pages && `${/[–,]/.test(pages) ? 'pp.' : 'p.'} ${pages}`),
    text(linkOf(item)),
  );
}

/** `28 May 2024`; of journals the month, of books and the like the year. */
function date(issued: CslItem['issued'], type?: CslType): string | undefined {
  const known = namedDate(issued);
  if (known === undefined) return undefined;
  if (type === 'book' || type === 'report' || type === 'thesis') return known.year;
  const day = type === 'article-journal' ? undefined : known.day;
  return [day, known.monthShort, known.year].filter(Boolean).join(' ');
}
