import GithubSlugger from 'github-slugger';
import type {
  Element,
  ElementContent,
  Nodes as HastNodes,
  Root as HastRoot,
  RootContent,
} from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import type { Image, InlineCode, Link, Root } from 'mdast';
import { defaultHandlers, type State, toHast } from 'mdast-util-to-hast';
import { imageNameOf } from '../images.ts';
import { formulaIn, mathml } from './formula.ts';
import { fitHeadings } from './heading-levels.ts';
import { SAFE } from './safe-schema.ts';
import { toldHost } from './told-host.ts';

export interface SafeHtmlOptions {
  /** Put before every `id`, so that several texts can stand on one page: `saved-`. */
  prefix: string;
  /** Level of the outermost headings of the text: 3 below a page's own h1 and h2. */
  firstHeading?: number;
  /** Images that the site has, by the name under which the text refers to them. */
  images?: ReadonlyMap<string, ShownImage>;
  /** Whether code between dollars is shown as the formula that it is. */
  formulas?: boolean;
}

/** An image as it is shown. */
export interface ShownImage {
  /** Relative address, as seen from the page. */
  src: string;
  /** In pixels. */
  width: number;
  height: number;
}

/**
 * The HTML of a text that nobody vouches for: only elements and attributes of a short list, links only
 * to http, https, mailto and relative addresses, no images but the site's own (of others their
 * descriptions), no request to anywhere. Wide tables stand in a box that scrolls and takes the keyboard's focus.
 */
export function safeHtml(
  root: Root,
  { prefix, firstHeading = 3, images, formulas = false }: SafeHtmlOptions,
): string {
  const tree = toHast(fitHeadings(root, firstHeading), {
    clobberPrefix: prefix,
    footnoteLabelTagName: `h${firstHeading}`,
    footnoteLabelProperties: {},
    handlers: {
      image: imageElement(images),
      imageReference: () => undefined,
      link: linkElement,
      ...(formulas && { inlineCode: markFormula }),
    },
  });
  const safe = sanitize(tree, SAFE) as HastRoot;
  const slugger = new GithubSlugger();
  const children = safe.children.flatMap((child) => finish(child, prefix, slugger));
  return toHtml({ type: 'root', children: children as RootContent[] });
}

/** An image that the site has, read only when it comes into view; else what it shows, in words. */
function imageElement(images: ReadonlyMap<string, ShownImage> | undefined) {
  return (_state: State, node: Image): ElementContent | undefined => {
    const name = imageNameOf(node.url);
    const image = name === undefined ? undefined : images?.get(name);
    if (!image) return node.alt ? { type: 'text', value: `[${node.alt}]` } : undefined;
    const { src, width, height } = image;
    const properties = {
      src,
      alt: node.alt ?? '',
      width,
      height,
      loading: 'lazy',
      decoding: 'async',
    };
    return { type: 'element', tagName: 'img', properties, children: [] };
  };
}

/** A formula is marked before, and set after, the tree is made safe, so that only ours is MathML. */
function markFormula(state: State, node: InlineCode): ElementContent {
  const element = defaultHandlers.inlineCode(state, node);
  if (formulaIn(node.value)) element.properties = { className: ['language-formula'] };
  return element;
}

function isFormula({ tagName, properties }: Element): boolean {
  const names = properties['className'];
  return tagName === 'code' && Array.isArray(names) && names.includes('language-formula');
}

/** A formula that is not understood is its own code. */
function setFormula(code: Element): Element {
  const value = textOf(code);
  const formula = formulaIn(value);
  const set = formula && mathml(formula.tex, formula.display);
  return set ?? { ...code, properties: {} };
}

/** The usual handler clones the properties it is given, which many links make felt. */
function linkElement(state: State, { data, ...node }: Link): Element {
  const element = defaultHandlers.link(state, node);
  Object.assign(element.properties, data?.hProperties);
  return element;
}

function finish<T extends HastNodes>(node: T, prefix: string, slugger: GithubSlugger): HastNodes[] {
  if (node.type !== 'element') return [node];
  if (isFormula(node)) return [setFormula(node)];
  const children = node.children.flatMap((child) =>
    finish(child, prefix, slugger),
  ) as ElementContent[];
  const element: Element = { ...node, children, properties: { ...node.properties } };
  const { properties, tagName } = element;
  if (/^h[1-6]$/.test(tagName)) {
    properties['id'] =
      prefix + (properties['id'] === FOOTNOTES ? FOOTNOTES : slugger.slug(headingText(element)));
  }
  if (properties['ariaDescribedBy'] !== undefined)
    properties['ariaDescribedBy'] = [prefix + FOOTNOTES];
  if (tagName === 'a') return children.length > 0 ? [withRel(element)] : [];
  // A head without words is no head.
  if (tagName === 'th' && children.length === 0) return [{ ...element, tagName: 'td' }];
  return tagName === 'table' ? [inScrollBox(element)] : [element];
}

/** The words of a heading without citation and footnote marks. */
function headingText(heading: Element): string {
  const words = heading.children.filter(
    (child) => child.type !== 'element' || child.tagName !== 'sup',
  );
  return textOf({ ...heading, children: words }).trim();
}

/** What mdast-util-to-hast calls the heading of the footnotes. */
const FOOTNOTES = 'footnote-label';

function withRel(link: Element): Element {
  const href = String(link.properties['href'] ?? '');
  if (!/^https?:/i.test(href)) return link;
  link.properties['rel'] = ['noopener', 'nofollow'];
  const host = toldHost(href, textOf(link));
  // Shown by the style sheet, so that the text of the page stays the text of the source.
  if (host !== undefined) link.properties['dataHost'] = host;
  return link;
}

function inScrollBox(table: Element): Element {
  const properties = {
    className: ['table-scroll'],
    tabIndex: 0,
    role: 'region',
    ariaLabel: 'Table',
  };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}
