import type { ArticleFields } from '../../article.ts';
import { parseDate } from '../dates.ts';
import { asDoi, asLanguage, asUrl } from '../html/meta-tags.ts';
import { uninvertName } from '../names.ts';
import { foldSpace, stated } from '../parts.ts';
import { isJunkTitle } from '../title-junk.ts';
import { elementsNamed, type XmlElement } from '../zip/xml.ts';

const ORIGIN = 'opf';

/** What a package document states of its book. */
export function packageFields(root: XmlElement): ArticleFields {
  const metadata = elementsNamed(root, 'metadata')[0];
  const texts = (name: string): string[] =>
    elementsNamed(metadata, name)
      .map(({ text }) => text)
      .filter((text) => text !== '');
  const fields: ArticleFields = { kind: stated('book', ORIGIN) };
  const title = mainTitle(metadata);
  if (title !== undefined && !isJunkTitle(title)) fields.title = stated(title, ORIGIN);
  const authors = readAuthors(metadata);
  if (authors.length > 0) fields.authors = stated(authors, ORIGIN);
  const published = readDate(metadata);
  if (published !== undefined) fields.published = stated(published, ORIGIN);
  const [publisher] = texts('publisher');
  if (publisher !== undefined) fields.venue = stated(publisher, ORIGIN);
  const language = asLanguage(texts('language')[0]);
  if (language !== undefined) fields.language = stated(language, ORIGIN);
  const identifiers = [...texts('identifier'), ...texts('source')];
  const doi = identifiers.map((id) => asDoi(id)).find((id) => id !== undefined);
  if (doi !== undefined) fields.doi = stated(doi, ORIGIN);
  const url = identifiers
    .map((id) => asUrl(id))
    .find((id) => id !== undefined && asDoi(id) === undefined);
  if (url !== undefined) fields.url = stated(url, ORIGIN);
  const description = foldSpace((texts('description')[0] ?? '').replace(/<[^<>]{0,500}>/g, ' '));
  if (description !== '') fields.description = stated(description, ORIGIN);
  const subjects = texts('subject').filter((text) => text.length <= 50);
  if (subjects.length > 0 && subjects.length <= 12)
    fields.tags = stated([...new Set(subjects)], ORIGIN);
  const license = texts('rights').find((text) => /^https?:\/\/\S+$/.test(text));
  if (license !== undefined) fields.license = stated(license, ORIGIN);
  return fields;
}

/** A book may state several titles; EPUB 3 says which is the main one. */
function mainTitle(metadata: XmlElement | undefined): string | undefined {
  const titles = elementsNamed(metadata, 'title').filter(({ text }) => text !== '');
  const main = titles.find((title) => refinement(metadata, title, 'title-type') === 'main');
  return (main ?? titles[0])?.text;
}

function readAuthors(metadata: XmlElement | undefined): string[] {
  const authors = elementsNamed(metadata, 'creator').filter((creator) => {
    const role = creator.attributes.get('role') ?? refinement(metadata, creator, 'role');
    return creator.text !== '' && (role === undefined || role === 'aut');
  });
  return [...new Set(authors.map(({ text }) => uninvertName(text)))];
}

/** The date of publication; dates of conversion and change are those of the file. */
function readDate(metadata: XmlElement | undefined): string | undefined {
  const dates = elementsNamed(metadata, 'date').filter((date) => {
    const event = date.attributes.get('event');
    return event === undefined || /publication/i.test(event);
  });
  const named = dates.find((date) => date.attributes.has('event'));
  return parseDate((named ?? dates[0])?.text ?? '');
}

/** What a `<meta refines="#id" property="…">` says of an element. */
function refinement(
  metadata: XmlElement | undefined,
  element: XmlElement,
  property: string,
): string | undefined {
  const id = element.attributes.get('id');
  if (id === undefined) return undefined;
  return elementsNamed(metadata, 'meta').find(
    ({ attributes }) =>
      attributes.get('refines') === `#${id}` && attributes.get('property') === property,
  )?.text;
}
