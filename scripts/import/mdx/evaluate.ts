import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

/** A value that stands in the source as it is: nothing is run to find it out. */
export type Value = string | number | boolean | null | Value[] | { [name: string]: Value };

/** Says that a value cannot be known without running it. */
export const UNKNOWN = Symbol('unknown');

interface Estree {
  type: string;
  [name: string]: unknown;
}

const MOST_NESTED = 40;

/** What a literal of JavaScript says; `UNKNOWN` for anything that is none. */
export function literal(node: unknown, depth = 0): Value | typeof UNKNOWN {
  const estree = node as Estree | null | undefined;
  if (!estree || depth > MOST_NESTED) return UNKNOWN;
  if (estree.type === 'Literal') {
    const { value } = estree;
    return value === null || ['string', 'number', 'boolean'].includes(typeof value)
      ? (value as Value)
      : UNKNOWN;
  }
  if (estree.type === 'TemplateLiteral') return template(estree);
  if (estree.type === 'UnaryExpression' && estree.operator === '-') {
    const value = literal(estree.argument, depth + 1);
    return typeof value === 'number' ? -value : UNKNOWN;
  }
  if (estree.type === 'ArrayExpression') {
    const items = (estree.elements as unknown[]).map((item) => literal(item, depth + 1));
    return items.filter((item) => item !== UNKNOWN) as Value[];
  }
  return estree.type === 'ObjectExpression' ? objectOf(estree, depth) : UNKNOWN;
}

function template(estree: Estree): string | typeof UNKNOWN {
  const quasis = estree.quasis as { value: { cooked?: string | null; raw: string } }[];
  if (quasis.length !== 1) return UNKNOWN;
  const [{ value }] = quasis as [(typeof quasis)[0]];
  return value.cooked ?? value.raw;
}

function objectOf(estree: Estree, depth: number): Value {
  const found = new Map<string, Value>();
  for (const property of estree.properties as Estree[]) {
    const key = property.key as Estree | undefined;
    const name = key?.type === 'Identifier' ? key.name : key?.value;
    const value = literal(property.value, depth + 1);
    if (property.type === 'Property' && property.computed !== true && value !== UNKNOWN) {
      found.set(String(name), value);
    }
  }
  return Object.fromEntries(found);
}

/** The value of an expression in braces, `{…}`; undefined for an empty one or a comment. */
export function expressionValue(node: Nodes): Value | typeof UNKNOWN | undefined {
  const program = (node as { data?: { estree?: { body?: Estree[] } } }).data?.estree;
  const [statement] = program?.body ?? [];
  if (statement === undefined) return undefined;
  return statement.type === 'ExpressionStatement' ? literal(statement.expression) : UNKNOWN;
}

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** The attributes of an element whose value stands there, in order; `{...spread}` is passed over. */
export function attributesOf(node: Element): Map<string, Value | typeof UNKNOWN> {
  const found = new Map<string, Value | typeof UNKNOWN>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const { name, value } = attribute;
    if (value === null || value === undefined) found.set(name, true);
    else if (typeof value === 'string') found.set(name, value);
    else {
      const [statement] = (value.data?.estree?.body ?? []) as unknown as Estree[];
      found.set(
        name,
        statement?.type === 'ExpressionStatement' ? literal(statement.expression) : UNKNOWN,
      );
    }
  }
  return found;
}

/** A text among the attributes. */
export function textAttribute(node: Element, name: string): string | undefined {
  const value = attributesOf(node).get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
