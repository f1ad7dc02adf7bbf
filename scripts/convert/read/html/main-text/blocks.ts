import { tokensOf } from './tokens.ts';

/** An element that holds blocks, and what is in it with everything below it. */
export interface Box {
  tag: string;
  /** Class names, identifier, role and the like, in lower case. */
  names: string;
  /** What its likes beside it are recognised by. */
  kind: string;
  parent: Box | undefined;
  depth: number;
  hidden: boolean;
  words: number;
  linkWords: number;
  blocks: number;
  /** How many of its siblings are of its kind, itself included. */
  likes: number;
}

/** A run of text with no border of a block in it. */
export interface Block {
  box: Box;
  nodes: Text[];
  text: string;
  tokens: number[];
  linkWords: number;
  /** Inline elements that all of its text is in, such as `a`, `strong`. */
  inLink: boolean;
  bold: boolean;
  /** Images in it or directly before it. */
  images: number;
}

const SKIPPED = new Set(
  'script style template noscript iframe object embed svg canvas head link meta select option datalist textarea audio video map math-field dialog'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math q ruby s samp small span strike strong sub sup time tt u var img picture wbr input annotation mi mn mo mrow semantics'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);
const HIDDEN = /display\s?:\s?none|visibility\s?:\s?hidden/i;

/** The blocks of text of a page, in order, with the boxes they stand in. */
export function blocksOf(body: Element): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let breaks = 0;
  let images = 0;

  const close = (): void => {
    if (open && /\S/.test(open.text)) {
      open.text = open.text.replace(/\s+/g, ' ').trim();
      open.tokens = tokensOf(open.text);
      if (open.tokens.length > 0) blocks.push(open);
    }
    open = undefined;
    breaks = 0;
  };
  const addText = (node: Text, box: Box, link: boolean, bold: boolean): void => {
    const text = node.nodeValue ?? '';
    if (!/\S/.test(text)) {
      if (open) open.text += ' ';
      return;
    }
    if (open && breaks > 1) close();
    if (!open) {
      open = {
        box,
        nodes: [],
        text: '',
        tokens: [],
        linkWords: 0,
        inLink: true,
        bold: true,
        images,
      };
      images = 0;
    }
    breaks = 0;
    open.nodes.push(node);
    open.text += text;
    if (link) open.linkWords += tokensOf(text).length;
    open.inLink &&= link;
    open.bold &&= bold;
  };
  const walk = (element: Element, box: Box, link: boolean, bold: boolean): void => {
    const kinds = new Map<string, Box[]>();
    for (const node of element.childNodes) {
      if (node.nodeType === 3) addText(node as unknown as Text, box, link, bold);
      if (node.nodeType !== 1) continue;
      const child = node as Element;
      const tag = child.localName.toLowerCase();
      if (SKIPPED.has(tag)) continue;
      if (tag === 'br') {
        breaks += 1;
        if (open) open.text += ' ';
      } else if (tag === 'img') {
        images += 1;
      } else if (INLINE.has(tag)) {
        walk(child, box, link || tag === 'a', bold || BOLD.has(tag));
      } else {
        close();
        const inner = boxOf(child, tag, box);
        const likes = kinds.get(inner.kind);
        if (likes) likes.push(inner);
        else kinds.set(inner.kind, [inner]);
        walk(child, inner, link, bold || BOLD.has(tag));
        close();
      }
    }
    for (const likes of kinds.values()) for (const like of likes) like.likes = likes.length;
  };

  const root = boxOf(body, 'body', undefined);
  walk(body, root, false, false);
  close();
  for (const block of blocks) {
    for (let box: Box | undefined = block.box; box; box = box.parent) {
      box.words += block.tokens.length;
      box.linkWords += block.linkWords;
      box.blocks += 1;
    }
  }
  return blocks;
}

function boxOf(element: Element, tag: string, parent: Box | undefined): Box {
  const get = (name: string): string => (element.getAttribute(name) ?? '').slice(0, 200);
  const classes = get('class').toLowerCase();
  const names = `${get('class')} ${get('id')} ${get('role')} ${get('itemprop')} ${get('data-testid')} ${get('aria-label')}`;
  const hidden =
    parent?.hidden ||
    element.hasAttribute('hidden') ||
    get('aria-hidden') === 'true' ||
    HIDDEN.test(get('style'));
  return {
    tag,
    names: names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase(),
    kind: `${tag} ${classes.split(/\s+/)[0] ?? ''}`,
    parent,
    depth: (parent?.depth ?? 0) + 1,
    hidden: hidden === true,
    words: 0,
    linkWords: 0,
    blocks: 0,
    likes: 1,
  };
}
