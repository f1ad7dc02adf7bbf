import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { type Formula, maskFormulas } from '../markdown/mask.ts';
import { directivesAsAsides } from './directives.ts';
import { withElements } from './pair-components.ts';

export interface ParsedMdx {
  /** With placeholders where formulas stood. */
  root: Root;
  formulas: readonly Formula[];
  /** What kept it from being read as MDX; then it was read as Markdown. */
  broken?: string;
}

/** Reads the body of an MDX page without running any of it; one that is no MDX is read as Markdown. */
export function parseMdx(source: string, isMdx = true): ParsedMdx {
  const { text, formulas } = maskFormulas(isMdx ? directivesAsAsides(source) : source);
  if (!isMdx) return { root: parseMarkdown(text), formulas };
  try {
    const root = fromMarkdown(text, {
      extensions: [gfm(), mdxjs()],
      mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
    });
    return { root, formulas };
  } catch (error) {
    const { reason, line } = error as { reason?: string; line?: number };
    const what = reason ?? (error instanceof Error ? error.message : String(error));
    return {
      root: parseMarkdown(text),
      formulas,
      broken: `line ${line ?? '?'} of the body: ${what.split('\n', 1)[0]}`,
    };
  }
}

function parseMarkdown(text: string): Root {
  const root = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return withElements(root) as Root;
}
