import { HOLDINGS, type Holding } from '../../../../src/schema/capture.ts';
import { KINDS, type Kind } from '../../../../src/schema/kinds.ts';
import { doiSchema, sourceUrlSchema } from '../../../../src/schema/sidecar.ts';
import type { ArticleFields, LeftOut, ReaderWarning } from '../../article.ts';
import { impossibleDate, impossibleDateWarning, parseDate } from '../dates.ts';
import { foldSpace, leftOut, stated, warning } from '../parts.ts';

const ORIGIN = 'front-matter';
const CLIPPED = 'clippings';

export interface FrontFields {
  fields: ArticleFields;
  holding?: Holding;
  leftOut: LeftOut[];
  warnings: ReaderWarning[];
}

interface Found {
  fields?: ArticleFields;
  holding?: Holding;
  leftOut?: LeftOut[];
  /** A date of this form that does not exist. */
  impossible?: string;
}

type Read = (value: unknown) => Found | undefined;

/**
 * What each key of the front matter states, as Obsidian Web Clipper writes it
 * (https://help.obsidian.md/web-clipper/templates) and as people add to it. Where two keys state
 * one field, the first in this table wins. Other keys belong to the notebook, not to the source.
 */
const KEYS: ReadonlyArray<[name: string, read: Read, wanted: string]> = [
  ['title', text('title'), 'a text'],
  ['url', url, 'an address that begins with https://'],
  ['source', (value) => url(value) ?? text('venue')(value), 'an address that begins with https://'],
  ['link', url, 'an address that begins with https://'],
  ['author', authors, 'a name or a list of names'],
  ['authors', authors, 'a name or a list of names'],
  ['published', date('published'), 'a date such as "2024-05-28"'],
  ['date', date('published'), 'a date such as "2024-05-28"'],
  ['created', date('created'), 'a date such as "2024-05-28"'],
  ['description', text('description'), 'a text'],
  ['abstract', text('abstract'), 'a text'],
  ['venue', text('venue'), 'the name of a venue'],
  ['publication', text('venue'), 'the name of a venue'],
  ['site', text('venue'), 'the name of a venue'],
  ['kind', kind, `one of: ${KINDS.join(', ')}`],
  ['tags', tags, 'a list of tags'],
  ['language', text('language'), 'a language tag such as en'],
  ['lang', text('language'), 'a language tag such as en'],
  ['doi', doi, 'a DOI such as 10.1126/science.adn0117'],
  ['license', text('license'), 'a text'],
  ['holding', holding, `one of: ${HOLDINGS.join(', ')}`],
];

/** Reads the front matter of a clipped or hand-written Markdown source. */
export function readFields(
  data: ReadonlyMap<string, unknown>,
  lines: ReadonlyMap<string, number>,
): FrontFields {
  const result: FrontFields = { fields: {}, leftOut: [], warnings: [] };
  for (const [name, read, wanted] of KEYS) {
    const value = data.get(name);
    if (value === undefined || value === null || value === '') continue;
    if (Array.isArray(value) && value.length === 0) continue;
    const found = read(value);
    if (!found) {
      result.warnings.push(
        warning(
          'front-matter-value',
          `its front matter has a ${name} that is not ${wanted}`,
          `Correct ${name}, or write the value into its sidecar`,
          lines.get(name),
        ),
      );
      continue;
    }
    if (found.impossible !== undefined) {
      const where = `its front matter (${name})`;
      result.warnings.push(impossibleDateWarning(found.impossible, where, lines.get(name)));
    }
    for (const left of found.leftOut ?? []) {
      const line = lines.get(name);
      result.leftOut.push(line === undefined ? left : { ...left, line });
    }
    result.fields = { ...result.fields, ...found.fields, ...result.fields };
    if (found.holding) result.holding ??= found.holding;
  }
  return result;
}

type TextField = 'title' | 'description' | 'abstract' | 'venue' | 'language' | 'license';

function text(field: TextField): Read {
  return (value) => {
    const content = asText(value);
    return content === undefined ? undefined : { fields: { [field]: stated(content, ORIGIN) } };
  };
}

function date(field: 'published' | 'created'): Read {
  return (value) => {
    const content = asText(value);
    const iso = content === undefined ? undefined : parseDate(content);
    if (iso !== undefined) return { fields: { [field]: stated(iso, ORIGIN) } };
    const impossible = impossibleDate(content ?? '');
    return impossible === undefined ? undefined : { impossible };
  };
}

function url(value: unknown): { fields: ArticleFields } | undefined {
  const content = asText(value)?.replace(/^<(.*)>$/, '$1');
  if (content === undefined || !sourceUrlSchema.safeParse(content).success) return undefined;
  return { fields: { url: stated(content, ORIGIN) } };
}

function authors(value: unknown): { fields: ArticleFields } | undefined {
  const names = asList(value, /\s*;\s*|,\s+and\s+|\s+and\s+|,\s+/);
  return names && { fields: { authors: stated(names, ORIGIN) } };
}

function tags(value: unknown): Found | undefined {
  const list = asList(value, /\s*,\s*/)?.map((tag) => tag.replace(/^#/, ''));
  if (!list) return undefined;
  // Web Clipper marks everything it saves so; it says nothing of the source.
  const kept = list.filter((tag) => tag !== CLIPPED && tag !== '');
  return {
    fields: kept.length > 0 ? { tags: stated(kept, ORIGIN) } : {},
    leftOut: list.includes(CLIPPED)
      ? [leftOut('clipper-tag', 'the tag that Web Clipper puts on all it saves', CLIPPED)]
      : [],
  };
}

function kind(value: unknown): { fields: ArticleFields } | undefined {
  const content = asText(value)?.toLowerCase();
  const known = KINDS.find((name): name is Kind => name === content);
  return known && { fields: { kind: stated(known, ORIGIN) } };
}

function doi(value: unknown): { fields: ArticleFields } | undefined {
  const content = asText(value)?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)/i, '');
  return doiSchema.safeParse(content).success
    ? { fields: { doi: stated(content as string, ORIGIN) } }
    : undefined;
}

function holding(value: unknown): { holding: Holding } | undefined {
  const known = HOLDINGS.find((name) => name === value);
  return known && { holding: known };
}

/** A scalar as one line of text; numbers and booleans as they are written. */
function asText(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return undefined;
  const content = foldSpace(unlink(value));
  return content === '' ? undefined : content;
}

function asList(value: unknown, separator: RegExp): string[] | undefined {
  const items = Array.isArray(value) ? value : String(asText(value) ?? '').split(separator);
  const texts = items.map((item) => asText(item));
  if (texts.some((item) => item === undefined)) return undefined;
  return [...new Set(texts as string[])];
}

/** "[[Ada Roe]]" and "[[people/ada|Ada Roe]]" are Obsidian's links to notes. */
function unlink(value: string): string {
  return value.replace(/\[\[(?:[^[\]|]{0,200}\|)?([^[\]|]{1,200})\]\]/g, '$1');
}
