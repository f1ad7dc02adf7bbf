import { cslWork, isCslItem } from '../../convert/read/bibliography/json/csl.ts';
import {
  asObjects,
  asText,
  isObject,
  type JsonObject,
} from '../../convert/read/bibliography/json/values.ts';
import {
  isZoteroPart,
  zoteroItem,
  zoteroWork,
} from '../../convert/read/bibliography/json/zotero.ts';
import { guarded } from '../../convert/read/bibliography/to-articles.ts';
import { parseDate } from '../../convert/read/dates.ts';
import type { Attachment, Library, ZoteroRecord } from './record.ts';

/** Reads Better BibTeX JSON, Zotero's own, or CSL-JSON; undefined for JSON of another shape. */
export function readJson(path: string, text: string): Library | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // Not JSON: the caller tells.
    return undefined;
  }
  const list = Array.isArray(data)
    ? data
    : isObject(data)
      ? (data.items ?? data.references)
      : undefined;
  if (!Array.isArray(list)) return undefined;
  return libraryOf(path, asObjects(list), isObject(data) ? data.collections : undefined);
}

/** A library of items in the form of Zotero or CSL. */
export function libraryOf(
  path: string,
  items: readonly JsonObject[],
  collections: unknown,
): Library | undefined {
  const works = items.filter((item) => {
    const zotero = zoteroItem(item);
    return zotero ? !isZoteroPart(zotero) : isCslItem(item);
  });
  const parts = items.flatMap((item): JsonObject[] => {
    const zotero = zoteroItem(item);
    return zotero && isZoteroPart(zotero) ? [zotero] : [];
  });
  if (works.length + parts.length === 0) return undefined;
  const inCollections = collectionsOf(collections);
  const byRecord = new Map<ZoteroRecord, JsonObject>();
  const byName = new Map<string, ZoteroRecord>();
  const library: Library = {
    path,
    records: [],
    notes: [],
    attachments: [],
    broken: [],
    without(taken) {
      const left = library.records.filter((record) => !taken.has(record));
      if (left.length === 0) return undefined;
      const written = left.map((record) => byRecord.get(record));
      return { ending: 'json', text: `${JSON.stringify(written, null, 2)}\n` };
    },
  };
  works.forEach((item, index) => {
    const zotero: JsonObject | undefined = zoteroItem(item);
    const work = guarded(
      () => (zotero ? zoteroWork(zotero, index + 1) : cslWork(item, index + 1)),
      index + 1,
    );
    if ('message' in work) {
      library.broken.push({ line: index + 1, message: work.message });
      return;
    }
    const data = zotero ?? item;
    const record: ZoteroRecord = {
      key: work.key,
      fields: work.fields,
      attachments: asObjects(data.attachments).flatMap(attachmentOf),
      notes: [
        ...notesOf(data.notes),
        ...asObjects(data.attachments).flatMap((one) =>
          asObjects(one.annotations).flatMap(remarkOf),
        ),
      ],
      highlights: asObjects(data.attachments).flatMap((one) =>
        asObjects(one.annotations).flatMap(highlightOf),
      ),
      collections: [
        ...(inCollections.get(String(data.itemID)) ?? []),
        ...(inCollections.get(String(data.key)) ?? []),
      ],
      added: parseDate(asText(data.dateAdded) ?? ''),
    };
    library.records.push(record);
    byRecord.set(record, item);
    for (const name of [data.key, data.itemKey])
      if (typeof name === 'string') byName.set(name, record);
    for (const one of asObjects(data.attachments)) {
      for (const name of [one.key, one.itemKey])
        if (typeof name === 'string') byName.set(name, record);
    }
  });
  for (const part of parts) hang(part, byName, library);
  return library;
}

/** Notes, attachments and annotations that are items of their own. */
function hang(part: JsonObject, byName: Map<string, ZoteroRecord>, library: Library): void {
  const parent = byName.get(asText(part.parentItem) ?? '');
  if (part.itemType === 'attachment') {
    if (parent && typeof part.key === 'string') byName.set(part.key, parent);
    (parent ?? library).attachments.push(...attachmentOf(part));
    parent?.highlights.push(...asObjects(part.annotations).flatMap(highlightOf));
    parent?.notes.push(...asObjects(part.annotations).flatMap(remarkOf));
  } else if (part.itemType === 'note') (parent ?? library).notes.push(...notesOf([part]));
  else {
    parent?.highlights.push(...highlightOf(part));
    parent?.notes.push(...remarkOf(part));
  }
}

function attachmentOf(item: JsonObject): Attachment[] {
  const path = asText(item.path) ?? asText(item.localPath) ?? asText(item.filename);
  return path === undefined ? [] : [{ path, title: asText(item.title) }];
}

function notesOf(notes: unknown): string[] {
  if (!Array.isArray(notes)) return [];
  return notes.flatMap((note) => asText(isObject(note) ? note.note : note) ?? []);
}

function highlightOf(item: JsonObject): { quote: string; note?: string }[] {
  const quote = asText(item.annotationText);
  const note = asText(item.annotationComment);
  if (quote === undefined) return [];
  return [{ quote, ...(note === undefined ? {} : { note }) }];
}

/** A remark on a page or a picture, that marks no words; as plain text. */
function remarkOf(item: JsonObject): string[] {
  const note = asText(item.annotationComment);
  if (note === undefined || asText(item.annotationText) !== undefined) return [];
  const page = asText(item.annotationPageLabel);
  return [page === undefined ? note : `p. ${page}: ${note}`];
}

/** The names of collections by what lies in them. */
function collectionsOf(collections: unknown): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const all = isObject(collections)
    ? Object.values(collections).filter(isObject)
    : asObjects(collections);
  for (const collection of all) {
    const name = asText(collection.name);
    if (name === undefined || !Array.isArray(collection.items)) continue;
    for (const item of collection.items) {
      found.set(String(item), [...(found.get(String(item)) ?? []), name]);
    }
  }
  return found;
}
