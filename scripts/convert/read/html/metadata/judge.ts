import { isDate } from '../../../../../src/schema/date.ts';
import type { ArticleFields, ReaderWarning } from '../../../article.ts';
import { impossibleDateWarning } from '../../dates.ts';
import { stated } from '../../parts.ts';
import { cutSiteName, foldSite } from '../../site-name.ts';
import { asLanguage, asUrl, MetaTags, readMetaTags } from '../meta-tags.ts';
import { dateInAddress } from './address-date.ts';
import { readByline } from './byline.ts';
import { readLinkedData } from './linked-data.ts';
import { readMoments } from './moments.ts';
import type { PageRecord } from './page.ts';
import { pageKind } from './page-kind.ts';
import { defined, type Origin, type PageValues } from './page-values.ts';
import { namesIn } from './people.ts';
import { pickTitle } from './pick-title.ts';
import { siteNames } from './site-names.ts';
import { cutPieces, pickHeading } from './titles.ts';
import { TRUST } from './trust.ts';

export interface PageMetadata {
  fields: ArticleFields;
  warnings: ReaderWarning[];
}

/** Decides, field by field, what the page states of itself: of the most trusted place that does. */
export function judgePage(page: PageRecord): PageMetadata {
  const found = statedValues(page);
  const names = siteNames(found);
  const article = isArticle(page, found);
  addVisible(page, found, names, article);

  const fields: ArticleFields = {};
  for (const name of Object.keys(TRUST) as Array<keyof PageValues>) {
    const usable = TRUST[name].filter((place) => isUsable(name, found.get(place)?.[name], found));
    const origin =
      name === 'authors'
        ? pickAuthors(usable, found, names, article)
        : name === 'published'
          ? pickDate(usable, found)
          : usable[0];
    if (origin === undefined) continue;
    const value = found.get(origin)?.[name];
    Object.assign(fields, {
      [name]: stated(Array.isArray(value) ? [...new Set(value)] : value, origin),
    });
  }
  if (fields.title) {
    const place = fields.title.origin as Origin;
    const ruled = {
      text: cleanTitle(fields.title.value, place, names, found.get('html-title')?.title),
      origin: place,
    };
    const url = TRUST.url.map((other) => found.get(other)?.url).find((other) => other);
    const kind = pageKind(page, url, isDiscussion(found));
    const choice = pickTitle(page.facts, found, ruled, { siteNames: names, article, kind, url });
    fields.title = stated(choice.text, choice.origin);
  }
  const { saved } = page;
  if (saved.date !== undefined) fields.capture = stated({ fetched: saved.date }, 'saved-from');
  return { fields, warnings: [...page.warnings, ...impossibleDates(found, fields)] };
}

/**
 * The most trusted date; one that says the same more precisely comes before it, and the day in the
 * address before a neighbouring one: that day is the site's own, the other often that of Greenwich.
 */
function pickDate(usable: readonly Origin[], found: Found): Origin | undefined {
  const [first] = usable;
  const date = first && found.get(first)?.published;
  if (first === undefined || date === undefined) return undefined;
  const address = found.get('address')?.published;
  if (address !== undefined && areNeighbours(date, address)) return 'address';
  if (date.length === 10) return first;
  return (
    usable.find((place) => {
      const other = found.get(place)?.published ?? '';
      return other.length > date.length && other.startsWith(date);
    }) ?? first
  );
}

function areNeighbours(one: string, other: string): boolean {
  if (one.length < 10 || other.length < 10) return false;
  return Math.abs(Date.parse(`${one}T00:00Z`) - Date.parse(`${other}T00:00Z`)) === 86_400_000;
}

/**
 * An author that is merely the site says little: any other place that names one comes first, and a
 * page that is no article has none then.
 */
function pickAuthors(
  usable: readonly Origin[],
  found: Found,
  names: readonly string[],
  article: boolean,
): Origin | undefined {
  const sites = new Set(names.map((name) => foldSite(name)));
  const telling = usable.find((place) =>
    found.get(place)?.authors?.some((author) => !sites.has(foldSite(author))),
  );
  return telling ?? (article ? usable[0] : undefined);
}

/**
 * Titles but those for citing carry the names of sections and of the site; so does a heading that was
 * filled with the page's `<title>`, letter for letter.
 */
function cleanTitle(
  title: string,
  origin: Origin,
  names: readonly string[],
  head: string | undefined,
): string {
  const cut = cutSiteName(title, names);
  return origin === 'citation-meta' ? cut : cutPieces(cut, origin === 'heading' && title !== head);
}

type Found = Map<Origin, PageValues>;

/** What the markup states for machines. */
function statedValues(page: PageRecord): Found {
  const canonical = asUrl(page.canonical);
  const found: Found = new Map([
    ...readMetaTags(new MetaTags(page.metas)),
    ['html-title', defined({ title: page.title })],
    ['html-lang', defined({ language: asLanguage(page.lang) })],
    ['canonical', defined({ url: canonical })],
    ['license-link', defined({ license: page.licenses.find((href) => asUrl(href)) })],
    ['saved-from', defined({ url: page.saved.url })],
    ['json-ld', readLinkedData(page.jsonLd, canonical)],
    ['microdata', readLinkedData(page.microdata, canonical)],
  ] as Array<[Origin, PageValues]>);
  for (const values of found.values()) {
    if (!values.authors) continue;
    const authors = values.authors.flatMap((name) => namesIn(name));
    if (authors.length > 0) values.authors = authors;
    else delete values.authors;
  }
  return found;
}

function languageOf(found: Found): string | undefined {
  return TRUST.language.map((place) => found.get(place)?.language).find((tag) => tag !== undefined);
}

const HEAD_TITLES = [
  'citation-meta',
  'json-ld',
  'open-graph',
  'twitter-card',
  'html-title',
] as const satisfies readonly Origin[];

/** The addresses of discussions, by the programs that run most of them. */
const FORUM =
  /\/(?:threads?|topic|forums?|discussion|questions?)\/[^?#]{3}|\/t\/[^/?#]{1,200}\/\d|\/comments\/\w{5,9}\/|(?:viewtopic|showthread)\.php/;

function isDiscussion(found: Found): boolean {
  return [...found.values()].some(
    ({ kind, url }) => kind === 'forum post' || (url !== undefined && FORUM.test(url)),
  );
}

/** Whether the page says that it is an article or a discussion, and no list, shop or front page. */
function isArticle(page: PageRecord, found: Found): boolean {
  const type = page.metas.find(([name]) => name === 'og:type')?.[1][0]?.toLowerCase();
  return (
    type === 'article' ||
    isDiscussion(found) ||
    (['citation-meta', 'json-ld', 'open-graph', 'microdata'] as const).some(
      (place) => found.get(place)?.published !== undefined,
    )
  );
}

/** What its reader sees, found with the help of what is stated. */
function addVisible(
  page: PageRecord,
  found: Found,
  names: readonly string[],
  article: boolean,
): void {
  const stated = HEAD_TITLES.flatMap((place) => found.get(place)?.title ?? []);
  const titled = pickHeading(page.facts, {
    stated,
    document: found.get('html-title')?.title,
    siteNames: names,
    article,
  });
  const heading = titled?.heading;
  found.set('heading', defined({ title: titled?.text }));
  // The posts of a discussion are signed alike, by handles: which began it is for records to say.
  const { time, line } = readMoments(page.facts, heading, languageOf(found));
  found.set('time', defined({ published: time }));
  found.set(
    'byline',
    defined({
      authors: isDiscussion(found)
        ? []
        : readByline(page.facts, heading, { article, siteNames: names }),
      published: line,
    }),
  );
  const url = TRUST.url.map((place) => found.get(place)?.url).find((value) => dateInAddress(value));
  found.set('address', defined({ published: dateInAddress(url) }));
}

/** Warns of dates that do not exist, in places more trusted than the one the date came from. */
function impossibleDates(
  found: ReadonlyMap<Origin, PageValues>,
  { published }: ArticleFields,
): ReaderWarning[] {
  const used = TRUST.published.indexOf(published?.origin as Origin);
  const passed = used < 0 ? TRUST.published : TRUST.published.slice(0, used);
  const dates = new Map<string, Origin>();
  for (const place of passed) {
    const date = found.get(place)?.published;
    if (date !== undefined && !isDate(date) && !dates.has(date)) dates.set(date, place);
  }
  return [...dates].map(([date, place]) => impossibleDateWarning(date, `its ${PLACES[place]}`));
}

/** The places of dates, as a person calls them. */
const PLACES: { readonly [K in Origin]?: string } = {
  'citation-meta': 'citation_ tags',
  'json-ld': 'JSON-LD',
  microdata: 'microdata',
  'dublin-core': 'Dublin Core tags',
  'open-graph': 'OpenGraph tags',
  meta: 'meta tags',
  time: 'time element',
  byline: 'byline',
};

/** An address of the whole site is not the article's, if any other place gives a longer one. */
function isUsable(
  name: keyof PageValues,
  value: PageValues[keyof PageValues],
  found: ReadonlyMap<Origin, PageValues>,
): boolean {
  if (value === undefined) return false;
  if (name === 'published') return isDate(value as string);
  if (name !== 'url' || !isSiteRoot(value as string)) return true;
  return TRUST.url.every((place) => isSiteRoot(found.get(place)?.url ?? 'https://none/'));
}

function isSiteRoot(url: string): boolean {
  return /^https?:\/\/[^/?#]+\/?$/i.test(url);
}
