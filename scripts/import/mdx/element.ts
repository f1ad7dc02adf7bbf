import type { BlockContent, Nodes, PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { citation, comment, paragraph, strong, text, wikiLink } from '../markdown/nodes.ts';
import type { MdxContext } from './context.ts';
import { attributesOf, type Element, textAttribute } from './evaluate.ts';
import { reduceHtml } from './html-element.ts';
import { readableBlocks } from './readable.ts';
import { type Place, reduceAll } from './reduce.ts';

/** What an element becomes: the known ones what they mean, HTML its Markdown, others their texts. */
export function reduceElement(node: Element, context: MdxContext, place: Place): Nodes[] {
  const { name } = node;
  if (name === null) return reduceAll(node.children as Nodes[], context, place);
  if (name === 'R') return resource(node, context, place);
  if (name === 'EntityLink') return entityLink(node, context, place);
  if (name === 'Mermaid' || name === 'MermaidDiagram') return diagram(node, context, 'mermaid');
  if (name === 'SquiggleEstimate') return diagram(node, context, 'squiggle');
  if (/^(?:Aside|Callout|Note|Tip|Warning|Caution|Danger|Info|KeyTakeaways)$/.test(name))
    return callout(node, context, place);
  if (/^[a-z]/.test(name) && !name.includes('.')) return reduceHtml(node, context, place);
  return component(node, context, place);
}

/** `<R id="…">text</R>`: the text, and the citation behind it. */
function resource(node: Element, context: MdxContext, place: Place): Nodes[] {
  const id = textAttribute(node, 'id') ?? '';
  const children = reduceAll(node.children as Nodes[], context, { ...place, flow: false });
  const ref = context.cite(id);
  if (ref !== undefined) {
    context.tally.add('links', '<R>', 'citations [@id]', context.path);
    return [...children, ...(children.length > 0 ? [text(' ')] : []), citation(ref)];
  }
  // Within a link, the citation comes behind it.
  if (context.has(id)) return children;
  context.tally.add(
    'links',
    UNCITED,
    'their text, and the ID in a comment',
    `${context.path} ${id}`,
  );
  return [...children, comment(`R id="${id}"`, false)];
}

const UNCITED = '<R> of an ID that no resource has';

function entityLink(node: Element, context: MdxContext, { inLink }: Place): Nodes[] {
  const id = textAttribute(node, 'id');
  const name = textAttribute(node, 'name');
  const slug = context.entity(id, name);
  const words = plainText({ type: 'paragraph', children: node.children } as Nodes)
    .replace(/\s+/g, ' ')
    .trim();
  const shown = words || textAttribute(node, 'label') || name || id || '';
  if (slug === undefined) {
    const fate = 'their text: there is no such page';
    context.tally.add('links', '<EntityLink> that leads nowhere', fate, `${context.path} ${id}`);
    return shown === '' ? [] : [text(shown), comment(`EntityLink id="${id}"`, false)];
  }
  if (inLink) return [text(shown)];
  context.tally.add('links', '<EntityLink>', 'wikilinks', context.path);
  return [wikiLink(context.target(slug, shown), shown || slug)];
}

function diagram(node: Element, context: MdxContext, lang: string): Nodes[] {
  const attributes = attributesOf(node);
  const code = ['chart', 'code', 'value', 'diagram'].map((name) => attributes.get(name));
  const value =
    code.find((one) => typeof one === 'string') ??
    plainText({
      type: 'paragraph',
      children: node.children,
    } as Nodes);
  const title = textAttribute(node, 'title');
  context.tally.add('reduced', `<${node.name}>`, 'a block of code', context.path);
  const caption: Nodes[] = title === undefined ? [] : [paragraph([strong([text(title)])])];
  return [...caption, { type: 'code', lang, value: String(value).trim() }];
}

function callout(node: Element, context: MdxContext, place: Place): Nodes[] {
  const type = textAttribute(node, 'type') ?? (node.name === 'Aside' ? 'note' : (node.name ?? ''));
  const title = textAttribute(node, 'title') ?? parted(type);
  const children = reduceAll(node.children as Nodes[], context, place);
  context.tally.add('reduced', `<${node.name}>`, 'a quotation under its title', context.path);
  const head = strong([text(title)]);
  if (!place.flow) return [head, text(' '), ...children];
  return [{ type: 'blockquote', children: [paragraph([head]), ...(children as BlockContent[])] }];
}

function parted(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A component that we do not know: its texts; where it has none, a comment that holds it whole. */
function component(node: Element, context: MdxContext, place: Place): Nodes[] {
  const attributes = attributesOf(node);
  const name = `<${node.name}>`;
  const children = reduceAll(node.children as Nodes[], context, place);
  const fact = children.length === 0 ? context.fact(attributes) : undefined;
  if (fact !== undefined) {
    context.tally.add('reduced', name, 'the value that it shows', context.path);
    return [text(fact)];
  }
  const sum = attributes.get('expr');
  if (node.name === 'Calc' && typeof sum === 'string') {
    context.tally.add('reduced', name, 'its expression, as code', context.path);
    return [{ type: 'inlineCode', value: sum }];
  }
  const blocks = readableBlocks(attributes);
  const link = textAttribute(node, 'href');
  if (blocks.length + children.length === 0) {
    context.tally.add('reduced', name, 'a comment: it has no text', context.path);
    return [comment(written(node), place.flow)];
  }
  const fate = blocks.length === 0 ? 'the text in it' : 'its texts as paragraphs and lists';
  context.tally.add('reduced', name, fate, context.path);
  const after = link === undefined ? [] : [target(link, context)];
  if (place.flow) return [...(blocks as Nodes[]), ...children, ...after];
  const words = blocks.map((block) => plainText(block).trim()).filter((part) => part !== '');
  return [...(words.length > 0 ? [text(words.join(' — '))] : []), ...children, ...after];
}

function target(link: string, context: MdxContext): Nodes {
  const page = context.pageAt(link);
  if (page) return wikiLink(context.target(page.slug, ''), page.slug) as Nodes;
  if (/^https?:\/\//i.test(link)) {
    return { type: 'link', url: link, children: [text(link)] as PhrasingContent[] };
  }
  return comment(`link to ${link}`, false);
}

/** The element as it may have been written, for a comment. */
function written(node: Element): string {
  const attributes = node.attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return `{${attribute.value}}`;
    const { name, value } = attribute;
    if (value === null || value === undefined) return name;
    return typeof value === 'string' ? `${name}="${value}"` : `${name}={${value.value}}`;
  });
  return `<${[node.name, ...attributes].join(' ')} />`;
}
