import type { Article, ArticleFields, LeftOut, Stated } from '../article.ts';
import { cutText, leftOut } from './parts.ts';

/** What is longer than this, in UTF-16 units, is cut, with an ellipsis. */
const CUT = { title: 1000, description: 10_000, abstract: 50_000 } as const;

/** What is longer than this is no name, and is left out. */
const LEFT_OUT = { venue: 300, language: 60, license: 300 } as const;

/** Longest item of a list, and most items: no tag is a sentence, but papers have thousands of authors. */
const LISTS = { authors: [300, 5000], tags: [100, 100] } as const;

/**
 * An article whose fields are of the length that such fields have: lists, tables and file names are made of them, and what a
 * hostile page states as a tag would be a page of the site each.
 */
export function withinLengths(article: Article): Article {
  const out: LeftOut[] = [];
  const fields: ArticleFields = { ...article.fields };
  for (const name of ['title', 'description', 'abstract'] as const) {
    const field = fields[name];
    if (!field || field.value.length <= CUT[name]) continue;
    fields[name] = { ...field, value: `${cutText(field.value, CUT[name]).trimEnd()}…` };
    out.push(tooLong(name, field.value));
  }
  for (const name of ['venue', 'language', 'license'] as const) {
    const field = fields[name];
    if (!field || field.value.length <= LEFT_OUT[name]) continue;
    delete fields[name];
    out.push(tooLong(name, field.value));
  }
  for (const name of ['authors', 'tags'] as const) shorten(fields, name, out);
  return out.length === 0 ? article : { ...article, fields, leftOut: [...article.leftOut, ...out] };
}

function shorten(fields: ArticleFields, name: 'authors' | 'tags', out: LeftOut[]): void {
  const field: Stated<string[]> | undefined = fields[name];
  const [longest, most] = LISTS[name];
  const short = field?.value.filter((item) => item.length <= longest).slice(0, most);
  if (!field || !short || short.length === field.value.length) return;
  out.push(tooLong(name, field.value.find((item) => item.length > longest) ?? ''));
  if (short.length > 0) fields[name] = { ...field, value: short };
  else delete fields[name];
}

function tooLong(name: string, value: string): LeftOut {
  return leftOut('too-long', `longer than ${name} can be`, value);
}
