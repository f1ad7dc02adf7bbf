import GithubSlugger from 'github-slugger';
import type { Definition, Nodes, PhrasingContent, Root } from 'mdast';
import { CLAIM_LINK } from '../../schema/claim-words.ts';
import type { ClaimNode } from '../claims/claim-nodes.ts';
import { plainNodes } from '../claims/plain-nodes.ts';
import { citationNode, unresolved } from './citation-node.ts';
import { keepCells } from './keep-cells.ts';
import { linkableMentions } from './linkable-mentions.ts';
import type { WikiLink } from './nodes.ts';
import { figureOf, type Picture, pictureNode } from './picture-node.ts';
import type { ReferenceNumbers } from './reference-numbers.ts';
import { linkRange } from './render-saved.ts';
import type { WikiContext } from './wiki-context.ts';
import { wrapRanges } from './wrap-ranges.ts';

/**
 * A copy of the tree in which wikilinks are relative links, citations are numbers that lead to their
 * references, and the first mention of each other page in each section is a link. What resolves to
 * nothing is shown as an error.
 *
 * @param numbers counts on where several texts share one list of references
 */
export function applyWiki(root: Root, context: WikiContext, numbers: ReferenceNumbers): Root {
  const targets = new Map<unknown, string>();
  const definitions: Definitions = new Map();
  gatherTargets(root, context, targets, definitions);
  const links = linkableMentions(root, {
    matcher: context.matcher,
    self: context.self,
    pageOf: ({ node }) => targets.get(node),
  }).map(({ slug, start, end }) => linkRange(context.linkTo(slug), start, end));
  return replace(wrapRanges(root, links), { ...context, definitions }, numbers, false);
}

type Definitions = Map<string, Definition>;
type Context = WikiContext & { definitions: Definitions };

/** Which page each wikilink leads to, by the text node in it; and the definitions by their names. */
function gatherTargets(
  node: Nodes,
  context: WikiContext,
  targets: Map<unknown, string>,
  definitions: Definitions,
): void {
  if (node.type === 'definition' && !definitions.has(node.identifier))
    definitions.set(node.identifier, node);
  if (node.type === 'wikiLink') {
    const page = context.resolver.page(node.target);
    if (page) for (const child of node.children) targets.set(child, page.slug);
  } else if ('children' in node) {
    for (const child of node.children) gatherTargets(child as Nodes, context, targets, definitions);
  }
}

function replace<T extends Nodes>(
  node: T,
  context: Context,
  numbers: ReferenceNumbers,
  isInLink: boolean,
): T {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    if (child.type === 'wikiLink') return [wikiLinkNode(child, context, isInLink)];
    if (child.type === 'citationGroup') return [citationNode(child, numbers, context)];
    const picture = context.picture && pictureIn(child, context.definitions);
    if (context.picture && picture) return [pictureNode(picture, context.picture, isInLink)];
    const isLink = isInLink || child.type === 'link' || child.type === 'linkReference';
    const shown = replace(child, context, numbers, isLink);
    if (shown.type === 'paragraph') return [figureOf(shown) ?? shown];
    if (shown.type === 'table') return [keepCells(shown)];
    if (child.type !== 'claim') return [shown];
    return context.claim?.(child, shown as ClaimNode) ?? plainNodes(shown as ClaimNode);
  });
  return { ...node, children } as T;
}

function pictureIn(node: Nodes, definitions: Definitions): Picture | undefined {
  if (node.type === 'image') return node;
  const target = node.type === 'imageReference' && definitions.get(node.identifier);
  return target ? { url: target.url, title: target.title, alt: node.alt } : undefined;
}

function wikiLinkNode(node: WikiLink, context: WikiContext, isInLink: boolean): PhrasingContent {
  const { resolver, linkTo, self } = context;
  const shown = node.children.map((child) => child.value).join('');
  if (node.target.startsWith(CLAIM_LINK)) return claimLinkNode(node, context, isInLink);
  const page = resolver.page(node.target);
  if (page === undefined)
    return unresolved(`[[${shown}]]`, `No page of this wiki is called "${node.target}"`);
  // A link in a link is not HTML; one to the page itself leads nowhere new.
  const section = sectionOf(node.target, page.front.title);
  if (isInLink || (page.slug === self && section === '')) return { type: 'text', value: shown };
  return {
    type: 'link',
    url: `${page.slug === self ? '' : linkTo(page.slug)}${section}`,
    children: node.children,
  };
}

/** `[[claim:ID]]` says what is claimed, `[[claim:ID|shown]]` what its author wants to be shown. */
function claimLinkNode(node: WikiLink, context: WikiContext, isInLink: boolean): PhrasingContent {
  const written = node.children.map((child) => child.value).join('');
  const link = context.claimLink?.(node.target.slice(CLAIM_LINK.length).trim());
  if (link === undefined)
    return unresolved(`[[${written}]]`, `No claim of this wiki has the ID in "${node.target}"`);
  const value = written === node.target ? link.statement : written;
  if (isInLink) return { type: 'text', value };
  return { type: 'link', url: link.href, children: [{ type: 'text', value }] };
}

/** `#section` for `[[Title#Section]]`. */
function sectionOf(target: string, title: string): string {
  const hash = target.indexOf('#');
  if (hash <= 0 || target === title) return '';
  return `#${new GithubSlugger().slug(target.slice(hash + 1))}`;
}
