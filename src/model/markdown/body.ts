import type { Root } from 'mdast';
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Join, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { savedText } from '../text/saved-text.ts';
import { inertTree } from './inert-tree.ts';
import { writeText } from './plain-text.ts';
import { readMarkdown } from './read-markdown.ts';

/** A body as it is written, and the tree that whoever reads it back will have. */
export interface SettledBody {
  markdown: string;
  /** `bodyFromMarkdown(markdown)`: spans count in the `savedText()` of this tree. */
  root: Root;
}

/**
 * Blocks of a list item stand apart, or a table would run into the paragraph above it. A plain list
 * hugs the paragraph that it belongs to.
 */
const joinInItem: Join = (left, right, parent) => {
  if (parent.type !== 'listItem') return undefined;
  const isPlain =
    right.type === 'list' &&
    (!right.ordered || right.start === 1) &&
    right.children[0]?.children[0]?.type === 'paragraph';
  return left.type === 'paragraph' && isPlain ? 0 : 1;
};

/** How a saved text is written; for tests. */
export const WRITE: Options = {
  bullet: '-',
  bulletOther: '*',
  // Asterisks and hyphens after the marker of a list item would be one longer rule.
  rule: '_',
  emphasis: '*',
  handlers: { text: writeText },
  extensions: [
    gfmTableToMarkdown({ tableCellPadding: true, tablePipeAlign: false }),
    gfmStrikethroughToMarkdown(),
    gfmFootnoteToMarkdown(),
    // A bare address is not a link here, but others who read the file would make it one and run
    // over the escape after it.
    gfmAutolinkLiteralToMarkdown(),
    mdxToMarkdown(),
    {
      join: [joinInItem],
      unsafe: [
        // At the start of a line these words would begin a module statement of MDX.
        { atBreak: true, character: 'i', after: 'mport ' },
        { atBreak: true, character: 'e', after: 'xport ' },
        // `[^1]:` would begin the definition of a footnote.
        { character: ':', before: '\\]', inConstruct: 'phrasing' },
      ],
    },
  ],
};

/**
 * Writes a saved text as Markdown that is inert as MDX too: no import, expression, JSX or HTML comes
 * of it, whatever stands in the text. Where marks of emphasis cannot be written so that they are read
 * back, the marks go and the words stay.
 */
export function settleBody(root: Root): SettledBody {
  const whole = settle(root, []);
  if (whole.sound) return whole;
  const undeleted = settle(root, ['delete']);
  return undeleted.sound ? undeleted : settle(root, ['delete', 'emphasis', 'strong']);
}

function settle(
  root: Root,
  without: ('delete' | 'emphasis' | 'strong')[],
): SettledBody & { sound: boolean } {
  const inert = inertTree(root, without);
  const markdown = toMarkdown(inert, WRITE);
  const readBack = bodyFromMarkdown(markdown);
  return { markdown, root: readBack, sound: savedText(readBack) === savedText(inert) };
}

/** The Markdown of `settleBody()`. */
export function bodyToMarkdown(root: Root): string {
  return settleBody(root).markdown;
}

/**
 * Reads the body of an entry: CommonMark with GFM tables, strikethrough and footnotes. Raw HTML,
 * were there any, is left out.
 */
export function bodyFromMarkdown(text: string): Root {
  return inertTree(readMarkdown(text));
}
