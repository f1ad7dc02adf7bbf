import type { Root } from 'mdast';
import { keySchema, resourceIdSchema, stableIdSchema } from '../../../../src/schema/ids.ts';
import type { ArticleFields, LeftOut } from '../../article.ts';
import type { Work } from '../bibliography/work.ts';
import { toWork } from '../bibliography/work.ts';
import { parseDate } from '../dates.ts';
import { leftOut, stated } from '../parts.ts';
import { kindOfResource } from './kind.ts';

const ORIGIN = 'longterm-wiki';
const WIKI = 'Longterm Wiki';

/** The keys that are understood; whatever else a record has is told to be left out. */
const KNOWN = new Set(
  'id stable_id url title type publication_id authors published_date tags summary review abstract key_points cited_by fetched_at credibility_override doi importance relevance'.split(
    ' ',
  ),
);

/** What one record of a list of resources states. Values that make no sense are left out, and told. */
export function readResource(record: ReadonlyMap<unknown, unknown>, line: number): Work {
  const text = (name: string): string | undefined => textOf(record.get(name));
  const url = text('url');
  const written = text('published_date');
  const published = written === undefined ? undefined : parseDate(written);
  const work = toWork(
    {
      title: text('title'),
      authors: textsOf(record.get('authors')),
      published,
      writtenDate: written,
      venue: text('publication_id'),
      kind: kindOfResource(text('type'), url, text('publication_id')),
      url,
      doi: text('doi'),
      tags: textsOf(record.get('tags')),
      abstract: text('abstract'),
    },
    ORIGIN,
    line,
  );
  const id = text('id');
  const notes = paragraphs(text('review'));
  return {
    ...work,
    fields: { ...work.fields, ...ownFields(record), ...identity(id, text('stable_id')) },
    leftOut: [...work.leftOut, ...unused(record, id, line)],
    ...(id !== undefined && isPlainName(id) && { name: id }),
    ...(notes && { notes }),
  };
}

/** What the wiki itself says of the source. */
function ownFields(record: ReadonlyMap<unknown, unknown>): ArticleFields {
  const fields: ArticleFields = {};
  const summary = textOf(record.get('summary'));
  if (summary !== undefined) fields.summary = stated(summary, ORIGIN);
  const points = textsOf(record.get('key_points'));
  if (points.length > 0) fields.keyPoints = stated(points, ORIGIN);
  const relevance = textOf(record.get('relevance'));
  if (relevance !== undefined) fields.relevance = stated(relevance, ORIGIN);
  const importance = numberOf(record.get('importance'), 0, 100);
  if (importance !== undefined) fields.importance = stated(importance, ORIGIN);
  const level = levelOf(record.get('credibility_override'));
  if (level !== undefined) {
    const reason = 'Rated by itself there, and not by its venue.';
    fields.rating = stated({ level, reason, from: WIKI }, ORIGIN);
  }
  const citing = textsOf(record.get('cited_by')).map((title) => ({ title, wiki: WIKI }));
  if (citing.length > 0) fields.citedElsewhere = stated(citing, ORIGIN);
  const fetched = parseDate(textOf(record.get('fetched_at')) ?? '');
  if (fetched !== undefined) fields.capture = stated({ fetched }, ORIGIN);
  return fields;
}

/** An ID of another form than ours goes on resolving as a citation key. */
function identity(id: string | undefined, stableId: string | undefined): ArticleFields {
  const fields: ArticleFields = {};
  if (resourceIdSchema.safeParse(id).success) fields.id = stated(id as string, ORIGIN);
  else if (keySchema.safeParse(id).success) fields.keys = stated([id as string], ORIGIN);
  if (stableIdSchema.safeParse(stableId).success)
    fields.stableId = stated(stableId as string, ORIGIN);
  return fields;
}

function unused(
  record: ReadonlyMap<unknown, unknown>,
  id: string | undefined,
  line: number,
): LeftOut[] {
  const found: LeftOut[] = [];
  if (id !== undefined && !keySchema.safeParse(id).success) {
    found.push(leftOut('unread-id', 'it is no ID that can be cited by', id, line));
  }
  const override = textOf(record.get('credibility_override'));
  if (override !== undefined && levelOf(record.get('credibility_override')) === undefined) {
    found.push(leftOut('unread-rating', 'it is no level from 1 to 5', override, line));
  }
  for (const [name, value] of record) {
    const shown = textOf(value) ?? (isEmpty(value) ? undefined : JSON.stringify(plain(value)));
    if (typeof name !== 'string' || KNOWN.has(name) || shown === undefined) continue;
    found.push(leftOut('record-field', `the record's ${name.slice(0, 60)}`, shown, line));
  }
  return found;
}

function levelOf(value: unknown): number | undefined {
  const level = numberOf(value, 1, 5);
  return level !== undefined && Number.isInteger(level) ? level : undefined;
}

function numberOf(value: unknown, least: number, most: number): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && number >= least && number <= most ? number : undefined;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A list, or one text; people may stand in it as `{name: …}`. */
function textsOf(value: unknown): string[] {
  const items = Array.isArray(value) ? value : [value];
  const texts = items.flatMap(
    (item) => textOf(item instanceof Map ? item.get('name') : item) ?? [],
  );
  return [...new Set(texts)];
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

function plain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([k, v]) => [k, plain(v)]));
  return Array.isArray(value) ? value.map(plain) : value;
}

function paragraphs(text: string | undefined): Root | undefined {
  if (text === undefined) return undefined;
  const parts = text.split(/\n\s*\n/).map((part) => part.replace(/\s+/g, ' ').trim());
  const children = parts
    .filter((part) => part !== '')
    .map((value) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }));
  return { type: 'root', children };
}

/** Fit for the name of a sidecar. */
function isPlainName(id: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}$/.test(id);
}
