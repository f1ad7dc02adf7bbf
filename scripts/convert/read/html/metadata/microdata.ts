import { attribute, textOf } from '../document.ts';

type Item = Record<string, unknown>;

/** Pages may mark up as much as they like; the article's own record stands among the first. */
const MOST_ITEMS = 300;
/** Of one record: a page may wrap itself whole in one. */
const MOST_ELEMENTS = 5000;
const DEEPEST = 6;
const LONGEST = 2000;

/** The attributes of a way to write records into the visible page. */
interface Syntax {
  scope: string;
  type: string;
  property: string;
}

/** https://html.spec.whatwg.org/multipage/microdata.html */
const MICRODATA: Syntax = { scope: 'itemscope', type: 'itemtype', property: 'itemprop' };
/** https://www.w3.org/TR/rdfa-lite/ */
const RDFA: Syntax = { scope: 'typeof', type: 'typeof', property: 'property' };

/** The records that stand in a page's elements, in the shape of JSON-LD. */
export function readMicrodata(document: Document): unknown[] {
  return [...recordsOf(document, MICRODATA), ...recordsOf(document, RDFA)];
}

function recordsOf(document: Document, syntax: Syntax): Item[] {
  const items: Item[] = [];
  const elements = [...document.querySelectorAll(`[${syntax.scope}]`)].slice(0, MOST_ITEMS);
  for (const element of elements) {
    if (!element.hasAttribute(syntax.property)) items.push(readItem(element, syntax, 0));
  }
  return items;
}

function readItem(element: Element, syntax: Syntax, depth: number): Item {
  const types = (attribute(element, syntax.type) ?? '').split(/\s+/).map((type) => bare(type));
  const item: Item = Object.assign(Object.create(null), { '@type': types });
  let budget = MOST_ELEMENTS;
  const visit = (parent: Element): void => {
    for (const child of parent.children) {
      if (budget <= 0) return;
      budget -= 1;
      const names = attribute(child, syntax.property)?.split(/\s+/) ?? [];
      const scoped = child.hasAttribute(syntax.scope);
      if (names.length > 0) {
        const value =
          scoped && depth < DEEPEST ? readItem(child, syntax, depth + 1) : propertyValue(child);
        for (const name of names) add(item, bare(name), value);
      }
      // A record of its own inside this one belongs to itself.
      if (!scoped) visit(child);
    }
  };
  visit(element);
  return item;
}

function add(item: Item, name: string, value: unknown): void {
  if (value === undefined || name.startsWith('@')) return;
  const before = item[name];
  if (before === undefined) item[name] = value;
  else if (Array.isArray(before)) {
    if (before.length < 50) before.push(value);
  } else item[name] = [before, value];
}

function propertyValue(element: Element): string | undefined {
  const stated =
    attribute(element, 'content') ??
    attribute(element, 'datetime') ??
    (/^(?:a|link|area)$/.test(element.localName) && textOf(element) === ''
      ? attribute(element, 'href')
      : undefined) ??
    (element.localName === 'link' ? attribute(element, 'href') : undefined);
  const text = stated ?? textOf(element).slice(0, LONGEST);
  return text === '' ? undefined : text;
}

/** "https://schema.org/Article", "schema:Article" and "Article" are one. */
function bare(name: string): string {
  return name.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i, '');
}
