import type { Article, ReaderHints } from '../article.ts';
import type { BibtexEntry } from './bibliography/bibtex/entry.ts';
import { inherited } from './bibliography/bibtex/inherit.ts';
import { scanBibtex } from './bibliography/bibtex/scan.ts';
import { bibtexWork } from './bibliography/bibtex/to-work.ts';
import { badRecord, guarded, toArticles } from './bibliography/to-articles.ts';
import type { BadRecord, Work } from './bibliography/work.ts';
import { decode } from './decode.ts';

/**
 * Reads BibTeX, BibLaTeX and Better BibTeX: each entry is an article that holds metadata alone.
 *
 * @throws UnreadableSource - where it holds no entry that can be read
 */
export function readBibtex(bytes: Uint8Array, hints?: ReaderHints): Article[] {
  const { text, warnings } = decode(bytes, false, hints?.charset);
  return toArticles({ format: 'bibtex', records: records(text), warnings });
}

function* records(text: string): Generator<Work | BadRecord> {
  const parents = parentsIn(text);
  for (const entry of scanBibtex(text)) {
    if ('problem' in entry) {
      yield badRecord(entry.line, entry.problem, 'Look for a missing brace, quote or comma in it');
      continue;
    }
    if (entry.cutShort) yield cutShort(entry);
    yield guarded(() => bibtexWork(entry, inherited(entry, parents)), entry.line);
  }
}

/** The entries that others inherit from. They stand behind those, so they are looked up first. */
function parentsIn(text: string): Map<string, BibtexEntry> {
  const names = new Set<string>();
  for (const [, name] of text.matchAll(/crossref\s{0,20}=\s{0,20}["{]([^"{}]{1,300})["}]/gi)) {
    names.add((name as string).trim().toLowerCase());
  }
  const parents = new Map<string, BibtexEntry>();
  if (names.size === 0) return parents;
  for (const entry of scanBibtex(text)) {
    if ('type' in entry && names.has(entry.key.toLowerCase())) {
      parents.set(entry.key.toLowerCase(), entry);
    }
  }
  return parents;
}

function cutShort({ line, key }: BibtexEntry): BadRecord {
  return badRecord(
    line,
    `a closing brace too many ends the record ${key} before its last fields`,
    'Take the brace out; the fields after it were not read',
  );
}
