import type { Site } from '../../../src/load/site.ts';
import { toBibtex } from '../../../src/model/cite/bibtex.ts';
import { toCsl } from '../../../src/model/cite/csl.ts';
import { toCslJson } from '../../../src/model/cite/csl-json.ts';
import type { EntryDoc } from '../../../src/model/wiki.ts';
import { contextOf } from '../../../src/views/cite-box.ts';
import type { VaultFile } from './vault.ts';

/** The sources of an export for those who write from it with Pandoc, Quarto or Zotero. */
export function bibliographies(site: Site, entries: readonly EntryDoc[]): VaultFile[] {
  const items = entries.map(({ front }) => toCsl(front, contextOf(site, front, undefined)));
  return [
    { path: 'references.bib', text: toBibtex(items) },
    { path: 'references.json', text: toCslJson(items) },
  ];
}
