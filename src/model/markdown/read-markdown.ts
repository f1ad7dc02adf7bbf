import type { Nodes, Parent, Root } from 'mdast';
import { markdownToMdast } from 'satteri';

/**
 * The tree of CommonMark with GFM tables, strikethrough, footnotes and task lists, by the fastest
 * parser there is (a twentieth of micromark's time). It makes links of bare addresses, escaped or
 * not, and cannot be told not to; these are made text again.
 */
export function readMarkdown(text: string): Root {
  const tree = markdownToMdast(text, { features: { frontmatter: false } });
  return withoutBareLinks(tree as Root, text);
}

/** A link that an author wrote begins with a bracket, square or angle; one made up may have no position. */
function withoutBareLinks<T extends Nodes | Parent>(node: T, text: string): T {
  if (!('children' in node)) return node;
  const children: Nodes[] = [];
  for (const child of node.children as Nodes[]) {
    const inner = withoutBareLinks(child, text);
    const start = child.position?.start.offset;
    const opening = start === undefined ? undefined : text[start];
    if (inner.type === 'link' && opening !== '[' && opening !== '<')
      children.push(...inner.children);
    else children.push(inner);
  }
  return { ...node, children } as T;
}
