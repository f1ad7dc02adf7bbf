import type { Heading, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { LeftOut } from '../article.ts';
import { leftOut } from './parts.ts';
import { isSameTitle } from './text/title.ts';

/** The title may stand behind a picture and a line or two. */
const NEAR_TOP = 4;

export interface Body {
  children: RootContent[];
  leftOut: LeftOut[];
}

/** Leaves out a first heading that only says the title again. */
export function dropTitleHeading(
  children: readonly RootContent[],
  title: string | undefined,
): Body {
  const at = children.slice(0, NEAR_TOP).findIndex((node) => node.type === 'heading');
  const found = children[at];
  if (at < 0 || !found || title === undefined || !isSameTitle(plainText(found), title)) {
    return { children: [...children], leftOut: [] };
  }
  return {
    children: children.filter((_, index) => index !== at),
    leftOut: [leftOut('duplicate-title', 'the title said again', plainText(found))],
  };
}

/** Headings begin at depth 2: depth 1 is the title of the entry. Their order of depth is kept. */
export function settleHeadings(children: readonly RootContent[]): RootContent[] {
  const headings = children.filter((node): node is Heading => node.type === 'heading');
  const shift = headings.some(({ depth }) => depth === 1) ? 1 : 0;
  return children.map((node) =>
    node.type === 'heading' && shift > 0
      ? { ...node, depth: Math.min(6, node.depth + shift) as Heading['depth'] }
      : node,
  );
}
