import type { Root } from 'mdast';
import type { Block, Box } from './main-text/blocks.ts';

/** Parts of a page that are beside its text, whatever the text is. */
const BESIDE = new Set(['nav', 'header', 'footer', 'aside', 'form']);
/** An article has its own header and footer. */
const OWN = new Set(['article', 'main']);

/**
 * The blocks of a page as paragraphs and headings, in time and memory linear in its length: without
 * navigation and such, and without anything inside a block.
 */
export function plainBlocks(blocks: readonly Block[]): Root {
  const known = new Map<Box, boolean>();
  const children: Root['children'] = [];
  for (const { box, text } of blocks) {
    if (box.hidden || isBeside(box, known)) continue;
    const depth = /^h([1-6])$/.exec(box.tag)?.[1];
    const content = [{ type: 'text' as const, value: text }];
    if (depth === undefined) children.push({ type: 'paragraph', children: content });
    else children.push({ type: 'heading', depth: Number(depth) as 1, children: content });
  }
  return { type: 'root', children };
}

function isBeside(box: Box, known: Map<Box, boolean>): boolean {
  const found = known.get(box);
  if (found !== undefined) return found;
  const own =
    BESIDE.has(box.tag) ||
    (!OWN.has(box.tag) && box.parent !== undefined && isBeside(box.parent, known));
  known.set(box, own);
  return own;
}
