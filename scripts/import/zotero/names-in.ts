import { Buffer } from 'node:buffer';
import type { Article } from '../../convert/article.ts';
import { readBibtex } from '../../convert/read/bibtex.ts';
import { readBibliographyJson } from '../../convert/read/csl-json.ts';
import { readRis } from '../../convert/read/ris.ts';

/** The names that our reader gives the records of a bibliography, in its order; none where it cannot be read. */
export function namesInBibliography(ending: string, text: string): string[] {
  const read: (bytes: Uint8Array) => Article[] =
    ending === 'json' ? readBibliographyJson : ending === 'ris' ? readRis : readBibtex;
  try {
    return read(Buffer.from(text)).map(({ record }) => record?.name ?? '');
  } catch {
    // Nothing but broken records is left; the build will tell of each.
    return [];
  }
}
