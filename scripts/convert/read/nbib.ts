import type { Article, ReaderHints } from '../article.ts';
import { nbibWork } from './bibliography/nbib-work.ts';
import { splitTagged, type TaggedFormat } from './bibliography/tagged.ts';
import { guarded, toArticles } from './bibliography/to-articles.ts';
import type { BadRecord, Work } from './bibliography/work.ts';
import { decode } from './decode.ts';

const NBIB: TaggedFormat = {
  tag: /^([A-Z][A-Z0-9]{1,3}) {0,2}- ?(.*)$/s,
  begins: 'PMID',
  listed: new Set(),
};

/**
 * Reads NBIB, the MEDLINE format of PubMed: each record is an article that holds metadata alone.
 *
 * @throws UnreadableSource - where it holds no record that can be read
 */
export function readNbib(bytes: Uint8Array, hints?: ReaderHints): Article[] {
  const { text, warnings } = decode(bytes, false, hints?.charset);
  return toArticles({ format: 'nbib', records: records(text), warnings });
}

function* records(text: string): Generator<Work | BadRecord> {
  for (const record of splitTagged(text, NBIB)) yield guarded(() => nbibWork(record), record.line);
}
