import type { Nodes, Root } from 'mdast';
import { type SavedBlock, savedBlocks, savedPieces } from '../text/saved-text.ts';

/** How much of a text an excerpt shows at most, in UTF-16 units of `savedText()`. */
export const EXCERPT_LENGTH = 1500;
/** An excerpt ends with a whole block where that leaves this share of the allowed length. */
const FULL_ENOUGH = 0.6;
const OMISSION = ' […]';

/** Where in the saved text the excerpt of these blocks ends: behind a block, else behind a word. */
export function excerptEnd(blocks: readonly SavedBlock[], limit = EXCERPT_LENGTH): number {
  let end = 0;
  for (const { start, text } of blocks) {
    if (start + text.length <= limit) {
      end = start + text.length;
      continue;
    }
    if (end >= limit * FULL_ENOUGH) return end;
    const part = text.slice(0, Math.max(0, limit - start));
    const words = part.replace(/\S*$/, '').trimEnd() || wholeCharacters(part);
    return words === '' ? end : start + words.length;
  }
  return end;
}

/** Without half of a character at the end. */
function wholeCharacters(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}

/**
 * The start of a saved text, up to `limit` UTF-16 units, with a mark where it is cut off. Spans
 * before the cut stay true.
 */
export function excerptOf(root: Root, limit = EXCERPT_LENGTH): { root: Root; isCut: boolean } {
  const blocks = savedBlocks(root);
  const end = excerptEnd(blocks, limit);
  const last = blocks.at(-1);
  if (last === undefined || end >= last.start + last.text.length) return { root, isCut: false };
  const kept = new Map<unknown, string>();
  let cutNode: unknown;
  for (const { node, start } of savedPieces(root)) {
    if (start >= end) break;
    kept.set(node, node.value.slice(0, end - start));
    cutNode = node;
  }
  const value = kept.get(cutNode);
  if (value !== undefined) kept.set(cutNode, value + OMISSION);
  return {
    root: { type: 'root', children: prune(root.children, kept) as Root['children'] },
    isCut: true,
  };
}

/** What has words that are kept; tables keep the shape of their rows. */
function prune(nodes: readonly Nodes[], kept: ReadonlyMap<unknown, string>): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    if ('value' in node) {
      const value = kept.get(node);
      return value === undefined ? [] : [{ ...node, value }];
    }
    if (!('children' in node)) return node.type === 'break' ? [node] : [];
    const children = prune(node.children as Nodes[], kept);
    const isEmptyCell = node.type === 'tableCell';
    return children.length > 0 || isEmptyCell ? dropEmptyRow({ ...node, children } as Nodes) : [];
  });
}

function dropEmptyRow(node: Nodes): Nodes[] {
  if (node.type !== 'tableRow') return [node];
  return node.children.some((cell) => cell.children.length > 0) ? [node] : [];
}
