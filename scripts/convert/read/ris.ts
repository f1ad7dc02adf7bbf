import type { Article, ReaderHints } from '../article.ts';
import { risWork } from './bibliography/ris-work.ts';
import { splitTagged, type TaggedFormat } from './bibliography/tagged.ts';
import { badRecord, guarded, toArticles } from './bibliography/to-articles.ts';
import type { BadRecord, Work } from './bibliography/work.ts';
import { decode } from './decode.ts';

export const RIS: TaggedFormat = {
  tag: /^\s{0,3}([A-Z][A-Z0-9])\s{1,3}-(?:\s(.*))?$/s,
  begins: 'TY',
  ends: 'ER',
  listed: new Set(['KW']),
};

/**
 * Reads RIS: each record is an article that holds metadata alone.
 *
 * @throws UnreadableSource - where it holds no record that can be read
 */
export function readRis(bytes: Uint8Array, hints?: ReaderHints): Article[] {
  const { text, warnings } = decode(bytes, false, hints?.charset);
  return toArticles({ format: 'ris', records: records(text), warnings });
}

function* records(text: string): Generator<Work | BadRecord> {
  for (const record of splitTagged(text, RIS)) {
    if (record.tags.has('TY')) yield guarded(() => risWork(record), record.line);
    else
      yield badRecord(
        record.line,
        'the record does not begin with a TY line',
        'Put "TY  - GEN" before it',
      );
  }
}
