import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import { toString as plainText } from 'hast-util-to-string';
import type { Root } from 'mdast';
import { isShelved } from '../images/shelve.ts';
import { raise } from './raised.ts';
import { isGappy, withinSpans } from './table-grid.ts';

/** Elements that say nothing to a reader of the text, or act. */
const DROPPED = new Set(
  `script style template noscript iframe frame frameset object embed applet svg canvas audio video source track
  form button select textarea dialog menu base link meta title head rt rp map area portal`.split(
    /\s+/,
  ),
);

/**
 * Turns a piece of HTML into mdast. Scripts, styles, forms and embedded things are dropped with
 * their content; a figure becomes its caption. The tree still has to be made inert.
 */
export function htmlToMdast(html: string): Root {
  const tree = fromHtml(html, { fragment: true });
  const pruned: HastRoot = {
    type: 'root',
    children: prune(tree.children as ElementContent[], false),
  };
  const result = toMdast(pruned, { document: true, handlers: HANDLERS });
  return result.type === 'root' ? result : { type: 'root', children: [result as never] };
}

const HANDLERS: Record<string, Handle> = {
  sup: (_state, node) => ({ type: 'text', value: raise(plainText(node), 'up', hasNoteLink(node)) }),
  sub: (_state, node) => ({ type: 'text', value: raise(plainText(node), 'down', false) }),
  math: (_state, node) => {
    const value = formula(node);
    if (value === '') return undefined;
    const mark = node.properties.display === 'block' ? '$$' : '$';
    return { type: 'inlineCode', value: `${mark}${value}${mark}` };
  },
};

const TABLE_PARTS = new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'caption']);

/** @param inTable - whether the nodes are part of a table of data */
function prune(nodes: readonly ElementContent[], inTable: boolean): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element') return [];
    const { tagName } = node;
    if (DROPPED.has(tagName)) return [];
    // A checkbox says whether a task is done; every other field is part of a form.
    if (tagName === 'input' && node.properties.type !== 'checkbox') return [];
    if (tagName === 'figure' && find(node, 'img')) return figure(node);
    const data = tagName === 'table' ? isData(node) && !isGappy(node) : inTable;
    if (tagName === 'table' && data) withinSpans(node);
    const children = prune(node.children, data);
    // A table that only lays out the page, or a cell torn out of one, is no more than a box.
    const box = !data && (tagName === 'table' || TABLE_PARTS.has(tagName));
    const name = box ? 'div' : tagName;
    const pruned: Element = {
      type: 'element',
      tagName: name,
      properties: node.properties,
      children,
    };
    if (name !== 'table') return [pruned];
    const caption = find(pruned, 'caption');
    const words = caption ? plainText(caption).trim() : '';
    return words === '' ? [pruned] : [paragraph(words), pruned];
  });
}

/** A table of data has a row with two cells, or says what its cells are. */
function isData(table: Element): boolean {
  if (find(table, 'th') || find(table, 'caption')) return true;
  const rows: Element[] = [];
  const collect = (element: Element): void => {
    for (const child of element.children) {
      if (child.type !== 'element' || child.tagName === 'table') continue;
      if (child.tagName === 'tr') rows.push(child);
      else collect(child);
    }
  };
  collect(table);
  return rows.some((row) => row.children.filter((cell) => cell.type === 'element').length > 1);
}

/**
 * Its caption says more than the alternative text of its image, and both say nearly the same. The
 * caption is text of the page whether the image was saved or not; only without one does a missing
 * image leave its description.
 */
function figure(node: Element): ElementContent[] {
  const caption = find(node, 'figcaption');
  const image = find(node, 'img');
  const words = caption ? plainText(caption).replace(/\s+/g, ' ').trim() : '';
  const saved =
    image && all(node, 'img').filter(({ properties }) => isShelved(String(properties.src)));
  const others = node.children.filter(
    (child) => child.type === 'element' && (find(child, 'table') || find(child, 'pre')),
  );
  const description: Element = {
    type: 'element',
    tagName: 'img',
    properties: { src: '', alt: words === '' ? String(image?.properties.alt ?? '') : '' },
    children: [],
  };
  const images = saved && saved.length > 0 ? saved : [description];
  const shown = images.map((child) => ({ ...paragraph(''), children: [child] }));
  return [...prune(others, false), ...shown, ...(words === '' ? [] : [captionLine(words)])];
}

/** Under an image, or in its place. */
function captionLine(words: string): Element {
  const children: ElementContent[] = [{ type: 'text', value: words }];
  return {
    ...paragraph(''),
    children: [{ type: 'element', tagName: 'em', properties: {}, children }],
  };
}

function all(node: Element, tagName: string): Element[] {
  if (node.tagName === tagName) return [node];
  return node.children.flatMap((child) => (child.type === 'element' ? all(child, tagName) : []));
}

function paragraph(words: string): Element {
  const children: ElementContent[] = words === '' ? [] : [{ type: 'text', value: words }];
  return { type: 'element', tagName: 'p', properties: {}, children };
}

function find(node: Element, tagName: string): Element | undefined {
  if (node.tagName === tagName) return node;
  for (const child of node.children) {
    const found = child.type === 'element' ? find(child, tagName) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** A number that links to a place in the page is the mark of a footnote. */
function hasNoteLink(node: Element): boolean {
  const href = find(node, 'a')?.properties.href;
  return typeof href === 'string' && href.includes('#');
}

/** The TeX that MathML carries along, or else its characters. */
function formula(node: Element): string {
  const tex = find(node, 'annotation');
  const latex = node.properties.dataLatex ?? node.properties.alttext;
  const value = typeof latex === 'string' ? latex : plainText(tex ?? node);
  return value.replace(/\s+/g, ' ').trim();
}
