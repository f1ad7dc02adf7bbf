import type { Nodes, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';

const TAG = /^<(\/?)([A-Z][A-Za-z0-9]{0,60})((?:\s+[A-Za-z]{1,40}="[^"<>]{0,400}")*)\s*(\/?)>$/;
const ATTRIBUTE = /([A-Za-z]{1,40})="([^"<>]{0,400})"/g;

/**
 * Components among the words of a page that could not be read as MDX: in Markdown their tags are bits of HTML.
 * A pair of them with plain attributes becomes an element again; the others stay what they are.
 */
export function withElements(node: Nodes): Nodes {
  if (!('children' in node)) return node;
  const children = pair((node.children as Nodes[]).map(withElements));
  return { ...node, children: children as RootContent[] } as Nodes;
}

interface Open {
  tag: Nodes;
  element: MdxJsxTextElement;
  children: Nodes[];
}

function pair(nodes: readonly Nodes[]): Nodes[] {
  if (!nodes.some((node) => node.type === 'html')) return [...nodes];
  const out: Nodes[] = [];
  const stack: Open[] = [];
  const put = (...found: Nodes[]): void => void (stack.at(-1)?.children ?? out).push(...found);
  for (const node of nodes) {
    const tag = node.type === 'html' ? TAG.exec(node.value) : null;
    if (!tag) put(node);
    else if (tag[1] === '/') {
      const open = stack.at(-1);
      if (open === undefined || open.element.name !== tag[2]) put(node);
      else {
        stack.pop();
        put({ ...open.element, children: open.children as never });
      }
    } else {
      const element = elementOf(tag[2] as string, tag[3] ?? '');
      if (tag[4] === '/') put(element);
      else stack.push({ tag: node, element, children: [] });
    }
  }
  // What is not closed is not an element.
  for (const { tag, children } of stack) out.push(tag, ...children);
  return out;
}

function elementOf(name: string, attributes: string): MdxJsxTextElement {
  const found = [...attributes.matchAll(ATTRIBUTE)].map(([, key, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name: key as string,
    value: value as string,
  }));
  return { type: 'mdxJsxTextElement', name, attributes: found, children: [] };
}
