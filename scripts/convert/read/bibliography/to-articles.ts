import { keySchema, resourceIdSchema, stableIdSchema } from '../../../../src/schema/ids.ts';
import {
  type Article,
  type ArticleFields,
  type ReaderWarning,
  UnreadableSource,
} from '../../article.ts';
import { stated, warning } from '../parts.ts';
import { Names, recordName } from './record-name.ts';
import type { BadRecord, Work } from './work.ts';

/** Bad records are named one by one up to here, and then counted. */
const MOST_NAMED = 20;

export interface Bibliography {
  /** The name of the format, as articles and origins give it. */
  format: string;
  /** Read one after the other, so that a long file need not be held as records and articles. */
  records: Iterable<Work | BadRecord>;
  /** Of the file as a whole. */
  warnings: readonly ReaderWarning[];
}

/**
 * The records of a bibliography as articles that hold metadata alone. What is wrong with the file
 * or with records that could not be read is said with the first article.
 *
 * @throws UnreadableSource - where there is not one good record
 */
export function toArticles({ format, records, warnings }: Bibliography): Article[] {
  const articles: Article[] = [];
  const bad: BadRecord[] = [];
  const names = new Names();
  for (const record of records) {
    if ('message' in record) bad.push(record);
    else if (isEmpty(record.fields)) bad.push(saysNothing(record));
    else articles.push(toArticle(record, format, names));
  }
  const [first] = articles;
  if (first) {
    first.warnings = [...warnings, ...badRecords(bad), ...first.warnings];
    return articles;
  }
  const [worst] = bad;
  if (worst) throw new UnreadableSource(worst.message, worst.remedy, worst.line);
  throw new UnreadableSource(
    'there is no record in it',
    'Export the bibliography again, or delete the file',
  );
}

/**
 * What a reader does with a record that it cannot read: it names it and goes on with the next. A
 * record is never worth the others.
 */
export function guarded(read: () => Work | BadRecord, line: number): Work | BadRecord {
  try {
    return read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return badRecord(line, `the record cannot be read (${reason})`);
  }
}

export function badRecord(line: number, message: string, remedy?: string): BadRecord {
  return { line, message, remedy: remedy ?? 'Correct the record, or export it again' };
}

function toArticle(work: Work, format: string, names: Names): Article {
  const fields = { ...work.fields };
  const warnings: ReaderWarning[] = [];
  const key = work.key !== undefined && isOwnKey(work.key) ? work.key : undefined;
  if (key !== undefined) {
    if (keySchema.safeParse(key).success) fields.keys = stated([key], format);
    else warnings.push(oddKey(key, work.line));
  }
  return {
    format,
    fields,
    record: { name: names.take(work.name ?? recordName(key, fields)), text: canonicalText(work) },
    body: work.notes ?? { type: 'root', children: [] },
    holding: work.notes ? 'notes' : 'none',
    leftOut: work.leftOut,
    warnings,
  };
}

/**
 * The text by which a record is known that has neither URL nor DOI: what names the work, without
 * key, tags and abstract, which people change.
 */
function canonicalText({ fields, marks }: Work): string {
  const { title, authors, published, venue } = fields;
  const parts = [title?.value, authors?.value.join('; '), published?.value, venue?.value];
  return [...parts.map((part) => part ?? ''), ...marks].join('\n');
}

/** A record needs something to be shown by. */
function isEmpty({ title, url, doi }: ArticleFields): boolean {
  return title === undefined && url === undefined && doi === undefined;
}

function saysNothing({ line, key }: Work): BadRecord {
  return badRecord(
    line,
    `the record${key === undefined ? '' : ` ${key}`} has neither title, address nor DOI`,
    'Give it a title, or take it out',
  );
}

/** Numbers, DOIs, addresses and IDs of a wiki stand where keys stand, but nobody cites by them. */
function isOwnKey(key: string): boolean {
  if (/^(?:item-?)?\d+$/i.test(key) || key.startsWith('10.') || key.includes('://')) return false;
  return !resourceIdSchema.safeParse(key).success && !stableIdSchema.safeParse(key).success;
}

function oddKey(key: string, line: number): ReaderWarning {
  return warning(
    'bad-key',
    `its citation key ${JSON.stringify(key.slice(0, 120))} cannot be cited by: keys are letters A to Z, digits and _ : . + / -`,
    'Give it another key, or write "keys" into its sidecar',
    line,
  );
}

function badRecords(bad: readonly BadRecord[]): ReaderWarning[] {
  const named = bad
    .slice(0, MOST_NAMED)
    .map(({ line, message, remedy }) => warning('bad-record', message, remedy, line));
  const more = bad[MOST_NAMED];
  if (!more) return named;
  const count = bad.length - MOST_NAMED;
  return [
    ...named,
    warning(
      'bad-record',
      `${count} more records from here on cannot be read`,
      'Correct the first ones, and see what is left',
      more.line,
    ),
  ];
}
