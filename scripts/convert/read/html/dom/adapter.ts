import { parseHTML } from 'linkedom';

/** An attribute of linkedom: they stand in one chain with the children of their element. */
interface Link {
  nodeType: number;
  name: string;
  value: string;
}

const probe = parseHTML('<p id="a">').document.querySelector('p') as unknown as object;

/** The names under which linkedom keeps what follows a node, and where an element ends. */
export const NEXT = symbolOf('next');
export const END = symbolOf('end');

function symbolOf(name: string): symbol {
  for (let at: object | null = probe; at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertySymbols(at).find(({ description }) => description === name);
    if (found) return found;
  }
  throw new Error(`linkedom keeps no ${name} of its nodes`);
}

/** What stands after a node in the chain of a document. */
export function after<T>(node: T, link: symbol): T {
  return (node as Record<symbol, T>)[link] as T;
}

/** Whether an attribute passes; without the proxy and the list that linkedom makes of attributes. */
export function someAttribute(element: Element, test: (link: Link) => boolean): boolean {
  let at = after(element as unknown as Link, NEXT);
  while (at.nodeType === 2) {
    if (test(at)) return true;
    at = after(at, NEXT);
  }
  return false;
}

/** The value of an attribute, or null; of a class that is missing, an empty one, as linkedom has it. */
export function attributeValue(element: Element, name: string): string | null {
  let at = after(element as unknown as Link, NEXT);
  while (at.nodeType === 2) {
    if (at.name === name) return at.value;
    at = after(at, NEXT);
  }
  return name === 'class' ? '' : null;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const childrenOf = (node: Node): Node[] => node.childNodes as unknown as Node[];

/** How css-select looks at elements of linkedom. */
export const ADAPTER = {
  isTag: isElement,
  existsOne: (test: (element: Element) => boolean, nodes: Node[]): boolean =>
    nodes.some(
      (node) => isElement(node) && (test(node) || ADAPTER.existsOne(test, childrenOf(node))),
    ),
  getAttributeValue: (element: Element, name: string): string | undefined =>
    attributeValue(element, name) as string | undefined,
  getChildren: childrenOf,
  getName: (element: Element): string => element.localName.toLowerCase(),
  getParent: (node: Node): Node | null => node.parentNode,
  getSiblings: (node: Node): Node[] => (node.parentNode ? childrenOf(node.parentNode) : [node]),
  getText: (node: Node): string => node.textContent ?? '',
  hasAttrib: (element: Element, name: string): boolean =>
    someAttribute(element, (attribute) => attribute.name === name),
  removeSubsets: (nodes: Node[]): Node[] => nodes,
  findAll: (test: (element: Element) => boolean, nodes: Node[]): Element[] =>
    nodes.flatMap((node) =>
      isElement(node)
        ? [...(test(node) ? [node] : []), ...ADAPTER.findAll(test, childrenOf(node))]
        : [],
    ),
  findOne: (test: (element: Element) => boolean, nodes: Node[]): Element | null =>
    ADAPTER.findAll(test, nodes)[0] ?? null,
};
