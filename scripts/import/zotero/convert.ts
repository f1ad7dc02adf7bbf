import { compareText } from '../../../src/model/compare.ts';
import { sha256 } from '../../../src/model/ids/digest.ts';
import { matchKey, matchKeyOfDoi } from '../../../src/model/ids/match-key.ts';
import { keySchema } from '../../../src/schema/ids.ts';
import type { Venue } from '../../../src/schema/venue.ts';
import { recordName } from '../../convert/read/bibliography/record-name.ts';
import { isSourcePath } from '../../convert/read/read.ts';
import { pageText } from '../markdown/write-page.ts';
import type { Folder, Planned, PlannedFile } from '../planned.ts';
import { slugOf } from '../slug.ts';
import { Tally } from '../tally.ts';
import { attachmentFinder, bestOf } from './attachments.ts';
import { readBib } from './bibtex.ts';
import { readJson } from './json.ts';
import { namesInBibliography } from './names-in.ts';
import { readRdf } from './rdf.ts';
import type { Library, ZoteroRecord } from './record.ts';
import { readRisLibrary } from './ris.ts';
import { extraSidecar, notesText, recordSidecar } from './sidecar.ts';
import { VenuesOfRecords } from './venues.ts';

export interface Options {
  /** The venues of the wiki that is imported into. */
  venues: readonly Venue[];
}

const READERS: ReadonlyArray<[RegExp, (path: string, text: string) => Library | undefined]> = [
  [/\.json$/i, readJson],
  [/\.rdf$/i, readRdf],
  [/\.(?:bib|bibtex|biblatex)$/i, readBib],
  [/\.ris$/i, readRisLibrary],
];

/**
 * An export of Zotero (or of another manager) with its attachments: a record and its file become one source, the
 * file with the record as its sidecar; records without a file stay a bibliography.
 */
export function convertZotero(folder: Folder, { venues }: Options): Planned {
  const tally = new Tally();
  const state: State = {
    folder,
    tally,
    files: new Map(),
    venues: new VenuesOfRecords(venues),
    keys: new Set(),
    names: new Set(),
    known: new Set(),
    used: new Set(),
  };
  // What one program says best stands first; a work that two files have is taken from the first.
  for (const [ending, read] of READERS) {
    for (const path of folder.paths.filter(
      (one) => ending.test(one) && !/(?:^|\/)files\//.test(one),
    )) {
      const library = read(path, folder.text(path) ?? '');
      if (library) takeLibrary(library, state);
      else tally.add('left-out', 'files that are no bibliography', 'left out', path);
      state.used.add(path);
    }
  }
  for (const path of folder.paths.filter((one) => !state.used.has(one))) {
    const fate = 'left out: no record names them';
    tally.add('left-out', `files .${path.split('.').at(-1)}`, fate, path);
  }
  const files = [...state.files.values()].sort((a, b) => compareText(a.path, b.path));
  return { files, venues: state.venues.planned(), tally };
}

interface State {
  folder: Folder;
  tally: Tally;
  /** By path in lower case: file systems may not tell case. */
  files: Map<string, PlannedFile>;
  venues: VenuesOfRecords;
  /** Citation keys given out. */
  keys: Set<string>;
  /** Names of files given out. */
  names: Set<string>;
  /** What the works are known by that were taken. */
  known: Set<string>;
  /** Paths of the folder that became something. */
  used: Set<string>;
}

function takeLibrary(library: Library, state: State): void {
  const { folder, tally } = state;
  const slash = library.path.lastIndexOf('/');
  const find = attachmentFinder(folder.paths, slash < 0 ? '' : library.path.slice(0, slash));
  const taken = new Set<ZoteroRecord>();
  // Within one bibliography, two records are two: the build sees whether they are of one source.
  const earlier = new Set(state.known);
  for (const { line, message } of library.broken) {
    tally.add('left-out', 'records that cannot be read', message, `${library.path}:${line}`);
  }
  for (const record of library.records) {
    const signs = signsOf(record);
    if (signs.some((sign) => earlier.has(sign))) {
      const fate = 'the first of them';
      tally.add('merged', 'works that two bibliographies have', fate, record.key ?? signs[0]);
      taken.add(record);
      continue;
    }
    for (const sign of signs) state.known.add(sign);
    if (takeRecord(record, find, state)) taken.add(record);
  }
  const left = library.without(taken);
  if (left) takeRest(library, left, taken, state);
  for (const attachment of library.attachments) takeLoose(find(attachment), attachment.path, state);
  for (const note of library.notes) takeNote(note, state);
}

/** What says that two records are of one work. */
function signsOf({ key, fields }: ZoteroRecord): string[] {
  const url = fields.url && matchKey(fields.url.value);
  const doi = fields.doi && matchKeyOfDoi(fields.doi.value);
  const title =
    fields.title && `${fields.title.value.toLowerCase()} ${fields.published?.value.slice(0, 4)}`;
  const stated = [doi ?? url, key === undefined ? undefined : `key ${key}`];
  const signs = stated.filter((sign) => sign !== undefined);
  return signs.length > 0 || title === undefined ? signs : [`title ${title}`];
}

/** A record with a file of its own. */
function takeRecord(
  record: ZoteroRecord,
  find: ReturnType<typeof attachmentFinder>,
  state: State,
): boolean {
  const { tally } = state;
  const found: string[] = [];
  for (const attachment of record.attachments) {
    const path = find(attachment);
    if (path !== undefined && !state.used.has(path)) found.push(path);
    else if (path === undefined && !/^https?:/i.test(attachment.path)) {
      const fate = 'the record stays without them: they are not in the export';
      tally.add(
        'left-out',
        'attachments that are not there',
        fate,
        `${record.key ?? ''} ${attachment.path}`,
      );
    }
  }
  const { copy, others } = bestOf([...new Set(found)]);
  for (const path of others) {
    const fate = 'left out: another is the saved copy, or there is no reader for them';
    tally.add('left-out', 'further attachments', fate, path);
    state.used.add(path);
  }
  if (copy === undefined) return false;
  state.used.add(copy);
  const key = freeKey(record, state);
  const name = freeName(recordName(record.key, record.fields), state);
  const path = `sources/zotero/${name}.${copy.slice(copy.lastIndexOf('.') + 1).toLowerCase()}`;
  put({ path, copy }, state);
  const venue = state.venues.nameFor(record);
  put({ path: `${path}.meta.yaml`, text: recordSidecar(record, { key, venue }) }, state);
  tally.add('made', 'records with their file', 'sources: the file, with the record as its sidecar');
  tellParts(record, tally);
  return true;
}

/** The records that have no file, as the bibliography they were in. */
function takeRest(
  library: Library,
  left: { ending: string; text: string },
  taken: ReadonlySet<ZoteroRecord>,
  state: State,
): void {
  const base = library.path.slice(library.path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const path = `sources/zotero/${freeName(slugOf(base) ?? 'library', state)}.${left.ending}`;
  put({ path, text: left.text }, state);
  const records = library.records.filter((record) => !taken.has(record));
  const names = namesInBibliography(left.ending, left.text);
  records.forEach((record, index) => {
    if (record.key !== undefined) state.keys.add(record.key);
    state.tally.add(
      'made',
      'records without a file',
      'records of a bibliography among the sources',
    );
    tellParts(record, state.tally);
    const text = extraSidecar(record);
    if (text === undefined) return;
    const name = names.length === records.length ? names[index] : undefined;
    if (name !== undefined) put({ path: `${path}#${name}.meta.yaml`, text }, state);
    else {
      const fate = 'left out: their record cannot be told in the bibliography';
      state.tally.add('left-out', 'notes of records', fate, record.key);
    }
  });
}

function tellParts({ notes, highlights, collections }: ZoteroRecord, tally: Tally): void {
  if (notes.length > 0)
    tally.add('fields', 'notes', "the researcher's notes on the source", undefined, notes.length);
  if (highlights.length > 0)
    tally.add('fields', 'annotations', 'highlights', undefined, highlights.length);
  if (collections.length > 0)
    tally.add('fields', 'collections', 'tags', undefined, collections.length);
}

function takeLoose(path: string | undefined, written: string, state: State): void {
  if (path === undefined || !isSourcePath(path)) {
    const fate =
      path === undefined ? 'left out: not in the export' : 'left out: no reader for them';
    state.tally.add('left-out', 'attachments of no record', fate, written);
    return;
  }
  if (state.used.has(path)) return;
  state.used.add(path);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const base = freeName(slugOf(name.slice(0, dot)) ?? 'attachment', state);
  put({ path: `sources/zotero/${base}${name.slice(dot).toLowerCase()}`, copy: path }, state);
  state.tally.add('made', 'attachments of no record', 'sources');
}

/** A note that hangs on no work is a page. */
function takeNote(note: string, state: State): void {
  const body = notesText([note]);
  if (body === undefined) return;
  const line = body.split('\n', 1)[0] ?? '';
  const title =
    line
      .replace(/^#+\s*|[*_`\\]/g, '')
      .trim()
      .slice(0, 120) || 'Note';
  const slug = freeName(slugOf(title) ?? `note-${sha256(body).slice(0, 8)}`, state);
  const rest = line.startsWith('#') ? body.slice(line.length) : body;
  put({ path: `pages/${slug}.mdx`, text: pageText({ title }, rest) }, state);
  state.tally.add('made', 'notes of no record', 'pages');
}

function freeKey({ key }: ZoteroRecord, state: State): string | undefined {
  if (key === undefined || !keySchema.safeParse(key).success || state.keys.has(key)) {
    if (key !== undefined) {
      const fate = 'left out: another has it, or it cannot be cited by';
      state.tally.add('fields', 'citation keys', fate, key);
    }
    return undefined;
  }
  state.keys.add(key);
  return key;
}

function freeName(name: string, state: State): string {
  const plain =
    name.replace(/[^\p{L}\p{M}\p{N}._+-]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '') || 'source';
  for (let next = 1; ; next += 1) {
    const tried = next === 1 ? plain : `${plain}-${next}`;
    if (state.names.has(tried.toLowerCase())) continue;
    state.names.add(tried.toLowerCase());
    return tried;
  }
}

function put(file: PlannedFile, state: State): void {
  state.files.set(file.path.toLowerCase(), file);
}
