import { doiSchema, sourceUrlSchema } from '../../../../src/schema/sidecar.ts';
import type { ArticleFields } from '../../article.ts';
import { impossibleDate, parseDate } from '../dates.ts';
import { parseNames } from '../names.ts';
import { stated } from '../parts.ts';

const ORIGIN = 'header-line';

/** Labels that people write above a pasted text, and what each one states. */
const LABELS: ReadonlyArray<{
  pattern: RegExp;
  read: (value: string) => ArticleFields | undefined;
}> = [
  { pattern: /^(?:title|headline)$/i, read: (value) => ({ title: stated(value, ORIGIN) }) },
  {
    pattern: /^(?:authors?|by|written by|byline)$/i,
    read: (value) => {
      const names = parseNames(value);
      return names && { authors: stated(names, ORIGIN) };
    },
  },
  {
    pattern: /^(?:date|published|publication date|date published|published on|posted)$/i,
    read: (value) => {
      const date = parseDate(value);
      if (date !== undefined) return { published: stated(date, ORIGIN) };
      return impossibleDate(value) === undefined ? undefined : {};
    },
  },
  {
    pattern: /^(?:url|link|source url|original url|permalink|web address)$/i,
    read: (value) => asUrl(value),
  },
  {
    pattern: /^(?:source|publication|publisher|journal|newspaper|website|site)$/i,
    read: (value) =>
      asUrl(value) ??
      (value.length <= 80 && !/[.!?]$/.test(value) ? { venue: stated(value, ORIGIN) } : undefined),
  },
  {
    pattern: /^doi$/i,
    read: (value) => {
      const doi = value.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '');
      return doiSchema.safeParse(doi).success ? { doi: stated(doi, ORIGIN) } : undefined;
    },
  },
];

/**
 * What a line such as "Author: Ada Roe" or "URL: https://example.org/a" states. Undefined where
 * the label is not known or its value is not of the kind that it announces; nothing is stated by a
 * date that does not exist.
 */
export function readHeaderField(text: string): ArticleFields | undefined {
  const match = /^(\p{L}[\p{L} ]{1,20}):\s+(\S.{0,500})$/u.exec(text.slice(0, 600));
  if (!match || text.length > 530) return undefined;
  const [, label = '', value = ''] = match;
  return LABELS.find(({ pattern }) => pattern.test(label.trim()))?.read(value.trim());
}

function asUrl(value: string): ArticleFields | undefined {
  const url = value.replace(/^<(.*)>$/, '$1');
  return sourceUrlSchema.safeParse(url).success ? { url: stated(url, ORIGIN) } : undefined;
}
