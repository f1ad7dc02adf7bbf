import { compile } from 'css-select';
import { parse, type Selector } from 'css-what';
import { ADAPTER, someAttribute } from './adapter.ts';

/** Whether an element is what a selector describes. */
export type Test = (element: Element) => boolean;

/** Extractors write some selectors with names of the page in them, so they cannot all be kept. */
const MOST_KEPT = 1000;
const kept = new Map<string, Test>();

/**
 * A test for a list of selectors, made once for each list. As in a browser, each selector is looked at
 * only where the element has the identifier, a class, the tag or an attribute that it asks for: an
 * extractor's list of 300 selectors then costs about as much as one of three.
 *
 * @throws Error for what is no selector, or has a pseudo-class that css-select does not know
 */
export function testFor(selectors: string): Test {
  const known = kept.get(selectors);
  if (known) return known;
  const test = indexed(parse(selectors));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(selectors, test);
  return test;
}

type Index = Map<string, Test[]>;

function indexed(list: readonly Selector[][]): Test {
  const ids: Index = new Map();
  const classes: Index = new Map();
  const attributes: Index = new Map();
  const tags: Index = new Map();
  const others: Test[] = [];
  for (const rules of list) {
    const [index, key] = keyOf(rules, { ids, classes, attributes, tags }) ?? [];
    // Compiling puts the rules in another order. Ancestors are not remembered: pages change.
    const options = { adapter: ADAPTER, xmlMode: false, cacheResults: false };
    const test: Test = compile<Node, Element>([rules], options);
    if (index === undefined || key === undefined) others.push(test);
    else if (index.get(key)?.push(test) === undefined) index.set(key, [test]);
  }
  const looksAtAttributes = ids.size + classes.size + attributes.size > 0;
  return (element) =>
    passes(tags.get(ADAPTER.getName(element)), element) ||
    (looksAtAttributes && byAttributes(element, ids, classes, attributes)) ||
    passes(others, element);
}

function byAttributes(element: Element, ids: Index, classes: Index, attributes: Index): boolean {
  return someAttribute(element, ({ name, value }) => {
    if (passes(attributes.get(name), element)) return true;
    if (name === 'id') return passes(ids.get(value), element);
    if (name !== 'class' || classes.size === 0) return false;
    return value.split(/\s+/).some((token) => passes(classes.get(token), element));
  });
}

function passes(tests: readonly Test[] | undefined, element: Element): boolean {
  return tests === undefined ? false : tests.some((test) => test(element));
}

interface Indexes {
  ids: Index;
  classes: Index;
  attributes: Index;
  tags: Index;
}

/** Where a selector is looked up: by what its last element must have. */
function keyOf(rules: readonly Selector[], indexes: Indexes): [Index, string] | undefined {
  const last = rules.slice(rules.findLastIndex((rule) => COMBINATORS.has(rule.type)) + 1);
  for (const rule of last) {
    if (rule.type !== 'attribute') continue;
    if (rule.name === 'id' && rule.action === 'equals' && rule.ignoreCase === 'quirks') {
      return [indexes.ids, rule.value];
    }
    if (rule.name === 'class' && rule.action === 'element' && rule.ignoreCase === 'quirks') {
      return [indexes.classes, rule.value];
    }
  }
  for (const rule of last) if (rule.type === 'tag') return [indexes.tags, rule.name.toLowerCase()];
  for (const rule of last) {
    // linkedom takes a class that is missing for an empty one.
    if (rule.type !== 'attribute' || rule.action === 'not') continue;
    if (rule.name.toLowerCase() === 'class' && rule.action !== 'exists' && rule.value === '')
      continue;
    return [indexes.attributes, rule.name.toLowerCase()];
  }
  return undefined;
}

const COMBINATORS = new Set<string>([
  'adjacent',
  'child',
  'descendant',
  'parent',
  'sibling',
  'column-combinator',
]);
