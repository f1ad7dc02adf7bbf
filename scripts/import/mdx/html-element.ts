import type { Nodes, PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { comment, text } from '../markdown/nodes.ts';
import type { MdxContext } from './context.ts';
import { attributesOf, type Element, textAttribute } from './evaluate.ts';
import { reduceImage, reduceLink } from './links.ts';
import { type Place, reduceAll } from './reduce.ts';

/** Elements that mean something in a text and that Markdown has no sign for. */
const KEPT = new Set(
  'sup sub kbd mark details summary del ins abbr small dl dt dd table thead tbody tfoot tr th td caption'.split(
    ' ',
  ),
);
const ACTS = new Set(['script', 'style', 'iframe', 'object', 'embed', 'form', 'input', 'button']);
/** Attributes of table cells that change what they say. */
const SPANS = new Set(['colSpan', 'rowSpan', 'colspan', 'rowspan']);

/** An element of HTML as Markdown, as itself without attributes, or as what is in it. */
export function reduceHtml(node: Element, context: MdxContext, place: Place): Nodes[] {
  const name = node.name as string;
  const words: Place = { ...place, flow: false };
  const inside = (where: Place): Nodes[] => reduceAll(node.children as Nodes[], context, where);
  const told = (fate: string): void =>
    context.tally.add('reduced', `<${name}>`, fate, context.path);
  if (name === 'br') return [{ type: 'break' }];
  if (name === 'hr' && place.flow) return [{ type: 'thematicBreak' }];
  if (ACTS.has(name)) {
    told('a comment: it acts and says nothing');
    return [comment(`${name} ${textAttribute(node, 'src') ?? ''}`, place.flow)];
  }
  if (name === 'b' || name === 'strong') return span('strong', inside(words));
  if (name === 'i' || name === 'em') return span('emphasis', inside(words));
  if (name === 'a') {
    const url = textAttribute(node, 'href');
    if (url === undefined) return inside(place);
    const children = node.children as PhrasingContent[];
    return reduceLink({ type: 'link', url, children }, context, words);
  }
  if (name === 'img') {
    const url = textAttribute(node, 'src') ?? '';
    return reduceImage(
      { type: 'image', url, alt: textAttribute(node, 'alt') ?? '' },
      context,
      place,
    );
  }
  if (name === 'code') {
    return [
      {
        type: 'inlineCode',
        value: plainText({ type: 'paragraph', children: node.children } as Nodes),
      },
    ];
  }
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined && place.flow) {
    const children = flat(inside(words)) as PhrasingContent[];
    return [{ type: 'heading', depth: Number(level) as 1, children }];
  }
  if (KEPT.has(name)) {
    const attributes = [...attributesOf(node)].flatMap(([key, value]) =>
      SPANS.has(key) && (typeof value === 'string' || typeof value === 'number')
        ? [{ type: 'mdxJsxAttribute' as const, name: key, value: String(value) }]
        : [],
    );
    return [{ ...node, attributes, children: inside(place) as never }];
  }
  told('what is in it');
  const children = inside(place);
  return children.length === 0 ? [] : children;
}

function span(type: 'strong' | 'emphasis', children: Nodes[]): Nodes[] {
  const words = flat(children) as PhrasingContent[];
  return words.length === 0 ? [] : [{ type, children: words }];
}

/** Words alone: what blocks hold, where words are wanted. */
function flat(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    if (node.type === 'paragraph') return node.children;
    return node.type === 'list' || node.type === 'blockquote' ? [text(plainText(node))] : [node];
  });
}
