import { IMPRINT } from '../../../src/schema/imprint.ts';
import { htmlToMdast } from '../../convert/read/html/to-mdast.ts';
import { bodyText } from '../markdown/write-page.ts';
import { yamlText } from '../yaml-text.ts';
import type { ZoteroRecord } from './record.ts';

export interface SidecarOptions {
  /** The citation key, where no other record has it. */
  key: string | undefined;
  /** The venue by the name that it has in venues.yaml; absent where the address leads to one. */
  venue: string | undefined;
}

/** All that a record states, as the sidecar of the file that it describes. */
export function recordSidecar(record: ZoteroRecord, { key, venue }: SidecarOptions): string {
  const { fields } = record;
  return yamlText({
    title: fields.title?.value,
    url: fields.url?.value,
    authors: fields.authors?.value,
    published: fields.published?.value,
    venue,
    kind: fields.kind?.value,
    tags: tagsOf(record),
    language: fields.language?.value,
    abstract: fields.abstract?.value,
    doi: fields.doi?.value,
    ...Object.fromEntries(IMPRINT.map((name) => [name, fields[name]?.value])),
    license: fields.license?.value,
    keys: key === undefined ? [] : [key],
    notes: notesText(record.notes),
    highlights: record.highlights,
    added: record.added,
  });
}

/** What a record in a bibliography cannot say of itself; undefined where there is nothing. */
export function extraSidecar(record: ZoteroRecord): string | undefined {
  const notes = notesText(record.notes);
  const { highlights, collections, added } = record;
  if (notes === undefined && highlights.length + collections.length === 0) return undefined;
  return yamlText({
    ...(collections.length > 0 && { tags: tagsOf(record) }),
    notes,
    highlights,
    added,
  });
}

function tagsOf({ fields, collections }: ZoteroRecord): string[] {
  return [...new Set([...(fields.tags?.value ?? []), ...collections])];
}

/** Notes in Markdown; Zotero keeps them as HTML. */
export function notesText(notes: readonly string[]): string | undefined {
  const texts = notes.map((note) => {
    if (!/<[a-z][^<>]{0,200}>/i.test(note)) return note.trim();
    return bodyText(htmlToMdast(note)).trim();
  });
  const text = texts.filter((note) => note !== '').join('\n\n');
  return text === '' ? undefined : text;
}
