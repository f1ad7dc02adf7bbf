import type { BlockContent, Nodes, Paragraph, PhrasingContent, Strong, Text } from 'mdast';
import type { CitationGroup, WikiLink } from '../../../src/model/markdown/nodes.ts';

export const text = (value: string): Text => ({ type: 'text', value });

export const strong = (children: PhrasingContent[]): Strong => ({ type: 'strong', children });

export const paragraph = (children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children,
});

export function wikiLink(target: string, shown: string): WikiLink {
  return { type: 'wikiLink', target, children: [text(shown)] };
}

export function citation(ref: string, locator?: string): CitationGroup {
  return { type: 'citationGroup', items: [{ ref, ...(locator === undefined ? {} : { locator }) }] };
}

/** A comment of MDX, which the page does not show. */
export function comment(words: string, flow: boolean): Nodes {
  const value = `/* ${words.replace(/\*\//g, '* /').trim()} */`;
  return { type: flow ? 'mdxFlowExpression' : 'mdxTextExpression', value } as Nodes;
}

/** A list of blocks, an item each. */
export function list(items: BlockContent[][]): BlockContent {
  const children = items.map((item) => ({
    type: 'listItem' as const,
    spread: false,
    children: item,
  }));
  return { type: 'list', ordered: false, spread: false, children };
}
