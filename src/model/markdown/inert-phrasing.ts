import type {
  Image,
  ImageReference,
  Link,
  LinkReference,
  Nodes,
  Parent,
  PhrasingContent,
} from 'mdast';
import { imageNameOf, imageUrl } from '../images.ts';
import { cleanText, oneLine } from './clean-text.ts';
import { DEEPEST, type Definitions } from './inert-definitions.ts';
import { safeUrl } from './safe-url.ts';
import { tidyPhrasing } from './tidy-phrasing.ts';

export interface PhrasingOptions {
  definitions: Definitions;
  /** In headings and cells a line break is a space. */
  flat: boolean;
  /** Whether the words stand in the cell of a table. */
  cell?: boolean;
  /** Marks to leave out, keeping the words in them. */
  without: ReadonlySet<string>;
}

/** The words of a paragraph, heading or cell with their marks, and nothing else. */
export function inertPhrasing(
  nodes: readonly Nodes[],
  options: PhrasingOptions,
): PhrasingContent[] {
  return tidyPhrasing(convertAll(nodes, options, [], 0), options.flat);
}

function convertAll(
  nodes: readonly Nodes[],
  options: PhrasingOptions,
  inside: readonly string[],
  level: number,
): PhrasingContent[] {
  if (level > DEEPEST) return [];
  return nodes.flatMap((node) => convert(node, options, inside, level));
}

function convert(
  node: Nodes,
  options: PhrasingOptions,
  inside: readonly string[],
  level: number,
): PhrasingContent[] {
  const within = (marks: readonly string[]) =>
    convertAll((node as Parent).children, options, marks, level + 1);
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: options.flat ? oneLine(node.value) : cleanText(node.value) }];
    case 'inlineCode':
      return [inlineCode(oneLine(node.value), options, inside)];
    case 'break':
      return [options.flat ? { type: 'text', value: ' ' } : { type: 'break' }];
    case 'emphasis':
    case 'strong':
    case 'delete':
      if (inside.includes(node.type) || options.without.has(node.type)) return within(inside);
      return [{ type: node.type, children: within([...inside, node.type]) }];
    case 'link':
    case 'linkReference':
      return link(node, options, inside, within);
    case 'image':
    case 'imageReference':
      return image(node, options);
    case 'footnoteReference': {
      // Parsers differ on whether a footnote may stand in the words of a link.
      if (inside.includes('link')) return [];
      const number = options.definitions.call(node.identifier);
      if (number === undefined) return [];
      return [{ type: 'footnoteReference', identifier: String(number), label: String(number) }];
    }
    default:
      return 'children' in node ? within(inside) : [];
  }
}

/**
 * Code cannot be written in two places: in a cell, a backslash before a bar, or where a bar may come
 * to follow (the two are read as one bar); in a link, a closing bracket (with a colon after it, a definition would begin).
 */
function inlineCode(
  value: string,
  { cell }: PhrasingOptions,
  inside: readonly string[],
): PhrasingContent {
  const isUnwritable =
    (cell && /\\(?:\||$)/.test(value)) || (inside.includes('link') && value.includes(']'));
  return { type: isUnwritable ? 'text' : 'inlineCode', value };
}

function link(
  node: Link | LinkReference,
  { definitions }: PhrasingOptions,
  inside: readonly string[],
  within: (marks: readonly string[]) => PhrasingContent[],
): PhrasingContent[] {
  const target = node.type === 'link' ? node : definitions.link(node.identifier);
  const url = target && safeUrl(target.url);
  if (url === undefined || inside.includes('link')) return within(inside);
  return [{ type: 'link', url, ...title(target?.title), children: within([...inside, 'link']) }];
}

function image(node: Image | ImageReference, { definitions }: PhrasingOptions): PhrasingContent[] {
  const target = node.type === 'image' ? node : definitions.link(node.identifier);
  const saved = target && imageNameOf(target.url);
  // One without an address was not saved: only its description is there.
  const unsaved = target?.url === '' ? '' : target && safeUrl(target.url);
  const url = saved === undefined ? unsaved : imageUrl(saved);
  if (url === undefined) return [];
  return [{ type: 'image', url, ...title(target?.title), alt: oneLine(node.alt ?? '').trim() }];
}

function title(text: string | null | undefined): { title?: string } {
  const clean = oneLine(text ?? '').trim();
  return clean === '' ? {} : { title: clean };
}
