import type { Nodes, Root } from 'mdast';
import type { Article, ArticleFields, LeftOut } from '../article.ts';
import { foldSpace, leftOut } from './parts.ts';

/** Control characters, and bidi embeddings, overrides and isolates (https://www.unicode.org/reports/tr9/). */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
/** Marks of direction; inside a line they may part two scripts, at its ends they do nothing. */
const MARKS = ' \u061c\u200e\u200f';
/** They show the letters of a text in another order than they are read. */
const OVERRIDES = /[\u202d\u202e]/g;
/** No script sets so many marks on one letter; more of them paint over the lines around. */
const MARK_RUNS = /(\p{M}{8})\p{M}+/gu;

/**
 * An article whose fields are lines of visible text: no bidi controls, which would turn round what
 * stands beside them on a page, no control characters, no runs of white space; what is empty then
 * is left out. Its text keeps its characters, but for overrides of direction and endless marks on one letter.
 */
export function withoutControls(article: Article): Article {
  const out: LeftOut[] = [];
  const body = cleanNode(article.body, out) as Root;
  return {
    ...article,
    fields: cleanFields(article.fields),
    body,
    leftOut: out.length === 0 ? article.leftOut : [...article.leftOut, ...out],
  };
}

function cleanFields(fields: ArticleFields): ArticleFields {
  const entries = Object.entries(fields).flatMap(([name, field]) => {
    const clean = cleanValue(field.value);
    const value = name === 'tags' && Array.isArray(clean) ? [...new Set(clean)] : clean;
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
    return isEmpty ? [] : [[name, { ...field, value }]];
  });
  return Object.fromEntries(entries) as ArticleFields;
}

/** Strings at any depth of a field's value; undefined for one that says nothing. */
function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') {
    const line = cleanLine(value);
    return line === '' ? undefined : line;
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => cleanValue(item));
    return items.filter((item, index) => item !== undefined && isWhole(value[index], item));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, cleanValue(part)]);
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined));
}

/** A row of a list that lost its title is no row. */
function isWhole(before: unknown, after: unknown): boolean {
  if (typeof before !== 'object' || before === null) return true;
  return Object.keys(before).length === Object.keys(after as object).length;
}

function cleanLine(text: string): string {
  const line = foldSpace(text.toWellFormed().replace(CONTROLS, '').replace(MARK_RUNS, '$1'));
  let start = 0;
  let end = line.length;
  while (start < end && MARKS.includes(line.charAt(start))) start += 1;
  while (end > start && MARKS.includes(line.charAt(end - 1))) end -= 1;
  return line.slice(start, end);
}

/** The same node where nothing in it changes, so that a long text is not copied. */
function cleanNode(node: Nodes, out: LeftOut[]): Nodes {
  if ('children' in node) {
    const children = node.children.map((child) => cleanNode(child, out));
    const isSame = children.every((child, index) => child === node.children[index]);
    return isSame ? node : ({ ...node, children } as Nodes);
  }
  if (!('value' in node)) return node;
  const value = node.value.replace(OVERRIDES, '').replace(MARK_RUNS, '$1');
  if (value === node.value) return node;
  if (node.value.search(OVERRIDES) >= 0) {
    const reason = 'characters that show a text in another order than it is written';
    out.push(leftOut('bidi-override', reason, value));
  } else out.push(leftOut('mark-run', 'more marks on one letter than any script sets', value));
  return { ...node, value };
}
