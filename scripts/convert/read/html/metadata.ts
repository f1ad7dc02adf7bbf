import { isDate } from '../../../../src/schema/date.ts';
import type { ArticleFields, ReaderWarning } from '../../article.ts';
import { impossibleDateWarning } from '../dates.ts';
import { stated } from '../parts.ts';
import { cutSiteName } from '../site-name.ts';
import { readJsonLd } from './json-ld.ts';
import { MetaTags, readMetaTags } from './meta-tags.ts';
import type { Origin, PageValues } from './page-values.ts';
import { readSavedFrom } from './saved-from.ts';
import { TRUST } from './trust.ts';
import { readVisible } from './visible.ts';

export interface PageMetadata {
  fields: ArticleFields;
  warnings: ReaderWarning[];
}

/** What a page states of itself: each field from the most trusted place that states it. */
export function readMetadata(document: Document, html: string): PageMetadata {
  const found = new Map<Origin, PageValues>([
    ...readMetaTags(new MetaTags(document)),
    ...readVisible(document),
  ]);
  const saved = readSavedFrom(html);
  if (saved.url !== undefined) found.set('saved-from', { url: saved.url });
  const jsonLd = readJsonLd(document, found.get('canonical')?.url);
  found.set('json-ld', jsonLd.values);

  const fields: ArticleFields = {};
  const names = siteNames(found);
  for (const name of Object.keys(TRUST) as Array<keyof PageValues>) {
    const origin = TRUST[name].find((place) => isUsable(name, found.get(place)?.[name], found));
    if (origin === undefined) continue;
    const value = found.get(origin)?.[name];
    const clean = name === 'title' ? cutSiteName(value as string, names) : value;
    Object.assign(fields, {
      [name]: stated(Array.isArray(clean) ? [...new Set(clean)] : clean, origin),
    });
  }
  if (saved.date !== undefined) fields.capture = stated({ fetched: saved.date }, 'saved-from');
  return { fields, warnings: [...jsonLd.warnings, ...impossibleDates(found, fields)] };
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

/** Every name the page gives its site, and that of its host: any may stand behind a title. */
function siteNames(found: ReadonlyMap<Origin, PageValues>): string[] {
  const names = [...found.values()].flatMap(({ venue }) => (venue === undefined ? [] : [venue]));
  for (const { url } of found.values()) {
    const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1];
    if (host === undefined) continue;
    const labels = host.split('.');
    names.push(host, ...(labels.length > 1 ? [labels.at(-2) as string] : []));
    if (labels.length > 2) names.push(labels.at(-3) as string);
  }
  return names;
}
