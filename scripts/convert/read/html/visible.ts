import { dateAt } from '../dates.ts';
import { readHeadLine } from '../head-line.ts';
import { isPersonName } from '../names.ts';
import { attribute, textOf } from './document.ts';
import { asDate, asLanguage, asUrl } from './meta-tags.ts';
import { defined, type Origin, type PageValues } from './page-values.ts';

/** Where sites put the names of their authors, the most explicit first. */
const BYLINES = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[rel="author"]',
  '.p-author',
  '.byline__name',
  '.byline-name',
  '.author-name',
  '.byline',
  '[class*="byline"]',
  '[class*="Byline"]',
  '.post-author',
  '.entry-author',
  '.author',
];

/** Where the date of the article itself stands, and not that of a comment or another article. */
const TIMES = [
  'time[pubdate]',
  '[itemprop="datePublished"]',
  'time.published, time.entry-date, time.dt-published',
  'article header time[datetime]',
  'header time[datetime]',
  'article time[datetime]',
  'main time[datetime]',
];

/** What can be read off the parts of a page that its reader sees. */
export function readVisible(document: Document): Array<[Origin, PageValues]> {
  const byline = readByline(document);
  return [
    ['time', defined({ published: readTime(document) })],
    ['byline', byline],
    ['heading', defined({ title: readHeading(document) })],
    ['html-title', defined({ title: textOf(document.querySelector('title')) })],
    ['html-lang', defined({ language: asLanguage(attribute(document.documentElement, 'lang')) })],
    [
      'canonical',
      defined({ url: asUrl(attribute(document.querySelector('link[rel~="canonical"]'), 'href')) }),
    ],
    ['license-link', defined({ license: readLicense(document) })],
  ];
}

function readByline(document: Document): PageValues {
  for (const selector of BYLINES) {
    const found: PageValues = {};
    const authors: string[] = [];
    for (const element of [...document.querySelectorAll(selector)].slice(0, 20)) {
      if (isElsewhere(element)) continue;
      const words = attribute(element, 'content') ?? textOf(element);
      const line = readHeadLine(words) ?? (isPersonName(words) ? { authors: [words] } : undefined);
      authors.push(...(line?.authors ?? []));
      if (line?.published) found.published ??= line.published;
    }
    if (authors.length > 0) return { ...found, authors: [...new Set(authors)] };
  }
  return {};
}

function readTime(document: Document): string | undefined {
  for (const selector of TIMES) {
    for (const element of [...document.querySelectorAll(selector)].slice(0, 20)) {
      if (!isElsewhere(element)) {
        const date = timeOf(element);
        if (date !== undefined) return date;
      }
    }
  }
  // Any other time counts only if the page knows no second one.
  const times = [...document.querySelectorAll('time')].slice(0, 50);
  const dates = new Set(times.filter((time) => !isElsewhere(time)).map((time) => timeOf(time)));
  return dates.size === 1 ? [...dates][0] : undefined;
}

/** Its machine-readable date; else its words, where they are a date and not "3 days ago". */
function timeOf(element: Element): string | undefined {
  const stated = attribute(element, 'datetime') ?? attribute(element, 'content');
  if (stated !== undefined) return asDate(stated);
  return dateAt(textOf(element), 0)?.date;
}

/** The one heading of depth 1; where there are several, one is the site's name. */
function readHeading(document: Document): string | undefined {
  const inArticle = [...document.querySelectorAll('article h1, main h1')];
  const all = inArticle.length > 0 ? inArticle : [...document.querySelectorAll('h1')];
  // The sign of a permanent link stands inside the heading on many sites.
  const words = all.map((element) => textOf(element).replace(/\s?[¶#§🔗]$/u, ''));
  const texts = new Set(words.filter((text) => text !== ''));
  return texts.size === 1 ? [...texts][0] : undefined;
}

function readLicense(document: Document): string | undefined {
  const found = [...document.querySelectorAll('a[rel~="license"], link[rel~="license"]')].slice(
    0,
    5,
  );
  return found
    .map((element) => asUrl(attribute(element, 'href')))
    .find((href) => href !== undefined);
}

function isElsewhere(element: Element): boolean {
  return (
    element.closest(
      'aside, footer, nav, [class*="comment"], [id*="comment"], [class*="related"], [class*="mention"], .h-cite',
    ) !== null
  );
}
