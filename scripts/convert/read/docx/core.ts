import type { ArticleFields } from '../../article.ts';
import { authorNames } from '../file-authors.ts';
import { asDoi, asLanguage, splitKeywords } from '../html/meta-tags.ts';
import { stated } from '../parts.ts';
import type { Zip } from '../zip/unzip.ts';
import { elementsNamed, parseXml } from '../zip/xml.ts';

export interface CoreProperties {
  title?: string;
  values: ReadonlyMap<string, string>;
}

/** Reads `docProps/core.xml` (ECMA-376, part 2, 11). */
export function readCore(zip: Zip): CoreProperties {
  const bytes = zip.read('docProps/core.xml');
  const root = bytes && parseXml(bytes);
  const values = new Map<string, string>();
  for (const name of ['title', 'creator', 'keywords', 'language', 'identifier', 'subject']) {
    const text = elementsNamed(root, name)[0]?.text;
    if (text !== undefined && text !== '') values.set(name, text);
  }
  const title = values.get('title');
  return title === undefined ? { values } : { title, values };
}

/** Every field but the title. Dates are those of the file, not of a publication: none is taken. */
export function coreFields({ values }: CoreProperties): ArticleFields {
  const fields: ArticleFields = {};
  const authors = authorNames(values.get('creator') ?? '');
  if (authors.length > 0) fields.authors = stated([...new Set(authors)], 'core-properties');
  const tags = splitKeywords(values.get('keywords') ?? '');
  if (tags.length > 0) fields.tags = stated([...new Set(tags)], 'core-properties');
  const language = asLanguage(values.get('language'));
  if (language !== undefined) fields.language = stated(language, 'core-properties');
  const doi = asDoi(values.get('identifier'));
  if (doi !== undefined) fields.doi = stated(doi, 'core-properties');
  return fields;
}
