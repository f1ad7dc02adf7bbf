import type { ArticleFields } from '../../convert/article.ts';

/** A file that a record names. */
export interface Attachment {
  /** As it is written: relative, absolute, or `storage:name`. */
  path: string;
  title: string | undefined;
}

/** One work of an export, with what hangs on it. */
export interface ZoteroRecord {
  key: string | undefined;
  /** What the record states of the work, as the reader of its format understood it. */
  fields: ArticleFields;
  attachments: Attachment[];
  /** HTML or plain text. */
  notes: string[];
  highlights: { quote: string; note?: string }[];
  /** Names of the collections it lies in. */
  collections: string[];
  /** ISO day. */
  added: string | undefined;
}

/** A bibliography of an export. */
export interface Library {
  /** Path in the folder. */
  path: string;
  records: ZoteroRecord[];
  /** Notes that hang on no work. */
  notes: string[];
  /** Attachments that hang on no work. */
  attachments: Attachment[];
  /** Records that could not be read. */
  broken: { line: number; message: string }[];
  /** The bibliography without these records, as a source; undefined where none is left. */
  without(taken: ReadonlySet<ZoteroRecord>): { ending: string; text: string } | undefined;
}
