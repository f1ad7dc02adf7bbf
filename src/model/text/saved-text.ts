import type { Node, Nodes, Parent, Root } from 'mdast';

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quote' | 'code' | 'table-row';

/** A leaf block of the saved text. `text` stands in `savedText()` from `start` (UTF-16 units). */
export interface SavedBlock {
  kind: BlockKind;
  /** Of a heading: 1 to 6. */
  depth?: number;
  text: string;
  start: number;
}

/** A node whose `value` stands in the saved text from `start` to `end` (UTF-16 units). */
export interface SavedPiece {
  node: Node & { value: string };
  start: number;
  end: number;
  /** Inline code, or inside a link: no place for a link of ours. */
  closed: boolean;
}

const BETWEEN_BLOCKS = '\n\n';
const BETWEEN_CELLS = '\t';
const PHRASING_PARENTS = new Set(['paragraph', 'heading', 'tableRow']);
const LINKS = new Set(['link', 'linkReference', 'wikiLink']);

/**
 * The plain text of a body: its leaf blocks (paragraphs wherever they stand, headings, code, table
 * rows) in order, joined by two newlines. A hard line break is one newline, table cells are parted
 * by a tab. Images, footnote marks, raw HTML and MDX expressions give nothing; a block without text
 * is left out. Spans in entries count UTF-16 units of this string.
 */
export function savedText(root: Root): string {
  return savedBlocks(root)
    .map((block) => block.text)
    .join(BETWEEN_BLOCKS);
}

/**
 * The leaf blocks that `savedText()` joins: `text === savedText(root).slice(start, start + text.length)`.
 * What stands in a block quote is `quote` (code stays `code`); each paragraph of a list item is a
 * `list-item`.
 */
export function savedBlocks(root: Root): SavedBlock[] {
  return walk(root).blocks;
}

/** Which nodes the saved text is made of, in order, so that a span can be found in the tree again. */
export function savedPieces(root: Root): SavedPiece[] {
  return walk(root).pieces;
}

interface Walk {
  blocks: SavedBlock[];
  pieces: SavedPiece[];
}

function walk(root: Root): Walk {
  const out: Walk = { blocks: [], pieces: [] };
  descend(root, 'paragraph', out, 0);
  return out;
}

/** Where the next block begins. */
function nextStart(blocks: SavedBlock[]): number {
  const last = blocks[blocks.length - 1];
  return last ? last.start + last.text.length + BETWEEN_BLOCKS.length : 0;
}

/** Deeper trees than this are nobody's text; what lies below is left out, not a stack overflow. */
const DEEPEST = 400;

function descend(node: Nodes | Parent, kind: BlockKind, out: Walk, level: number): void {
  if (level > DEEPEST) return;
  if (PHRASING_PARENTS.has(node.type)) {
    addBlock(node, kindOf(node, kind), out, level);
  } else if ((node.type === 'code' || (node.type as string) === 'math') && 'value' in node) {
    addBlock(node, 'code', out, level);
  } else if ('children' in node) {
    const inner = innerKind(node, kind);
    for (const child of node.children) descend(child as Nodes, inner, out, level + 1);
  }
}

function innerKind(node: Nodes | Parent, kind: BlockKind): BlockKind {
  if (kind === 'quote' || node.type === 'blockquote') return 'quote';
  return node.type === 'listItem' ? 'list-item' : kind;
}

function kindOf(node: Nodes | Parent, kind: BlockKind): BlockKind {
  if (kind === 'quote') return 'quote';
  if (node.type === 'heading') return 'heading';
  return node.type === 'tableRow' ? 'table-row' : kind;
}

function addBlock(node: Nodes | Parent, kind: BlockKind, out: Walk, level: number): void {
  const start = nextStart(out.blocks);
  const pieces: SavedPiece[] = [];
  const text = phrasing(node, start, '', pieces, false, level);
  if (text.trim() === '') return;
  out.pieces.push(...pieces);
  const depth = kind === 'heading' && 'depth' in node ? { depth: node.depth } : {};
  out.blocks.push({ kind, ...depth, text, start });
}

const VALUES = new Set(['text', 'inlineCode', 'code', 'math', 'inlineMath']);

/** `before` and the text of `node` after it; `before` begins at `start` of the saved text. */
function phrasing(
  node: Nodes | Parent,
  start: number,
  before: string,
  pieces: SavedPiece[],
  closed: boolean,
  level: number,
): string {
  if (level > DEEPEST) return before;
  if (node.type === 'break') return `${before}\n`;
  if ('value' in node && VALUES.has(node.type)) {
    const from = start + before.length;
    pieces.push({
      node,
      start: from,
      end: from + node.value.length,
      closed: closed || node.type !== 'text',
    });
    return before + node.value;
  }
  if (!('children' in node)) return before;
  let text = before;
  const shut = closed || LINKS.has(node.type);
  for (const [index, child] of node.children.entries()) {
    if (index > 0 && child.type === 'tableCell') text += BETWEEN_CELLS;
    text = phrasing(child as Nodes, start, text, pieces, shut, level + 1);
  }
  return text;
}
