import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect } from 'vitest';
import type { Article } from '../../scripts/convert/article.ts';
import { settleBody } from '../../src/model/markdown/body.ts';
import { readMarkdown } from '../../src/model/markdown/read-markdown.ts';
import { safeHtml } from '../../src/model/markdown/safe-html.ts';
import { markupOf, unsafeAddresses } from './markup.ts';

const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Whatever a saved text may be made of once it is HTML. */
const KINDS =
  /^(?:(?:p|h[1-6]|ul|ol|li|blockquote|pre|code|em|strong|del|a|br|hr|div|table|thead|tbody|tr|th|td|sup|section|mark|span|i|img)(?:\[(?:id|class|href|rel|title|align|start|src|alt|width|height|loading|decoding|tabindex|role|aria-label|aria-describedby|aria-hidden|data-footnotes|data-footnote-ref|data-footnote-backref|data-level|data-quote|data-host)\])?|MathML:[a-z]+(?:\[(?!on|href|xlink|src|style=)[a-z-]+\])?)$/;

/** HTML of a text that nobody vouches for holds no element, attribute or address but those of the list. */
export function expectSafe(html: string): void {
  const markup = markupOf(html);
  const strange = [...markup.kinds].filter((kind) => !KINDS.test(kind) || /\[on/.test(kind));
  expect([...strange, ...unsafeAddresses(markup)]).toEqual([]);
}

const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

function lines(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(lines);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(lines) : [];
}

/** What an article states are lines of text and addresses of the web; its body is text, whoever parses it. */
export function expectInert(article: Article): void {
  for (const [name, field] of Object.entries(article.fields)) {
    for (const line of lines(field.value)) {
      expect(CONTROLS.test(line), `${name}: ${JSON.stringify(line)}`).toBe(false);
    }
  }
  const { url, doi } = article.fields;
  if (url) expect(url.value).toMatch(/^https?:\/\/[^\s/?#]/i);
  if (doi) expect(doi.value).toMatch(/^10\.\d{4,9}\/\S+$/);
  const { markdown, root } = settleBody(article.body);
  expectSafe(safeHtml(root, { prefix: 'saved-', formulas: true }));
  expectSafe(safeHtml(readMarkdown(markdown), { prefix: 'saved-', formulas: true }));
  const types = new Set<string>();
  collect(mdx.parse(markdown) as Nodes, types);
  expect([...types].filter((type) => /^mdx|^html$|^yaml$/.test(type))).toEqual([]);
}

function collect(root: Nodes, types: Set<string>): void {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    types.add(node.type);
    if ('children' in node) for (const child of node.children) waiting.push(child as Nodes);
  }
}
