import type { Heading, Nodes, Root } from 'mdast';

/**
 * A copy of the tree whose headings fit below those of the page around it: the outermost get level
 * `first`, and no level is skipped, whatever the author did.
 */
export function fitHeadings(root: Root, first: number): Root {
  const open: number[] = [];
  return fitNode(root, (heading) => {
    while (open.length > 0 && (open.at(-1) as number) >= heading.depth) open.pop();
    const depth = Math.min(6, first + open.length) as Heading['depth'];
    open.push(heading.depth);
    return depth;
  });
}

function fitNode<T extends Nodes>(node: T, levelOf: (heading: Heading) => Heading['depth']): T {
  if (node.type === 'heading') return { ...node, depth: levelOf(node) };
  if (!('children' in node)) return node;
  return {
    ...node,
    children: (node.children as Nodes[]).map((child) => fitNode(child, levelOf)),
  } as T;
}
