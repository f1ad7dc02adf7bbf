/** Recognisers of bibliographies under another ending. Apart, so that no reader loads for them. */
import { eachLine } from './tagged.ts';
import { readUrlLine, uncommented } from './url-line.ts';

/** Whether a text is BibTeX, whatever its file is called: it begins with an entry. */
export function looksLikeBibtex(text: string): boolean {
  return /^\s{0,200}(?:%[^\n]{0,200}\n\s{0,20}){0,20}@[A-Za-z]{3,20}\s{0,5}\{[^{}=\n"]{0,200},\s{0,200}[A-Za-z]{2,20}\s{0,20}=/.test(
    text.slice(0, 8000),
  );
}

/** Whether a text is RIS, whatever its file is called: its first line is a record's. */
export function looksLikeRis(text: string): boolean {
  return /^\s{0,20}TY {2}- [A-Z]{3,8}\s*\n/.test(text.slice(0, 200));
}

/** Whether a text is MEDLINE's, whatever its file is called: its first line is a record's. */
export function looksLikeNbib(text: string): boolean {
  return /^\s{0,20}PMID- ?\d{1,9}\s*\n/.test(text.slice(0, 200));
}

/** Whether a text is EndNote's tagged form, whatever its file is called. */
export function looksLikeEnw(text: string): boolean {
  return /^\s{0,20}%0 [A-Z][\w ]{2,40}\n%[0-9A-Z@] /.test(text.slice(0, 200));
}

/** Whether a page is a note of Zotero: it says by which version of its form it was written. */
export function looksLikeZoteroNote(text: string): boolean {
  const start = text.slice(0, 65_536);
  return (
    /<div\b[^<>]{0,65000}?\sdata-schema-version="\d{1,3}"/.test(start) ||
    /<div class="zotero-note znv\d/.test(start)
  );
}

/** Whether every line of a text that is not empty or a comment is an address. */
export function looksLikeUrlList(text: string): boolean {
  let addresses = 0;
  for (const line of eachLine(text)) {
    const bare = uncommented(line);
    if (bare === '') continue;
    if (!readUrlLine(bare)) return false;
    addresses += 1;
  }
  return addresses > 0;
}
