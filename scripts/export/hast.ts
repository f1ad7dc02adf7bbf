import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

type Child = ElementContent | string | false | undefined | Child[];
type Properties = Record<string, string | number | boolean | undefined>;

/** `h('p', {lang: 'de'}, 'text')`: an element; what is undefined or false is left out. */
export function h(tagName: string, properties: Properties, ...children: Child[]): Element {
  const known = Object.entries(properties).filter(([, value]) => value !== undefined);
  return {
    type: 'element',
    tagName,
    properties: Object.fromEntries(known) as Element['properties'],
    children: flat(children),
  };
}

function flat(children: readonly Child[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child === undefined || child === false || child === '') return [];
    if (typeof child === 'string') return [{ type: 'text', value: child }];
    return Array.isArray(child) ? flat(child) : [child];
  });
}

/** The nodes of a piece of HTML, such as a rendered text. */
export function nodesOf(html: string): ElementContent[] {
  return fromHtml(html, { fragment: true }).children as ElementContent[];
}

/** Replaces each element by what `change` makes of it, the innermost first; `[]` takes it away. */
export function mapElements(
  nodes: readonly ElementContent[],
  change: (element: Element) => ElementContent[],
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    return change({ ...node, children: mapElements(node.children, change) });
  });
}

/** Calls back for each element, in the order of the text. */
export function eachElement(
  nodes: readonly (RootContent | Root)[],
  see: (element: Element) => void,
): void {
  for (const node of nodes) {
    if (node.type === 'element') see(node);
    if ('children' in node) eachElement(node.children as RootContent[], see);
  }
}
