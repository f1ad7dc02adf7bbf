import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { findVenue } from '../../../src/model/rating/find-venue.ts';
import { words } from '../../../src/model/text/words.ts';
import type { Sidecar } from '../../../src/schema/sidecar.ts';
import type { ArticleFields } from '../../convert/article.ts';
import { doiOf, type Source, urlOf } from '../../convert/source.ts';
import { Failure } from '../fetch/failure.ts';
import { parseReadings } from '../readers/reading.ts';
import type { AddContext } from './context.ts';
import { plainLine } from './understood.ts';

/** The media type of the records that DOI agencies give (https://citation.doi.org/docs.html). */
export const CSL = 'application/vnd.citationstyles.csl+json';
/** As many of a title's words make it the same title. */
const SAME_TITLE = 0.6;
/** Where a source whose title is not known would show it. */
const START = 3000;

/** What the record of a DOI adds to a source that states the DOI and not much else. */
export interface RecordOfDoi {
  /** For the sidecar file. */
  lines: string[];
  /** The source's sidecar with what was added; nothing where nothing was. */
  sidecar: { sidecar?: Sidecar };
  /** For the person. */
  said: string[];
}

const NOTHING: RecordOfDoi = { lines: [], sidecar: {}, said: [] };

/**
 * Asks for the record of the DOI that a source states, and takes from it what the source leaves out:
 * title, authors, date, venue, abstract. What the source states itself stays, and a record that is of
 * another work, such as one that the source cites, adds nothing. Failing to get it is no failure.
 */
export async function askRecord(
  sources: readonly Source[],
  context: AddContext,
): Promise<RecordOfDoi> {
  const [source] = sources;
  const doi = source && doiOf(source);
  if (!source || sources.length > 1 || doi === undefined || context.offline) return NOTHING;
  if (source.article.record !== undefined || !isLacking(source)) return NOTHING;
  try {
    const record = await fetchRecord(doi, context);
    if (record === undefined) return NOTHING;
    if (!isSameWork(source, record)) {
      const title = record.title?.value ?? 'another work';
      return {
        ...NOTHING,
        said: [plainLine(`its DOI ${doi} names "${title}", so its record was left out`)],
      };
    }
    return filled(source, record, context);
  } catch (error) {
    if (!(error instanceof Failure) || error.rule === 'stopped') throw error;
    return { ...NOTHING, said: [`the record of its DOI did not come: ${error.message}`] };
  }
}

function isLacking({ sidecar, article: { fields } }: Source): boolean {
  const title = sidecar.title ?? (isSupplied(fields) ? undefined : fields.title);
  const authors = sidecar.authors ?? fields.authors;
  const published = sidecar.published ?? fields.published;
  return [title, authors, published].includes(undefined);
}

const isSupplied = ({ title }: ArticleFields): boolean => title?.origin === 'supplied';

async function fetchRecord(
  doi: string,
  { web, resolver, readers }: AddContext,
): Promise<ArticleFields | undefined> {
  const { bytes, headers } = await web.get(resolver + doi, CSL);
  if (!/json/i.test(headers['content-type'] ?? '')) return undefined;
  try {
    const read = parseReadings(await readers.read(bytes, { path: 'record.json' }));
    return read[0]?.article.fields;
  } catch {
    // An agency that answers with something else has no record of it.
    return undefined;
  }
}

function isSameWork({ article: { fields }, body }: Source, record: ArticleFields): boolean {
  const wanted = new Set(words(record.title?.value ?? ''));
  const known = isSupplied(fields) || !fields.title;
  const there = known
    ? plainText(JSON.parse(body) as Root).slice(0, START)
    : (fields.title?.value ?? '');
  const found = new Set(words(there));
  const shared = [...wanted].filter((word) => found.has(word)).length;
  const least = known ? wanted.size : Math.min(wanted.size, found.size);
  return least > 0 && shared >= SAME_TITLE * least;
}

function filled(source: Source, record: ArticleFields, context: AddContext): RecordOfDoi {
  const { sidecar, article } = source;
  const { fields } = article;
  const added: Sidecar = {};
  if (!sidecar.title && (!fields.title || isSupplied(fields)) && record.title)
    added.title = record.title.value;
  if (!sidecar.authors && !fields.authors && record.authors) added.authors = record.authors.value;
  if (!sidecar.published && !fields.published && record.published)
    added.published = record.published.value;
  if (!sidecar.abstract && !fields.abstract && record.abstract)
    added.abstract = record.abstract.value;
  const { venues } = context.venues;
  const known = findVenue(venues, {
    given: sidecar.venue,
    url: urlOf(source),
    stated: fields.venue?.value,
  });
  const named = known ? undefined : findVenue(venues, { stated: record.venue?.value });
  if (named && !sidecar.venue) added.venue = named.venue.id;
  const names = Object.keys(added);
  const unknown = !known && !named && record.venue ? record.venue.value : undefined;
  const said = names.length === 0 ? [] : [`from the record of its DOI: ${names.join(', ')}`];
  if (unknown !== undefined) said.push(`its DOI's record names the venue ${unknown}`);
  const lines = Object.entries(added).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return {
    lines: lines.length === 0 ? [] : ['# from the record of its DOI:', ...lines],
    sidecar: { sidecar: { ...sidecar, ...added } },
    said: said.map(plainLine),
  };
}
