import type { BlockContent, Nodes, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { comment, text } from '../markdown/nodes.ts';
import type { MdxContext } from './context.ts';
import { reduceElement } from './element.ts';
import { type Element, expressionValue } from './evaluate.ts';
import { reduceImage, reduceLink } from './links.ts';

/** How deeply elements may nest before what is in them is taken as text. */
const DEEPEST = 100;

/** What stands around a node. */
export interface Place {
  /** Where blocks stand, and not words. */
  flow: boolean;
  inLink: boolean;
  depth: number;
}

/**
 * A page's tree with nothing of MDX left in it but harmless elements of HTML and comments: citations and links
 * made ours, components reduced to what a reader can read of them, expressions and modules to comments. All
 * of it is counted.
 */
export function reduceMdx(root: Root, context: MdxContext): Root {
  const children = reduceAll(root.children, context, { flow: true, inLink: false, depth: 0 });
  return { type: 'root', children: children as RootContent[] };
}

/** The nodes that each of `nodes` becomes. */
export function reduceAll(nodes: readonly Nodes[], context: MdxContext, place: Place): Nodes[] {
  const reduced = nodes.flatMap((node) => reduce(node, context, place));
  return place.flow ? inParagraphs(reduced) : reduced;
}

function reduce(node: Nodes, context: MdxContext, place: Place): Nodes[] {
  if (place.depth > DEEPEST) return [text(plainText(node))];
  const inner = { ...place, depth: place.depth + 1 };
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return reduceElement(node as Element, context, inner);
    case 'mdxjsEsm':
      return module(node.value, context);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return expression(node, context, place.flow);
    case 'text':
      return footnoteMarks(node.value, context);
    case 'html':
      return html(node.value, context, place.flow);
    case 'link':
      return reduceLink(node, context, inner);
    case 'image':
    case 'imageReference':
      return reduceImage(node, context, place);
    case 'paragraph': {
      const [only] = node.children.filter((child) => plainWhite(child) === undefined);
      const alone = node.children.filter((child) => plainWhite(child) === undefined).length === 1;
      // An element alone on its line is a block, as MDX has it.
      if (alone && only?.type === 'mdxJsxTextElement' && !isInline(only.name)) {
        return reduceElement(only as Element, context, { ...inner, flow: true });
      }
      return withChildren(node, reduceAll(node.children, context, { ...inner, flow: false }));
    }
    default: {
      if (!('children' in node)) return [node];
      const flow = place.flow && !PHRASING.has(node.type);
      return withChildren(node, reduceAll(node.children as Nodes[], context, { ...inner, flow }));
    }
  }
}

/** Nodes whose children are words. */
const PHRASING = new Set([
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'linkReference',
  'table',
  'tableRow',
]);
const INLINE = new Set(['R', 'EntityLink', 'KBF', 'F', 'Calc', 'A', 'KBFactValue']);

function isInline(name: string | null): boolean {
  return name !== null && (INLINE.has(name) || /^[a-z]/.test(name));
}

function withChildren(node: Nodes, children: Nodes[]): Nodes[] {
  const parent = { ...node, children } as Parent;
  return node.type === 'paragraph' && children.length === 0 ? [] : [parent as Nodes];
}

function plainWhite(node: Nodes): true | undefined {
  return node.type === 'text' && node.value.trim() === '' ? true : undefined;
}

/** Words that stand where blocks stand become paragraphs. */
function inParagraphs(nodes: readonly Nodes[]): Nodes[] {
  const out: Nodes[] = [];
  let words: PhrasingContent[] = [];
  const close = (): void => {
    if (words.some((node) => plainWhite(node) === undefined)) {
      out.push({ type: 'paragraph', children: words } as BlockContent);
    }
    words = [];
  };
  for (const node of nodes) {
    if (WORDS.has(node.type)) words.push(node as PhrasingContent);
    else {
      close();
      out.push(node);
    }
  }
  close();
  return out;
}

const WORDS = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'linkReference',
  'break',
  'image',
  'footnoteReference',
  'wikiLink',
  'citationGroup',
  'mdxTextExpression',
  'mdxJsxTextElement',
]);

function module(value: string, context: MdxContext): Nodes[] {
  const lines = value.split('\n').filter((line) => line.trim() !== '');
  const exported = lines.some((line) => /^export\b/.test(line));
  const [item, fate] = exported
    ? ['export', 'a comment in its place']
    : ['import', 'left out: what it brings is not used'];
  context.tally.add('reduced', item, fate, context.path);
  return exported ? [comment(value, true)] : [];
}

function expression(node: Nodes & { value: string }, context: MdxContext, flow: boolean): Nodes[] {
  const value = expressionValue(node);
  // A comment stays one.
  if (value === undefined) {
    const words = node.value.replace(/^\s*\/\*|\*\/\s*$/g, '');
    return node.value.trim() === '' ? [] : [comment(words, flow)];
  }
  const front = /^\s*frontmatter\.(\w+)\s*$/.exec(node.value);
  const known = front ? context.front(front[1] as string) : value;
  if (typeof known === 'string' || typeof known === 'number') {
    context.tally.add('reduced', '{a text or number}', 'its text', context.path);
    return [text(String(known))];
  }
  context.tally.add('reduced', '{expression}', 'a comment in its place', context.path);
  return [comment(`{${node.value}}`, flow)];
}

/** Marks of footnotes that the page does not have would be shown as they are written. */
function footnoteMarks(value: string, context: MdxContext): Nodes[] {
  if (!value.includes('[^')) return [text(value)];
  return value.split(/(\[\^[\w.-]{1,60}\])/).flatMap((part, index): Nodes[] => {
    if (index % 2 === 0) return part === '' ? [] : [text(part)];
    context.tally.add(
      'links',
      'marks of footnotes that the page does not have',
      'comments in their place',
      context.path,
    );
    return [comment(part, false)];
  });
}

/** HTML stands only in pages that are no MDX: its tags go, its words stay. */
function html(value: string, context: MdxContext, flow: boolean): Nodes[] {
  if (/^\s*<!--[\s\S]*-->\s*$/.test(value)) return [comment(value.trim().slice(4, -3), flow)];
  const words = value.replace(/<[^<>]{0,2000}>/g, '').trim();
  context.tally.add('reduced', 'HTML in a page that is no MDX', 'its text', context.path);
  return words === '' ? [] : [text(words)];
}
