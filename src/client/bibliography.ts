import { toBibtex } from '../model/cite/bibtex.ts';
import type { CslItem } from '../model/cite/csl-item.ts';
import { toCslJson } from '../model/cite/csl-json.ts';
import { TAKE } from '../model/cite/reference-shards.ts';
import { toRis } from '../model/cite/ris.ts';
import type { ReferenceFormat } from './export-references.ts';

/** What writes bibliographies, loaded when one is asked for; the scripts of `references/` hand it the references. */
export interface Bibliography {
  /** How many scripts there are. */
  shards: number;
  write(ids: readonly string[], format: ReferenceFormat): { text: string; count: number };
}

const WRITERS: Record<ReferenceFormat, (items: readonly CslItem[]) => string> = {
  bibtex: toBibtex,
  ris: toRis,
  'csl-json': toCslJson,
};
const items = new Map<string, CslItem>();

const bibliography: Bibliography = {
  shards: 1,
  write(ids, format) {
    const chosen = [...new Set(ids)].flatMap((id) => items.get(id) ?? []);
    return { text: WRITERS[format](chosen), count: chosen.length };
  },
};

Object.assign(globalThis, {
  stemmaBibliography: bibliography,
  [TAKE](part: number | Record<string, CslItem>): void {
    if (typeof part === 'number') bibliography.shards = part;
    else for (const [id, item] of Object.entries(part)) items.set(id, item);
  },
});
