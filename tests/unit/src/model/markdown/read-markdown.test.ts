import fc from 'fast-check';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { bodyToMarkdown } from '../../../../../src/model/markdown/body.ts';
import { inertTree } from '../../../../../src/model/markdown/inert-tree.ts';
import { readMarkdown } from '../../../../../src/model/markdown/read-markdown.ts';
import { hostileTree } from './hostile.ts';

/** The reference implementation, without bare links. */
function byMicromark(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false }), gfmFootnote()],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmFootnoteFromMarkdown(),
    ],
  });
}

describe('readMarkdown', () => {
  it('reads what we write as the reference implementation does', () => {
    const written = hostileTree
      .map((root) => bodyToMarkdown(root))
      // micromark does not know that an emoji is punctuation.
      .filter((markdown) => !/[\ud800-\udfff]/.test(markdown));
    fc.assert(
      fc.property(written, (markdown) => {
        expect(inertTree(readMarkdown(markdown))).toEqual(inertTree(byMicromark(markdown)));
      }),
      { numRuns: 500, seed: 20260102 },
    );
  });

  it('makes no link of a bare address, escaped or not, and keeps links that were written', () => {
    const markdown =
      '> - www\\.a.example\n>   \\>\n\nhttps://b.example 😀 [c](https://c.example) d@e.example <https://f.example>';
    const links: string[] = [];
    const gather = (node: { type: string; url?: string; children?: unknown[] }): void => {
      if (node.type === 'link') links.push(node.url as string);
      for (const child of node.children ?? []) gather(child as typeof node);
    };
    gather(readMarkdown(markdown) as never);
    expect(links).toEqual(['https://c.example', 'https://f.example']);
  });

  it('takes dashes at the start for a rule, never for front matter', () => {
    expect(readMarkdown('---\na: b\n---\n').children[0]?.type).toBe('thematicBreak');
  });
});
