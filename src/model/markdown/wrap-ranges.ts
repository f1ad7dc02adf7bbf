import type { Nodes, PhrasingContent, Root } from 'mdast';
import { savedPieces } from '../text/saved-text.ts';

/** A passage of the saved text to put something around, in UTF-16 units. */
export interface Range {
  start: number;
  end: number;
  /**
   * Puts it around a part of the passage. A passage that runs over several nodes has several parts,
   * counted from 0.
   */
  wrap(part: PhrasingContent[], index: number): PhrasingContent;
}

/**
 * A copy of the tree with each passage wrapped where its words stand, inside the marks and links
 * around them; code blocks are left alone. Of nested passages the outer stands first in `ranges`.
 */
export function wrapRanges(root: Root, ranges: readonly Range[]): Root {
  if (ranges.length === 0) return root;
  const replaced = new Map<unknown, PhrasingContent[]>();
  const parts = new Map<Range, number>();
  for (const { node, start, end } of savedPieces(root)) {
    if (node.type !== 'text' && node.type !== 'inlineCode') continue;
    const own = ranges.filter((range) => range.start < end && range.end > start);
    if (own.length === 0) continue;
    const cuts = node.type === 'text' ? cutsOf(own, start, end) : [start, end];
    const segments = cuts.slice(0, -1).map((from, at) => {
      const to = cuts[at + 1] as number;
      const value = node.value.slice(from - start, to - start);
      const around = own.filter((range) => range.start <= from && range.end >= to);
      return around.reduceRight(
        (inner, range) => {
          const index = parts.get(range) ?? 0;
          parts.set(range, index + 1);
          return range.wrap([inner], index);
        },
        { type: node.type, value } as PhrasingContent,
      );
    });
    replaced.set(node, segments);
  }
  return rebuild(root, replaced);
}

/** Where a piece is cut: at its ends, and wherever a passage begins or ends in it. */
function cutsOf(ranges: readonly Range[], start: number, end: number): number[] {
  const cuts = new Set([start, end]);
  for (const range of ranges) {
    for (const at of [range.start, range.end]) if (at > start && at < end) cuts.add(at);
  }
  return [...cuts].sort((a, b) => a - b);
}

function rebuild<T extends Nodes>(node: T, replaced: ReadonlyMap<unknown, PhrasingContent[]>): T {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).flatMap(
    (child): Nodes[] => replaced.get(child) ?? [rebuild(child, replaced)],
  );
  return { ...node, children } as T;
}
