import type { ArticleFields, Stated } from './article.ts';
import type { Source } from './source.ts';

/** What one file of a source may tell of it where another that is used does not. */
const TOLD = [
  'url',
  'authors',
  'published',
  'venue',
  'kind',
  'language',
  'description',
  'abstract',
  'doi',
  'license',
] as const satisfies (keyof ArticleFields)[];

/**
 * A source with what it does not state itself taken from other files that hold it, the first that
 * states it: a PDF and the record of it in a library make one whole entry. Where each value was found
 * is told with the file.
 */
export function complete(source: Source, others: readonly Source[]): Source {
  const fields: ArticleFields = { ...source.article.fields };
  for (const other of others) {
    const stated = other.article.fields;
    for (const name of TOLD) take(fields, name, stated[name], other);
    const { title } = stated;
    if (title && title.origin !== 'supplied' && (fields.title?.origin ?? 'supplied') === 'supplied')
      fields.title = from(title, other);
  }
  return { ...source, article: { ...source.article, fields } };
}

function take<Name extends (typeof TOLD)[number]>(
  fields: ArticleFields,
  name: Name,
  stated: ArticleFields[Name],
  other: Source,
): void {
  if (stated === undefined || fields[name] !== undefined) return;
  fields[name] = from(stated as Stated<unknown>, other) as ArticleFields[Name];
}

function from<T>({ value, origin }: Stated<T>, { address }: Source): Stated<T> {
  return { value, origin: `${origin} (${address})` };
}
