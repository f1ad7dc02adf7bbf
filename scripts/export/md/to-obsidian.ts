import type { Nodes, PhrasingContent, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Handle, toMarkdown } from 'mdast-util-to-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { applyWiki } from '../../../src/model/markdown/apply-wiki.ts';
import { ReferenceNumbers } from '../../../src/model/markdown/reference-numbers.ts';
import type { WikiContext } from '../../../src/model/markdown/wiki-context.ts';
import { withoutScript } from '../without-script.ts';
import { wikilink } from './wikilink.ts';

/** A link within the vault: what `applyWiki()` makes of a name of a page. */
const TO_PAGE = 'note:';

interface Raw {
  type: 'obsidianLink';
  path: string;
  shown: string;
}

/** What a text's names and citations lead to. */
export interface VaultContext {
  context: Omit<WikiContext, 'linkTo'>;
  /** Path of a page's note without its ending, by slug; undefined where it is not exported. */
  noteOf: (slug: string) => string | undefined;
  /** The words of a page's heading, by the page's slug and the heading's. */
  headingOf: (slug: string, section: string) => string | undefined;
}

/**
 * A tree of `parsePageBody()` or `parseNotes()` as Markdown for Obsidian: wikilinks and mentions become `[[links]]`, citations
 * footnotes numbered like the references, components what stands between their tags.
 */
export function toObsidian(root: Root, vault: VaultContext): string {
  const linked = applyWiki(
    withoutScript(root),
    {
      ...vault.context,
      linkTo: (slug) => `${TO_PAGE}${slug}`,
      claimLink: (id) => {
        const claim = vault.context.claimLink?.(id);
        return claim && { ...claim, href: `${TO_PAGE}${claim.slug}` };
      },
    },
    new ReferenceNumbers(),
  );
  return toMarkdown(settle(linked, vault), {
    bullet: '-',
    rule: '-',
    emphasis: '*',
    handlers: { obsidianLink: writeLink as Handle },
    extensions: [gfmToMarkdown()],
  } as Parameters<typeof toMarkdown>[1]);
}

const writeLink: Handle = (node: Raw, _parent, state) =>
  wikilink(node.path, node.shown, state.stack.includes('tableCell'));

function settle<T extends Nodes>(node: T, vault: VaultContext): T {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    const inner = settle(child, vault);
    if (inner.type === 'link') return link(inner, vault);
    const picture = pictureIn(inner);
    if (picture) return [picture];
    // Elements of HTML and what marks a citation: their words.
    if (inner.type === 'emphasis' && inner.data?.hName === 'figcaption')
      return [{ type: 'break' }, { type: 'emphasis', children: inner.children }];
    if (inner.type === 'emphasis' && inner.data?.hName !== undefined)
      return inner.data.hName === 'sup' ? footnotes(inner.children) : (inner.children as Nodes[]);
    return inner.type === 'html' ? [] : [inner];
  });
  return { ...node, children } as T;
}

/** All notes lie one folder deep, as pages of the site do, so a picture has the same address from there. */
function pictureIn(node: Nodes): Nodes | undefined {
  if (node.type !== 'emphasis' || node.data?.hName !== 'img') return undefined;
  const { src, alt, title } = node.data.hProperties ?? {};
  const titled = typeof title === 'string' ? { title } : {};
  return { type: 'image', url: String(src), alt: String(alt ?? ''), ...titled };
}

function link(
  node: Extract<Nodes, { type: 'link' }>,
  { noteOf, headingOf }: VaultContext,
): Nodes[] {
  const properties = node.data?.hProperties as { className?: string[] } | undefined;
  const number = /^#ref-(\d+)$/.exec(node.url)?.[1];
  if (properties?.className?.includes('cite') && number !== undefined)
    return [{ type: 'footnoteReference', identifier: number, label: number }];
  if (!node.url.startsWith(TO_PAGE)) return [node];
  const [slug = '', section] = node.url.slice(TO_PAGE.length).split('#');
  const path = noteOf(slug);
  if (path === undefined) return node.children as Nodes[];
  const heading = section === undefined ? undefined : headingOf(slug, section);
  const raw: Raw = {
    type: 'obsidianLink',
    path: heading === undefined ? path : `${path}#${heading}`,
    shown: textOf(node),
  };
  return [raw as unknown as Nodes];
}

function footnotes(children: readonly PhrasingContent[]): Nodes[] {
  const references = children.filter(({ type }) => type === 'footnoteReference');
  return references.length > 0 ? references : (children as Nodes[]);
}
