import type { CslDate, CslItem, CslName, CslType } from './csl-item.ts';
import { isPerson, withParticle } from './names-text.ts';
import { oneLine } from './one-line.ts';

/** RIS types that Zotero, EndNote and Mendeley read as what the work is. */
const RIS_TYPE: Record<CslType, string> = {
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'article-journal': 'JOUR',
  article: 'UNPB',
  report: 'RPRT',
  book: 'BOOK',
  thesis: 'THES',
  'post-weblog': 'BLOG',
  post: 'ELEC',
  webpage: 'ELEC',
  'entry-encyclopedia': 'ENCYC',
  interview: 'ELEC',
  broadcast: 'SOUND',
  motion_picture: 'VIDEO',
  speech: 'SLIDE',
  legislation: 'STAT',
  dataset: 'DATA',
  software: 'COMP',
};

/**
 * The items as an RIS file (https://en.wikipedia.org/wiki/RIS_(file_format), the 2011 tags), in
 * their order, with CRLF ends; "" for none. `ID` is the resource ID. Every value is one line, so a
 * source cannot bring tags of its own.
 */
export function toRis(items: readonly CslItem[]): string {
  return items.map((item) => `${record(item).join('\r\n')}\r\nER  - \r\n`).join('\r\n');
}

function record(item: CslItem): string[] {
  const [first, last] = (item.page ?? '').split(/\s*[-–]+\s*/);
  const values: [tag: string, value: string | undefined][] = [
    ['TY', RIS_TYPE[item.type]],
    ['ID', item.custom.resourceId],
    ...(item.author ?? []).map((author): [string, string] => ['AU', name(author)]),
    ['TI', item.title],
    [item.type === 'broadcast' ? 'T3' : 'T2', item['container-title'] ?? item['event-title']],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['PY', item.issued?.['date-parts'][0][0].toString()],
    ['DA', item.issued?.['date-parts'][0].length === 1 ? undefined : date(item.issued)],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', first],
    ['EP', last],
    ['M1', item.number],
    ['M3', item.genre],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['Y2', date(item.accessed)],
    ['LA', item.language],
    ...(item.keyword?.split(', ') ?? []).map((word): [string, string] => ['KW', word]),
    ['AB', item.abstract],
    ['LB', item.id === item.custom.resourceId ? undefined : item.id],
    ['N1', item.note],
    ['N1', item.custom.moreAuthors && 'Further authors are not named in the source ("et al.").'],
  ];
  return values.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
}

/** `van der Berg, Ludwig, Jr.`; a body's name as it is. */
function name(author: CslName): string {
  if (!isPerson(author)) return author.literal;
  return [withParticle(author), author.given, author.suffix].filter(Boolean).join(', ');
}

/** `YYYY/MM/DD/`, what is not known left empty between its slashes. */
function date(known: CslDate | undefined): string | undefined {
  if (known === undefined) return undefined;
  const [year, month, day] = known['date-parts'][0];
  const two = (part: number | undefined): string =>
    part === undefined ? '' : String(part).padStart(2, '0');
  return `${year}/${two(month)}/${two(day)}/`;
}
