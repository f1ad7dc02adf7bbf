import { Element as LinkedElement, NodeList, parseHTML } from 'linkedom';
import { after, attributeValue, END, NEXT } from './adapter.ts';
import { type Test, testFor } from './selectors.ts';

/**
 * linkedom compiles a list of selectors anew at every call, and joins a class anew at every look at it;
 * the extractors ask both hundreds of thousands of times a page. Here its own prototypes answer the
 * same from what was compiled before. Documents of XML, and `:scope`, stay with linkedom.
 */
hasten();
dropListeners();

export { parseHTML };

/** What linkedom calls the methods on: elements, fragments, and an object that stands for a document. */
interface Root {
  ownerDocument: Document | null;
  nodeType?: number;
}
type Query<T> = (this: Root, selectors: string) => T;

function hasten(): void {
  const element = LinkedElement.prototype as unknown as Element;
  const parent = holderOf(element, 'querySelectorAll');
  const { querySelector, querySelectorAll, getElementsByTagName } = parent as unknown as {
    querySelector: Query<Element | null>;
    querySelectorAll: Query<Element[]>;
    getElementsByTagName: Query<Element[]>;
  };
  const { matches, closest } = element as unknown as {
    matches: Query<boolean>;
    closest: Query<Element | null>;
  };
  define(parent, {
    querySelector(this: Root, selectors: string) {
      if (!isOurs(this, selectors)) return querySelector.call(this, selectors);
      return listOf(this, true, testFor(selectors), 1)[0] ?? null;
    },
    querySelectorAll(this: Root, selectors: string) {
      if (!isOurs(this, selectors)) return querySelectorAll.call(this, selectors);
      return listOf(this, true, testFor(selectors));
    },
    getElementsByTagName(this: Root, name: string) {
      if (!isHtml(this)) return getElementsByTagName.call(this, name);
      const upper = name.toUpperCase() === name;
      return listOf(
        this,
        false,
        ({ localName }) => localName === name || (upper && localName.toUpperCase() === name),
      );
    },
  });
  define(element, {
    matches(this: Element, selectors: string) {
      return isOurs(this, selectors) ? testFor(selectors)(this) : matches.call(this, selectors);
    },
    closest(this: Element, selectors: string) {
      if (!isOurs(this, selectors)) return closest.call(this, selectors);
      const test = testFor(selectors);
      let at: Element | null = this;
      while (at && !test(at)) at = at.parentElement;
      return at;
    },
  });
  const { set } = Object.getOwnPropertyDescriptor(element, 'className') as PropertyDescriptor;
  Object.defineProperty(element, 'className', {
    configurable: true,
    get(this: Element) {
      return attributeValue(this, 'class');
    },
    ...(set && { set }),
  });
}

/**
 * Each node of linkedom, attributes included, has a list of listeners in one `WeakMap`; the collector
 * of garbage walks it again and again. Nothing here listens to a page, so nodes are made without.
 */
function dropListeners(): void {
  const node = holderOf(LinkedElement, 'ELEMENT_NODE');
  const target = Object.getPrototypeOf(node) as { prototype: object };
  function Silent(): void {}
  Silent.prototype = target.prototype;
  Object.setPrototypeOf(node, Silent);
}

/** What has the property itself: the object, or something that it inherits from. */
function holderOf(prototype: object, name: string): object {
  let at = prototype;
  while (!Object.hasOwn(at, name)) at = Object.getPrototypeOf(at);
  return at;
}

function define(target: object, methods: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(target, name, { configurable: true, writable: true, value });
  }
}

function isOurs(root: Root, selectors: string): boolean {
  return isHtml(root) && !selectors.includes(':scope');
}

/** Documents of HTML have a body, where those of XML have not even the word. */
function isHtml(root: Root): boolean {
  return 'body' in (root.ownerDocument ?? root);
}

/**
 * The first elements below, in order, that pass a test. As linkedom has it, selectors do not look into
 * a `<template>`.
 */
function listOf(root: Root, skipTemplates: boolean, test: Test, most = Infinity): Element[] {
  const list = new NodeList() as unknown as Element[];
  const end = after(root, END);
  let at = after(root, NEXT);
  while (at !== end) {
    if (at.nodeType !== 1) at = after(at, NEXT);
    else {
      const element = at as unknown as Element;
      if (test(element) && list.push(element) >= most) break;
      at = after(at, skipTemplates && element.localName === 'template' ? END : NEXT);
    }
  }
  return list;
}
