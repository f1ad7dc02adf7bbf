import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { SearchRecord } from '../../src/model/search/record.ts';
import { recordHtml } from '../../src/model/search/record-html.ts';
import { settleIndex } from '../../src/model/search/settle-index.ts';
import { startProgress } from './progress.ts';
import { writeFile } from './write-file.ts';

/** Records are sent on while earlier ones are worked on; Pagefind takes them in the order they come. */
const AHEAD = 32;

/**
 * Makes the search index of a site with Pagefind, which runs as a process of its own.
 *
 * @param stage absolute path of the site's folder; the index goes to `pagefind/` in it
 * @param language BCP 47 tag: one language for all, or a search would find a part of the site only
 * @returns the files of the index, as paths below `stage`
 * @throws Error with what Pagefind said
 */
export async function writeSearchIndex(
  stage: string,
  records: readonly SearchRecord[],
  language: string,
): Promise<string[]> {
  const forceLanguage = language.toLowerCase().split('-')[0] as string;
  const { index, errors } = await pagefind.createIndex({ forceLanguage, keepIndexUrl: true });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  try {
    await addAll(index, records, language);
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(`Pagefind: ${failures.join('; ')}`);
    const kept = files.filter(({ path }) => isUsed(path, files));
    const settled = settleIndex(kept);
    for (const { path, content } of settled) writeFile(join(stage, 'pagefind', path), content);
    return settled.map(({ path }) => `pagefind/${path}`);
  } finally {
    await index.deleteIndex();
    await pagefind.close();
  }
}

/**
 * Pagefind adds its own user interfaces to every index, which no page of ours uses, and a second
 * program for languages that it cannot stem, whatever the index's own language is.
 */
function isUsed(path: string, files: readonly pagefind.IndexFile[]): boolean {
  if (/^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/.test(path)) return false;
  const program = /^wasm\.(.+)\.pagefind$/.exec(path)?.[1];
  if (program === undefined) return true;
  const entry = files.find((file) => file.path === 'pagefind-entry.json');
  const { languages } = JSON.parse(Buffer.from(entry?.content ?? []).toString()) as PagefindEntry;
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
    const added = records.slice(from, from + AHEAD).map(async (record) => {
      const { errors } = await index.addHTMLFile({
        url: record.url,
        content: recordHtml(record, language),
      });
      if (errors.length > 0) throw new Error(`Pagefind, ${record.url}: ${errors.join('; ')}`);
      progress.step();
    });
    await Promise.all(added);
  }
  progress.done();
}
