import type { Nodes, Root } from 'mdast';
import { type Extension as FromMarkdown, fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { Extension } from 'micromark-util-types';
import { claimFromMarkdown, claimSyntax } from '../claims/claim-syntax.ts';
import { withClaims } from '../claims/with-claims.ts';
import type { Parsed, Problem } from '../problem.ts';
import type { PageDoc } from '../wiki.ts';
import { wikiFromMarkdown, wikiSyntax } from './wiki-syntax.ts';

/**
 * The tree of a page's body: MDX and GFM with `wikiLink`, `citationGroup` and `claim` nodes. Lines count from
 * the start of `body`.
 *
 * @throws VFileMessage where the body is not MDX
 */
export function parsePageBody(body: string): Root {
  const nodes = [...mdxFromMarkdown(), claimFromMarkdown()];
  return withClaims(read(body, [mdxjs(), claimSyntax()], nodes), body);
}

/** The tree of notes: GFM with `wikiLink` and `citationGroup` nodes, without raw HTML. */
export function parseNotes(markdown: string): Root {
  return withoutHtml(read(markdown, [], []));
}

/** Reads the body of a page, or finds where it is not MDX (`bad-mdx`). */
export type ReadBody = (page: PageDoc) => Parsed<Root>;

/** The tree of a page's body, or where it is not MDX (`bad-mdx`). */
export function readPageBody(page: PageDoc): Parsed<Root> {
  try {
    return { value: parsePageBody(page.body), problems: [] };
  } catch (error) {
    const { reason, line } = error as { reason?: string; line?: number };
    const problem: Problem = {
      rule: 'bad-mdx',
      severity: 'error',
      file: page.file,
      line: page.bodyLine + (line ?? 1) - 1,
      message: `The page is not valid MDX: ${(reason ?? String(error)).replace(/\.$/, '')}`,
      remedy: 'Correct it; a literal { or < is written \\{ or \\<',
    };
    return { problems: [problem] };
  }
}

function read(text: string, syntax: Extension[], nodes: FromMarkdown[]): Root {
  return fromMarkdown(text, {
    extensions: [gfm(), ...syntax, wikiSyntax()],
    mdastExtensions: [gfmFromMarkdown(), nodes, wikiFromMarkdown()],
  });
}

function withoutHtml<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const children = node.children.filter((child) => child.type !== 'html');
  return { ...node, children: children.map((child) => withoutHtml(child as Nodes)) } as T;
}
