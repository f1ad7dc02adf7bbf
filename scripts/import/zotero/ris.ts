import { risWork } from '../../convert/read/bibliography/ris-work.ts';
import { splitTagged } from '../../convert/read/bibliography/tagged.ts';
import { guarded } from '../../convert/read/bibliography/to-articles.ts';
import { RIS } from '../../convert/read/ris.ts';
import type { Library, ZoteroRecord } from './record.ts';

/** Reads RIS with the attachments that its `L1` to `L4` tags name, and its notes. */
export function readRisLibrary(path: string, source: string): Library | undefined {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const lineOf = new Map<ZoteroRecord, number>();
  const library: Library = {
    path,
    records: [],
    notes: [],
    attachments: [],
    broken: [],
    without(taken) {
      if (library.records.every((record) => taken.has(record)) && library.broken.length === 0) {
        return undefined;
      }
      const lines = text.split('\n');
      const kept = new Set(lines.keys());
      for (const record of taken) {
        for (let at = (lineOf.get(record) ?? 1) - 1; at < lines.length; at += 1) {
          kept.delete(at);
          if (/^\s{0,3}ER\s{1,3}-/.test(lines[at] as string)) break;
        }
      }
      return { ending: 'ris', text: lines.filter((_line, at) => kept.has(at)).join('\n') };
    },
  };
  for (const tagged of splitTagged(text, RIS)) {
    const work = guarded(() => risWork(tagged), tagged.line);
    if ('message' in work || !tagged.tags.has('TY')) {
      const message = 'message' in work ? work.message : 'it does not begin with a TY line';
      library.broken.push({ line: tagged.line, message });
      continue;
    }
    const values = (...names: string[]): string[] =>
      names.flatMap((name) => tagged.tags.get(name) ?? []);
    const record: ZoteroRecord = {
      key: work.key,
      fields: work.fields,
      attachments: values('L1', 'L2', 'L3', 'L4')
        .filter((one) => !/^https?:/i.test(one))
        .map((one) => ({ path: one.trim(), title: undefined })),
      notes: values('N1', 'RN'),
      highlights: [],
      collections: [],
      added: undefined,
    };
    library.records.push(record);
    lineOf.set(record, tagged.line);
  }
  return library.records.length + library.broken.length === 0 ? undefined : library;
}
