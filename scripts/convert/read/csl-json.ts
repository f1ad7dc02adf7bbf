import { type Article, type ReaderHints, UnreadableSource } from '../article.ts';
import { cslWork, isCslItem } from './bibliography/json/csl.ts';
import { splitJson } from './bibliography/json/split.ts';
import { isObject } from './bibliography/json/values.ts';
import { isZoteroPart, zoteroItem, zoteroWork } from './bibliography/json/zotero.ts';
import { badRecord, guarded, toArticles } from './bibliography/to-articles.ts';
import type { BadRecord, Work } from './bibliography/work.ts';
import { decode } from './decode.ts';

/**
 * Reads the JSON of bibliographies, by the shape of each item: CSL-JSON (pandoc, Crossref, Zotero's
 * export of that name), Better BibTeX JSON and Zotero's own. Attachments and notes are no works.
 *
 * @throws UnreadableSource - for JSON of another shape, and where no item can be read
 */
export function readBibliographyJson(bytes: Uint8Array, hints?: ReaderHints): Article[] {
  const { text, warnings } = decode(bytes, false, hints?.charset);
  const shape = { known: false };
  try {
    return toArticles({ format: 'csl-json', records: records(text, shape), warnings });
  } catch (error) {
    if (shape.known || !(error instanceof UnreadableSource)) throw error;
    throw new UnreadableSource(
      'it is no JSON of a bibliography: neither CSL-JSON nor Zotero or Better BibTeX JSON',
      'Export the bibliography as CSL-JSON or BibTeX, or move the file out of the sources',
    );
  }
}

function* records(text: string, shape: { known: boolean }): Generator<Work | BadRecord> {
  for (const { line, text: written } of splitJson(text)) {
    const item = parse(written);
    if (!isObject(item)) {
      const what = item === undefined ? 'is not valid JSON' : 'is no object';
      yield badRecord(line, `the item ${what}`, 'Look for a missing comma, quote or bracket in it');
      continue;
    }
    const zotero = zoteroItem(item);
    if (!zotero && !isCslItem(item)) {
      yield badRecord(line, 'the item is neither of CSL-JSON nor of Zotero', 'Give it a "type"');
      continue;
    }
    shape.known = true;
    if (!zotero) yield guarded(() => cslWork(item, line), line);
    else if (!isZoteroPart(zotero)) yield guarded(() => zoteroWork(zotero, line), line);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // One item that is no JSON is named by the caller; the others are read.
    return undefined;
  }
}
