import type { Blockquote, Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { wikiFromMarkdown, wikiSyntax } from '../../../src/model/markdown/wiki-syntax.ts';
import { htmlToMdast } from '../../convert/read/html/to-mdast.ts';
import { readCallout } from '../../convert/read/markdown/callout.ts';
import { maskFormulas } from '../markdown/mask.ts';
import { comment } from '../markdown/nodes.ts';
import { placeFormulas } from '../markdown/place-formulas.ts';
import type { NoteContext } from './context.ts';
import { inlineFootnotes } from './footnotes.ts';
import { convertInline, EMBED } from './inline.ts';

const DEEPEST = 100;

/** The tree of a note's text, as one of our pages has it; `source` is without its comments. */
export function convertBody(source: string, context: NoteContext): Root {
  const masked = maskFormulas(source);
  const root = fromMarkdown(masked.text.replaceAll('![[', `${EMBED}[[`), {
    extensions: [gfm({ singleTilde: false }), wikiSyntax()],
    mdastExtensions: [gfmFromMarkdown(), wikiFromMarkdown()],
  });
  const children = blocks(root.children, context, 0) as RootContent[];
  const converted = inlineFootnotes({ type: 'root', children }, context);
  placeFormulas(converted, masked.formulas);
  return converted;
}

function blocks(nodes: readonly Nodes[], context: NoteContext, depth: number): Nodes[] {
  return nodes.flatMap((node) => block(node, context, depth));
}

function block(node: Nodes, context: NoteContext, depth: number): Nodes[] {
  if (depth > DEEPEST) return [];
  if (node.type === 'html') return html(node.value.replaceAll(EMBED, '!'), context);
  if (node.type === 'code') {
    if (/^(?:dataview|dataviewjs|tasks|query|base)/.test(node.lang ?? '')) {
      context.tally.add('reduced', `blocks of ${node.lang}`, 'blocks of code', context.path);
    }
    return [{ ...node, value: node.value.replaceAll(EMBED, '!') }];
  }
  if (node.type === 'blockquote') {
    const quote = callout(node, context);
    return [{ ...quote, children: blocks(quote.children, context, depth + 1) as never }];
  }
  if (!('children' in node)) return [node];
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const children = convertInline(node.children, context);
    if (node.type !== 'tableCell') dropBlockId(children, context);
    if (children.length === 0 && node.type === 'paragraph') return [];
    return [{ ...node, children } as Nodes];
  }
  return [{ ...node, children: blocks(node.children as Nodes[], context, depth + 1) } as Nodes];
}

/** `> [!note]- Title` as a quotation under its title. */
function callout(node: Blockquote, context: NoteContext): Blockquote {
  const found = readCallout(node);
  if (!found) return node;
  const what = `callouts [!${found.kind}]`;
  context.tally.add('reduced', what, 'quotations under their title', context.path);
  return found.quote;
}

/** ` ^id` at the end of a block is what links to the block name it by. */
function dropBlockId(children: Nodes[], context: NoteContext): void {
  const last = children.at(-1);
  if (last?.type !== 'text') return;
  const match = /(?:^|\s)\^[A-Za-z0-9-]{1,60}\s*$/.exec(last.value.slice(-100));
  if (!match) return;
  context.tally.add(
    'reduced',
    'names of blocks (^id)',
    'left out: links to them lead to the page',
    context.path,
  );
  last.value = last.value.slice(0, last.value.length - match[0].length);
  if (last.value === '') children.pop();
}

function html(value: string, context: NoteContext): Nodes[] {
  const note = /^\s*<!--([\s\S]*?)-->\s*$/.exec(value);
  if (note) return [comment(note[1] as string, true)];
  context.tally.add('reduced', 'blocks of HTML', 'Markdown, without what acts', context.path);
  return htmlToMdast(value).children.filter((node) => node.type !== 'html');
}
