import { escapeLatex, escapeVerbatim, protectCapitals } from './bibtex-escape.ts';
import type { CslItem, CslName, CslType } from './csl-item.ts';
import { numericDate } from './dates.ts';
import { isPerson, withParticle } from './names-text.ts';
import { pagesOf, venueOf } from './parts.ts';

/**
 * Entry type, and the field that holds the venue. `online`, `dataset` and `software` are BibLaTeX's;
 * classic styles set them as `misc`.
 */
const SHAPE: Record<CslType, readonly [type: string, venue: string]> = {
  'article-newspaper': ['article', 'journal'],
  'article-magazine': ['article', 'journal'],
  'article-journal': ['article', 'journal'],
  article: ['misc', 'publisher'],
  report: ['techreport', 'institution'],
  book: ['book', 'publisher'],
  thesis: ['phdthesis', 'school'],
  'post-weblog': ['online', 'organization'],
  post: ['online', 'organization'],
  webpage: ['online', 'organization'],
  'entry-encyclopedia': ['online', 'organization'],
  interview: ['misc', 'howpublished'],
  broadcast: ['misc', 'howpublished'],
  motion_picture: ['misc', 'howpublished'],
  speech: ['misc', 'howpublished'],
  legislation: ['misc', 'howpublished'],
  dataset: ['dataset', 'publisher'],
  software: ['software', 'publisher'],
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** BibLaTeX's names of languages (babel), for its `langid`. */
const LANGID: Record<string, string> = {
  en: 'english',
  'en-US': 'american',
  'en-GB': 'british',
  de: 'ngerman',
  fr: 'french',
  es: 'spanish',
  it: 'italian',
  nl: 'dutch',
  pt: 'portuguese',
  'pt-BR': 'brazilian',
  ru: 'russian',
  sv: 'swedish',
  da: 'danish',
  fi: 'finnish',
  pl: 'polish',
  cs: 'czech',
  hu: 'magyar',
  tr: 'turkish',
  el: 'greek',
};

/**
 * The items as a `.bib` file in UTF-8, in their order, that BibTeX and BibLaTeX both read; "" for
 * none. Keys are the items' ids; one that was used before gets the resource ID appended. `year` and
 * `month` are for BibTeX, `date` (where the day is known) for BibLaTeX.
 */
export function toBibtex(items: readonly CslItem[]): string {
  const used = new Set<string>();
  return items
    .map((item) => {
      const id = item.id.replace(/[^A-Za-z0-9_:.+/-]/g, '');
      const key = id === '' || used.has(id) ? `${id}${id && '-'}${item.custom.resourceId}` : id;
      used.add(key);
      const lines = fields(item).map(([name, value]) => `  ${name} = ${value},\n`);
      return `@${SHAPE[item.type][0]}{${key},\n${lines.join('')}}\n`;
    })
    .join('\n');
}

/** Name and written value of every field that is known, always in this order. */
function fields(item: CslItem): [string, string][] {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const arxiv = item.number?.startsWith('arXiv:') ? item.number.slice('arXiv:'.length) : undefined;
  const all: [string, string | undefined][] = [
    ['author', braced(authors(item))],
    ['title', braced(protectCapitals(item.title))],
    [SHAPE[item.type][1], text(venueOf(item))],
    ['type', text(item.genre)],
    ['address', text(item['publisher-place'])],
    ['volume', text(item.volume)],
    ['number', arxiv === undefined ? text(item.issue ?? item.number) : undefined],
    ['pages', text(pagesOf(item))?.replaceAll('–', '--')],
    ['year', braced(year?.toString())],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    [
      'date',
      day === undefined || item.issued === undefined
        ? undefined
        : `{${numericDate(item.issued, '-')}}`,
    ],
    ['eprint', text(arxiv)],
    ['archiveprefix', arxiv === undefined ? undefined : '{arXiv}'],
    ['doi', braced(item.DOI && escapeVerbatim(item.DOI))],
    ['url', braced(item.URL && escapeVerbatim(item.URL))],
    ['urldate', item.accessed && `{${numericDate(item.accessed, '-')}}`],
    [
      Object.hasOwn(LANGID, item.language ?? '') ? 'langid' : 'language',
      text(LANGID[item.language ?? ''] ?? item.language),
    ],
    ['keywords', text(item.keyword)],
    ['abstract', text(item.abstract)],
    // Kept by every program, printed by no style.
    ['annote', text(item.note)],
  ];
  return all.filter((field): field is [string, string] => field[1] !== undefined);
}

const braced = (value: string | undefined): string | undefined =>
  value ? `{${value}}` : undefined;
const text = (value: string | undefined): string | undefined => braced(value && escapeLatex(value));

/** `Wiggers, Kyle and {World Health Organization} and others`: braces keep a body's name whole. */
function authors(item: CslItem): string | undefined {
  if (item.author === undefined) return undefined;
  const names = item.author.map(name);
  return (item.custom.moreAuthors ? [...names, 'others'] : names).join(' and ');
}

function name(author: CslName): string {
  if (!isPerson(author)) return `{${escapeLatex(author.literal)}}`;
  return [withParticle(author), author.suffix, author.given]
    .filter((part) => part !== undefined)
    .map(escapeLatex)
    .join(', ');
}
