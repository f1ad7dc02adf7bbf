import type { Nodes, Root, Text } from 'mdast';
import type { CitationGroup, WikiLink } from './nodes.ts';

export interface Marked {
  root: Root;
  /** The text node that stands for each wikilink and citation. */
  marks: Map<unknown, WikiLink | CitationGroup>;
}

/**
 * A copy of the tree in which each citation is an empty text, the space before it gone, so that a
 * text node tells where each link and citation stands in the plain text.
 */
export function withMarks(root: Root): Marked {
  const marks: Marked['marks'] = new Map();
  return { root: copy(root, marks), marks };
}

function copy<T extends Nodes>(node: T, marks: Marked['marks']): T {
  if (!('children' in node)) return node;
  const children: Nodes[] = [];
  for (const child of node.children as Nodes[]) {
    if (child.type === 'citationGroup') {
      const last = children.at(-1);
      if (last?.type === 'text')
        children[children.length - 1] = { ...last, value: last.value.trimEnd() };
      const empty: Text = { type: 'text', value: '' };
      marks.set(empty, child);
      children.push(empty);
    } else if (child.type === 'wikiLink') {
      const shown = child.children.map((text) => ({ ...text }));
      marks.set(shown[0], child);
      children.push({ ...child, children: shown });
    } else children.push(copy(child, marks));
  }
  return { ...node, children } as T;
}
