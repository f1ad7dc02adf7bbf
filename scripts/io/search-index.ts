import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { walk } from '../../src/load/files.ts';
import { columnFiles, compareIds, IDS_PATH, writeIds } from '../../src/model/search/columns.ts';
import type { SearchRecord } from '../../src/model/search/record.ts';
import { recordHtml } from '../../src/model/search/record-html.ts';
import { pack, settleIndex } from '../../src/model/search/settle-index.ts';
import { wordFiles } from '../../src/model/search/word-list.ts';
import { startProgress } from './progress.ts';
import { waitForFiles } from './wait-for-files.ts';
import { writeFile } from './write-file.ts';

/** Records are sent on while earlier ones are worked on; Pagefind takes them in the order they come. */
const AHEAD = 32;
const ENTRY = 'pagefind-entry.json';
/**
 * Pagefind would part their texts by a dictionary, and browsers part a query by another one. The records part them
 * letter by letter already.
 */
const SPACELESS: ReadonlySet<string> = new Set(['zh', 'ja', 'th']);
/** ISO 639-2 for a language that is not told. */
const UNDETERMINED = 'und';

/**
 * Makes the search index of a site with Pagefind, which runs as a process of its own and writes the files itself: a large
 * index would not fit into one message.
 *
 * @param folder absolute path of the folder that the index is to be; what it held goes
 * @param language BCP 47 tag: one language for all, or a search would find a part of the site only
 * @throws Error with what Pagefind said
 */
export async function makeSearchIndex(
  folder: string,
  records: readonly SearchRecord[],
  language: string,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const primary = language.toLowerCase().split('-')[0] as string;
  const forceLanguage = SPACELESS.has(primary) ? UNDETERMINED : primary;
  const { index, errors } = await pagefind.createIndex({ forceLanguage, keepIndexUrl: true });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  try {
    await addAll(index, records, language);
    const { errors: failures } = await index.writeFiles({ outputPath: folder });
    if (failures.length > 0) throw new Error(`Pagefind: ${failures.join('; ')}`);
    await waitForFiles(folder);
  } finally {
    await pagefind.close();
  }
  const ids = settleFolder(folder);
  const numbers = ids.map((_, number) => number);
  numbers.sort((a, b) => compareIds(ids[a] as string, ids[b] as string));
  const byId = numbers.map((number) => records[number] as SearchRecord);
  writeFile(join(folder, IDS_PATH), pack(writeIds(ids.toSorted(compareIds))));
  for (const { path, content } of columnFiles(byId)) writeFile(join(folder, path), pack(content));
  for (const { path, text } of wordFiles(records)) writeFile(join(folder, path), text);
}

/**
 * Takes away what no page uses, and gives the rest the same bytes and short names every time.
 *
 * @returns the pages' `id`, in the order of the records
 */
function settleFolder(folder: string): string[] {
  const entry = readFileSync(join(folder, ENTRY), 'utf8');
  const files = walk(folder).flatMap((path) => {
    if (!isUsed(path, entry)) rmSync(join(folder, path));
    const isRead = path.endsWith('.pf_meta') || path === ENTRY;
    const isNamed = /^(?:filter|fragment)\//.test(path);
    const content = isRead ? readFileSync(join(folder, path)) : new Uint8Array();
    return isRead || isNamed ? [{ path, content }] : [];
  });
  const settled = settleIndex(files);
  for (const [path, name] of settled.renamed) {
    if (name === undefined) rmSync(join(folder, path));
    else renameSync(join(folder, path), join(folder, name));
  }
  rmSync(join(folder, 'filter'), { recursive: true, force: true });
  for (const { path, content } of settled.files) writeFile(join(folder, path), content);
  return settled.ids;
}

/**
 * Pagefind adds its own user interfaces to every index, which no page of ours uses, and a second
 * program for languages that it cannot stem, whatever the index's own language is.
 */
function isUsed(path: string, entry: string): boolean {
  if (/^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/.test(path)) return false;
  const program = /^wasm\.(.+)\.pagefind$/.exec(path)?.[1];
  if (program === undefined) return true;
  const { languages } = JSON.parse(entry) as PagefindEntry;
  return Object.values(languages).some(({ wasm }) => (wasm ?? 'unknown') === program);
}

interface PagefindEntry {
  /** By language; `wasm` is null where the language cannot be stemmed. */
  languages: Record<string, { wasm: string | null }>;
}

async function addAll(
  index: pagefind.PagefindIndex,
  records: readonly SearchRecord[],
  language: string,
): Promise<void> {
  const progress = startProgress('Indexing for search', records.length);
  for (let from = 0; from < records.length; from += AHEAD) {
    const added = records.slice(from, from + AHEAD).map(async (record, at) => {
      const { errors } = await index.addHTMLFile({
        url: record.url,
        content: recordHtml(record, language, from + at),
      });
      if (errors.length > 0) throw new Error(`Pagefind, ${record.url}: ${errors.join('; ')}`);
      progress.step();
    });
    await Promise.all(added);
  }
  progress.done();
}
