import { isDate } from '../../../../../src/schema/date.ts';
import type { ArticleFields, ReaderWarning } from '../../../article.ts';
import { impossibleDateWarning } from '../../dates.ts';
import { stated } from '../../parts.ts';
import { cutSiteName } from '../../site-name.ts';
import { asLanguage, asUrl, MetaTags, readMetaTags } from '../meta-tags.ts';
import { dateInAddress } from './address-date.ts';
import { readByline } from './byline.ts';
import { readLinkedData } from './linked-data.ts';
import { readMoments } from './moments.ts';
import type { PageRecord } from './page.ts';
import { defined, type Origin, type PageValues } from './page-values.ts';
import { namesIn } from './people.ts';
import { siteNames } from './site-names.ts';
import { pickHeading } from './titles.ts';
import { TRUST } from './trust.ts';

export interface PageMetadata {
  fields: ArticleFields;
  warnings: ReaderWarning[];
}

/** Decides, field by field, what the page states of itself: of the most trusted place that does. */
export function judgePage(page: PageRecord): PageMetadata {
  const found = statedValues(page);
  const names = siteNames(found);
  addVisible(page, found, names);

  const fields: ArticleFields = {};
  for (const name of Object.keys(TRUST) as Array<keyof PageValues>) {
    const origin = TRUST[name].find((place) => isUsable(name, found.get(place)?.[name], found));
    if (origin === undefined) continue;
    const value = found.get(origin)?.[name];
    const clean = name === 'title' ? cutSiteName(value as string, names) : value;
    Object.assign(fields, {
      [name]: stated(Array.isArray(clean) ? [...new Set(clean)] : clean, origin),
    });
  }
  const { saved } = page;
  if (saved.date !== undefined) fields.capture = stated({ fetched: saved.date }, 'saved-from');
  return { fields, warnings: [...page.warnings, ...impossibleDates(found, fields)] };
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

/** What its reader sees, found with the help of what is stated. */
function addVisible(page: PageRecord, found: Found, names: readonly string[]): void {
  const titles = (
    ['citation-meta', 'json-ld', 'open-graph', 'twitter-card', 'html-title'] as const
  ).flatMap((place) => found.get(place)?.title ?? []);
  const heading = pickHeading(page.facts, titles, names);
  found.set('heading', defined({ title: heading?.text.replace(/\s?[¶#§🔗]$/u, '') }));
  const { time, line } = readMoments(page.facts, heading);
  found.set('time', defined({ published: time }));
  found.set('byline', defined({ authors: readByline(page.facts, heading), published: line }));
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
