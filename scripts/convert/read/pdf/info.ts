import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { ArticleFields } from '../../article.ts';
import { parseDate } from '../dates.ts';
import { authorNames } from '../file-authors.ts';
import { asDoi, asLanguage, splitKeywords } from '../html/meta-tags.ts';
import { foldSpace, stated } from '../parts.ts';

/** What a PDF's information dictionary and XMP packet say, by name; values are folded text. */
export interface PdfInfo {
  info: ReadonlyMap<string, string>;
  xmp: ReadonlyMap<string, readonly string[]>;
}

export async function readInfo(pdf: PDFDocumentProxy): Promise<PdfInfo> {
  // A broken record of metadata says nothing; the text is there all the same.
  const found = await pdf.getMetadata().catch(() => undefined);
  const info = new Map<string, string>();
  const dictionary = (found?.info ?? {}) as Record<string, unknown>;
  for (const [name, value] of [
    ...Object.entries(dictionary),
    ...Object.entries(dictionary.Custom ?? {}),
  ]) {
    if (typeof value === 'string' && clean(value) !== '')
      info.set(name.toLowerCase(), clean(value));
  }
  const xmp = new Map<string, readonly string[]>();
  for (const [name, value] of found?.metadata ?? []) {
    const list = (Array.isArray(value) ? value : [value])
      .filter((item): item is string => typeof item === 'string')
      .map((item) => clean(item))
      .filter((item) => item !== '');
    if (list.length > 0) xmp.set(name.toLowerCase(), list);
  }
  return { info, xmp };
}

function clean(value: string): string {
  return foldSpace(value.slice(0, 5000).replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')).normalize(
    'NFC',
  );
}

/** Every field but the title that these records state of the text, and not of the file. */
export function infoFields({ info, xmp }: PdfInfo): ArticleFields {
  const fields: ArticleFields = {};
  const authors = xmp.get('dc:creator')?.flatMap((name) => authorNames(name)) ?? [];
  const others = authors.length > 0 ? [] : authorNames(info.get('author') ?? '');
  if (authors.length > 0) fields.authors = stated([...new Set(authors)], 'xmp');
  else if (others.length > 0) fields.authors = stated([...new Set(others)], 'pdf-info');
  const first = (...names: string[]): string | undefined =>
    names.flatMap((name) => xmp.get(name) ?? [])[0];
  const published = parseDate(
    first('prism:coverdate', 'prism:publicationdate', 'dcterms:issued') ?? '',
  );
  if (published !== undefined) fields.published = stated(published, 'xmp');
  const doi = [
    ...['prism:doi', 'pdfx:doi', 'dc:identifier', 'crossmark:doi'].map((name) => first(name)),
    info.get('doi'),
  ]
    .map((value) => asDoi(value))
    .find((value) => value !== undefined);
  if (doi !== undefined) fields.doi = stated(doi, 'xmp');
  const venue = first('prism:publicationname');
  if (venue !== undefined) {
    fields.venue = stated(venue, 'xmp');
    if (first('prism:aggregationtype')?.toLowerCase() === 'journal' || doi !== undefined) {
      fields.kind = stated('journal article', 'xmp');
    }
  }
  const keywords = splitKeywords(info.get('keywords') ?? xmp.get('dc:subject')?.join(', ') ?? '');
  if (keywords.length > 0) fields.tags = stated([...new Set(keywords)], 'pdf-info');
  const language = asLanguage(info.get('language') ?? first('dc:language'));
  if (language !== undefined) fields.language = stated(language, 'pdf-info');
  const license = ['xmprights:webstatement', 'cc:license', 'dc:rights']
    .map((name) => first(name))
    .find((value) => /^https?:\/\/\S+$/.test(value ?? ''));
  if (license !== undefined) fields.license = stated(license, 'xmp');
  return fields;
}
