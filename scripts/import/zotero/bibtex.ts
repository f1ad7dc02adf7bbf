import type { BibtexEntry } from '../../convert/read/bibliography/bibtex/entry.ts';
import { inherited } from '../../convert/read/bibliography/bibtex/inherit.ts';
import { scanBibtex } from '../../convert/read/bibliography/bibtex/scan.ts';
import { bibtexWork } from '../../convert/read/bibliography/bibtex/to-work.ts';
import { guarded } from '../../convert/read/bibliography/to-articles.ts';
import { parseDate } from '../../convert/read/dates.ts';
import type { Attachment, Library, ZoteroRecord } from './record.ts';

/** Reads a `.bib` file with the attachments that its `file` fields name. */
export function readBib(path: string, source: string): Library | undefined {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const parents = new Map<string, BibtexEntry>();
  for (const entry of scanBibtex(text)) {
    if ('type' in entry && !parents.has(entry.key.toLowerCase())) {
      parents.set(entry.key.toLowerCase(), entry);
    }
  }
  const lineOf = new Map<ZoteroRecord, number>();
  const library: Library = {
    path,
    records: [],
    notes: [],
    attachments: [],
    broken: [],
    without(taken) {
      const left = library.records.filter((record) => !taken.has(record));
      if (left.length + library.broken.length === 0) return undefined;
      const lines = text.split('\n');
      for (const record of taken) {
        const at = (lineOf.get(record) ?? 0) - 1;
        const line = lines[at];
        // Everything between entries is comment, and so is an entry without its sign.
        if (line !== undefined) lines[at] = `% has a file of its own: ${line.replace('@', '')}`;
      }
      return { ending: 'bib', text: lines.join('\n') };
    },
  };
  for (const entry of scanBibtex(text)) {
    if ('problem' in entry) {
      library.broken.push({ line: entry.line, message: entry.problem });
      continue;
    }
    const work = guarded(() => bibtexWork(entry, inherited(entry, parents)), entry.line);
    if ('message' in work) {
      library.broken.push({ line: work.line, message: work.message });
      continue;
    }
    const field = (name: string): string | undefined => entry.fields.get(name);
    const record: ZoteroRecord = {
      key: work.key,
      fields: work.fields,
      attachments: filesOf(field('file') ?? ''),
      notes: [field('annotation') ?? field('annote') ?? ''].filter((note) => note.trim() !== ''),
      highlights: [],
      collections: (field('groups') ?? '').split(',').flatMap((one) => one.trim() || []),
      added: parseDate(field('timestamp') ?? field('dateadded') ?? field('date-added') ?? ''),
    };
    library.records.push(record);
    lineOf.set(record, entry.line);
  }
  return library.records.length + library.broken.length === 0 ? undefined : library;
}

/**
 * The paths in a `file` field: `Title:path:type;…` with `\:` and `\;` for the signs themselves (JabRef, Zotero), or
 * paths parted by `;` (Better BibTeX, Mendeley).
 */
export function filesOf(field: string): Attachment[] {
  return splitEscaped(field.slice(0, 20_000), ';').flatMap((one): Attachment[] => {
    const parts = splitEscaped(one, ':').map((part) => part.replace(/\\(.)/g, '$1').trim());
    const isTyped = parts.length >= 3;
    const path = isTyped ? parts.slice(1, -1).join(':') : parts.join(':');
    if (path === '') return [];
    return [{ path, title: isTyped ? parts[0] || undefined : undefined }];
  });
}

function splitEscaped(text: string, sign: string): string[] {
  const parts = [''];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string;
    if (char === '\\') {
      parts[parts.length - 1] += char + (text[at + 1] ?? '');
      at += 1;
    } else if (char === sign) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
}
