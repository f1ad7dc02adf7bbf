import type { Root } from 'mdast';
import { IMPRINT, type ImprintField } from '../../../../src/schema/imprint.ts';
import type { Kind } from '../../../../src/schema/kinds.ts';
import { doiSchema, sourceUrlSchema } from '../../../../src/schema/sidecar.ts';
import type { ArticleFields, LeftOut } from '../../article.ts';
import { leftOut, stated } from '../parts.ts';
import { asDoi } from './identifiers.ts';
import { plainText } from './plain-text.ts';

/** One record of a bibliography, as its reader understood it. */
export interface Work {
  /** Line of the file at which the record begins, from 1. */
  line: number;
  /** Its citation key, as written. */
  key?: string | undefined;
  fields: ArticleFields;
  /** What tells it from others of one title, authors and year: volume, pages, ISBN … */
  marks: string[];
  leftOut: LeftOut[];
  /** What it is called in its file, where that does not follow from key, DOI or title. */
  name?: string;
  /** What somebody wrote about the work, where the record holds that. */
  notes?: Root;
}

/** A record that could not be read. */
export interface BadRecord {
  line: number;
  message: string;
  remedy: string;
}

/** The values of one record in the words of its format; markup of the format is undone. */
export interface Values {
  title?: string | undefined;
  /** In the order "Given Family". */
  authors?: readonly string[] | undefined;
  /** Whether those are editors, for want of an author. */
  edited?: boolean | undefined;
  /** ISO date. */
  published?: string | undefined;
  /** The date as written, to be named where it could not be understood. */
  writtenDate?: string | undefined;
  venue?: string | undefined;
  kind?: Kind | undefined;
  url?: string | undefined;
  doi?: string | undefined;
  /** An address that follows from a number which the record states (arXiv, PubMed). */
  numbered?: { url: string; origin: string } | undefined;
  tags?: readonly string[] | undefined;
  abstract?: string | undefined;
  language?: string | undefined;
  license?: string | undefined;
  imprint?: Readonly<Partial<Record<ImprintField, string | undefined>>> | undefined;
  marks?: ReadonlyArray<string | undefined> | undefined;
}

/**
 * Cleans the values of a record and drops those that state nothing. An address that follows from a
 * number is used where the record has neither URL nor DOI.
 *
 * @param origin - the name of the format, said of every field
 */
export function toWork(values: Values, origin: string, line: number, key?: string): Work {
  const fields: ArticleFields = {};
  const out: LeftOut[] = [];
  const title = text(values.title);
  if (title !== undefined) fields.title = stated(title, origin);

  const url = values.url?.trim();
  if (url !== undefined && sourceUrlSchema.safeParse(url).success) fields.url = stated(url, origin);
  else if (url) out.push(leftOut('unread-url', 'it is no http(s) address', url, line));
  const doi = asDoi(values.doi) ?? (/doi\.org\//i.test(url ?? '') ? asDoi(url) : undefined);
  if (doi !== undefined && doiSchema.safeParse(doi).success) fields.doi = stated(doi, origin);
  else if (values.doi?.trim()) out.push(leftOut('unread-doi', 'it is no DOI', values.doi, line));
  if (!fields.url && !fields.doi && values.numbered) {
    fields.url = stated(values.numbered.url, values.numbered.origin);
  }

  const authors = texts(values.authors);
  if (authors.length > 0) fields.authors = stated(authors, values.edited ? 'editor' : origin);
  if (values.published !== undefined) fields.published = stated(values.published, origin);
  else if (values.writtenDate?.trim()) {
    out.push(leftOut('unread-date', 'it could not be read as a date', values.writtenDate, line));
  }
  const venue = text(values.venue);
  if (venue !== undefined) fields.venue = stated(venue, origin);
  if (values.kind !== undefined) fields.kind = stated(values.kind, origin);
  const tags = [...new Set(texts(values.tags))];
  if (tags.length > 0) fields.tags = stated(tags, origin);
  const abstract = text(values.abstract);
  if (abstract !== undefined) fields.abstract = stated(abstract, origin);
  if (values.language !== undefined) fields.language = stated(values.language, origin);
  const license = text(values.license);
  if (license !== undefined) fields.license = stated(license, origin);
  for (const name of IMPRINT) {
    const value = text(values.imprint?.[name]);
    if (value !== undefined) fields[name] = stated(value, origin);
  }

  return { line, key: key?.trim() || undefined, fields, marks: texts(values.marks), leftOut: out };
}

function text(value: string | undefined): string | undefined {
  const plain = value === undefined ? '' : plainText(value);
  return plain === '' ? undefined : plain;
}

function texts(values: ReadonlyArray<string | undefined> | undefined): string[] {
  return (values ?? []).flatMap((value) => text(value) ?? []);
}
