import type {
  BlockContent,
  Definition,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { imageUrl, type SavedImage } from '../../../src/model/images.ts';
import type { LeftOut } from '../article.ts';
import { isClosing, opensHidden } from './inert-html.ts';
import { linkAddress } from './link-address.ts';
import { foldSpace, leftOut } from './parts.ts';

export interface Inert {
  body: Root;
  /** Those of the saved images that stand in the text, each once. */
  images: SavedImage[];
  leftOut: LeftOut[];
}

export interface InertOptions {
  /** The address of the page, for its relative links. */
  base?: string | undefined;
  /** Images that were saved with the page, by the address that they have in the tree. */
  images?: ReadonlyMap<string, SavedImage>;
  /** Turns a piece of raw HTML that stands as a block into mdast; without it, it is left out. */
  htmlToBlocks?: (html: string) => RootContent[];
}

/**
 * Makes a tree that cannot do anything: no raw HTML, no images but those that were saved with it (the descriptions of others
 * stay, as images without an address), no scripts, no link but http, https and mailto, no references that are resolved elsewhere, no
 * positions, no data. It is built anew of known nodes only, so an unknown kind cannot pass.
 */
export function makeInert(tree: Root, options: InertOptions = {}): Inert {
  const context: Context = {
    ...options,
    definitions: new Map(),
    footnotes: [],
    shown: new Map(),
    leftOut: [],
  };
  collectDefinitions(tree, context.definitions);
  const children = blocks(tree.children, context) as RootContent[];
  // Footnotes may name further footnotes: the list grows while it is walked.
  for (let index = 0; index < context.footnotes.length; index += 1) {
    const { label, children: content } = context.footnotes[index] as Footnote;
    children.push(...(labelled(label, blocks(content, context)) as RootContent[]));
  }
  const images = [...context.shown.values()];
  return { body: { type: 'root', children }, images, leftOut: context.leftOut };
}

interface Footnote {
  label: string;
  children: readonly Nodes[];
}

interface Context extends InertOptions {
  definitions: Map<string, Definition>;
  footnotes: Footnote[];
  shown: Map<string, SavedImage>;
  leftOut: LeftOut[];
}

function collectDefinitions(node: Nodes, found: Map<string, Definition>): void {
  if (node.type === 'definition') {
    if (!found.has(node.identifier)) found.set(node.identifier, node);
  } else if ('children' in node) {
    for (const child of node.children) collectDefinitions(child, found);
  }
}

function blocks(nodes: readonly Nodes[], context: Context): Nodes[] {
  const out: Nodes[] = [];
  let hidden: string | undefined;
  for (const node of nodes) {
    if (node.type === 'html') {
      if (hidden !== undefined) {
        if (isClosing(node.value, hidden)) hidden = undefined;
        continue;
      }
      hidden = opensHidden(node.value);
      out.push(...rawHtml(node.value, node.position?.start.line, context));
    } else if (hidden === undefined) {
      out.push(...block(node, context));
    }
  }
  return out;
}

function rawHtml(html: string, line: number | undefined, context: Context): Nodes[] {
  const kept = context.htmlToBlocks?.(html) ?? [];
  if (kept.length > 0) return kept.flatMap((node) => block(node, context));
  // A tag by itself says nothing that a reader would miss.
  if (!/^<\/?[a-z][^<>]{0,200}>$/i.test(html.trim())) {
    context.leftOut.push(leftOut('raw-html', 'HTML or a comment inside the text', html, line));
  }
  return [];
}

function block(node: Nodes, context: Context): Nodes[] {
  switch (node.type) {
    case 'paragraph':
      return splitAtBreaks(phrasing(node.children, context)).map((children) => ({
        type: 'paragraph',
        children,
      }));
    case 'heading': {
      const children = phrasing(node.children, context);
      return isBlank(children) ? [] : [{ type: 'heading', depth: node.depth, children }];
    }
    case 'blockquote': {
      const children = blocks(node.children, context) as BlockContent[];
      return children.length === 0 ? [] : [{ type: 'blockquote', children }];
    }
    case 'list': {
      const children = node.children.flatMap((item) => {
        const content = blocks(item.children, context) as BlockContent[];
        if (content.length === 0) return [];
        const checked = typeof item.checked === 'boolean' ? { checked: item.checked } : {};
        return [
          {
            type: 'listItem' as const,
            spread: item.spread === true,
            ...checked,
            children: content,
          },
        ];
      });
      if (children.length === 0) return [];
      const start = node.ordered && typeof node.start === 'number' ? { start: node.start } : {};
      return [
        {
          type: 'list',
          ordered: node.ordered === true,
          ...start,
          spread: node.spread === true,
          children,
        },
      ];
    }
    case 'code':
      return [{ type: 'code', lang: codeLanguage(node.lang), value: node.value }];
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'table': {
      const children = node.children.map((row) => ({
        type: 'tableRow' as const,
        children: row.children.map((cell) => ({
          type: 'tableCell' as const,
          children: phrasing(cell.children, context),
        })),
      }));
      return children.length === 0 ? [] : [{ type: 'table', align: node.align ?? [], children }];
    }
    case 'footnoteDefinition':
      context.footnotes.push({ label: node.label ?? node.identifier, children: node.children });
      return [];
    case 'definition':
      return [];
    case 'text':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'inlineCode':
    case 'link':
    case 'linkReference':
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
    case 'break': {
      // Words that stand between blocks, as HTML allows, are a paragraph of their own.
      return splitAtBreaks(phrasing([node], context)).map((children) => ({
        type: 'paragraph',
        children,
      }));
    }
    default:
      context.leftOut.push(leftOut(node.type, 'a node that a saved text cannot hold', ''));
      return [];
  }
}

/** Two line breaks in a row part paragraphs: so old pages are written. Blank ones are none. */
function splitAtBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  nodes.forEach((node, index) => {
    if (node.type === 'break' && nodes[index + 1]?.type === 'break') parts.push([]);
    else if (node.type !== 'break' || (parts.at(-1)?.length ?? 0) > 0) parts.at(-1)?.push(node);
  });
  return parts
    .map((part) => (part.at(-1)?.type === 'break' ? part.slice(0, -1) : part))
    .filter((part) => !isBlank(part));
}

function phrasing(nodes: readonly Nodes[], context: Context): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  let hidden: string | undefined;
  for (const node of nodes) {
    if (node.type === 'html') {
      if (hidden === undefined) hidden = opensHidden(node.value);
      else if (isClosing(node.value, hidden)) hidden = undefined;
      if (/^<br\b/i.test(node.value)) out.push({ type: 'break' });
      else if (node.value.startsWith('<!--')) {
        const line = node.position?.start.line;
        context.leftOut.push(
          leftOut('raw-html', 'HTML or a comment inside the text', node.value, line),
        );
      }
    } else if (hidden === undefined) out.push(...inline(node, context));
  }
  return mergeTexts(out);
}

function inline(node: Nodes, context: Context): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      // Where Markdown breaks a line softly, a reader sees a space.
      return node.value === ''
        ? []
        : [{ type: 'text', value: node.value.replace(/[ \t]{0,80}\n[ \t]{0,80}/g, ' ') }];
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const children = phrasing(node.children, context);
      return isBlank(children) ? children : [{ type: node.type, children }];
    }
    case 'inlineCode':
      return node.value === '' ? [] : [{ type: 'inlineCode', value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return link(node.url, node.children, node.position?.start.line, context);
    case 'linkReference': {
      const definition = context.definitions.get(node.identifier);
      if (!definition) return phrasing(node.children, context);
      return link(definition.url, node.children, node.position?.start.line, context);
    }
    case 'image': {
      const saved = context.images?.get(node.url);
      if (!saved) return caption(node.alt ?? '', node.position?.start.line, context);
      context.shown.set(saved.name, saved);
      return [{ type: 'image', url: imageUrl(saved.name), alt: foldSpace(node.alt ?? '') }];
    }
    case 'imageReference':
      return caption(node.alt ?? '', node.position?.start.line, context);
    case 'footnoteReference':
      return [{ type: 'text', value: `[${node.label ?? node.identifier}]` }];
    default:
      return 'children' in node ? phrasing(node.children, context) : [];
  }
}

function link(
  url: string,
  content: readonly Nodes[],
  line: number | undefined,
  context: Context,
): PhrasingContent[] {
  const children = phrasing(content, context);
  const safe = linkAddress(url, context.base);
  if (safe !== undefined) {
    return isBlank(children)
      ? children
      : [{ type: 'link', url: safe, children: children as never }];
  }
  if (!url.trim().startsWith('#')) {
    context.leftOut.push(leftOut('link-target', 'not an address that can be linked to', url, line));
  }
  return children;
}

/**
 * No image is ever requested from elsewhere: one without an address stands in its place, and tells
 * what it shows. It is no text of the page, which never showed these words.
 */
function caption(alt: string, line: number | undefined, context: Context): PhrasingContent[] {
  context.leftOut.push(
    leftOut('image', 'the image was not saved with the page; its description stays', alt, line),
  );
  const text = alt.replace(/\s+/g, ' ').trim();
  return text === '' ? [] : [{ type: 'image', url: '', alt: text }];
}

function labelled(label: string, content: Nodes[]): Nodes[] {
  const [first, ...rest] = content;
  const mark = { type: 'text' as const, value: `[${label}] ` };
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [mark] }, ...content];
  const start: Paragraph = { type: 'paragraph', children: mergeTexts([mark, ...first.children]) };
  return [start, ...rest];
}

function mergeTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const node of nodes) {
    const before = out.at(-1);
    if (node.type === 'text' && before?.type === 'text') {
      // What was dropped between two words leaves one space, not two.
      const value = (before.value + node.value).replace(/ {2,}/g, ' ');
      out[out.length - 1] = { type: 'text', value };
    } else out.push(node);
  }
  return out;
}

function isBlank(nodes: readonly PhrasingContent[]): boolean {
  return nodes.every((node) =>
    node.type === 'text' ? node.value.trim() === '' : node.type === 'break',
  );
}

function codeLanguage(lang: string | null | undefined): string | null {
  return lang && /^[\w+#.-]{1,40}$/.test(lang) ? lang : null;
}
