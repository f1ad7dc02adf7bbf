import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import {
  bodyFromMarkdown,
  bodyToMarkdown,
  settleBody,
} from '../../../../../src/model/markdown/body.ts';
import { inertTree } from '../../../../../src/model/markdown/inert-tree.ts';
import { savedText } from '../../../../../src/model/text/saved-text.ts';
import { hostileText, hostileTree } from './hostile.ts';

const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const gfm = unified().use(remarkParse).use(remarkGfm);
/** Fixed, so that a failure is the same for everybody. */
const RUNS = { numRuns: 400, seed: 20260101 };

function typesIn(node: Nodes, found = new Set<string>()): Set<string> {
  found.add(node.type);
  if ('children' in node) for (const child of node.children) typesIn(child as Nodes, found);
  return found;
}

function paragraph(value: string): Root {
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] };
}

describe('bodyToMarkdown', () => {
  it.each([
    ['an expression', 'a {1 + 1} b', 'a \\{1 + 1} b'],
    ['a tag', 'a <b> c', 'a \\<b> c'],
    ['a component', '<Otter />', '\\<Otter />'],
    ['an import', 'import x from "y"', '&#x69;mport x from "y"'],
    ['an export on a later line', 'a\nexport const x = 1', 'a\n&#x65;xport const x = 1'],
    ['words that only begin like it', 'important exports', 'important exports'],
    ['asterisks', '*while* 2 * 3', '\\*while\\* 2 \\* 3'],
    ['a wikilink', '[[Otter]]', '\\[\\[Otter]]'],
    ['a list number', '1. a', '1\\. a'],
    ['a heading', '# a', '\\# a'],
    ['a bare address', 'see https://a.example/<b>', 'see https\\://a.example/\\<b>'],
  ])('writes %s as plain text', (_what, text, markdown) => {
    expect(bodyToMarkdown(paragraph(text))).toBe(`${markdown}\n`);
  });

  it('writes tables, strikethrough, lists and footnotes so that they are read back', () => {
    const markdown = [
      '# Title',
      '',
      '| a | b |',
      '| - | - |',
      '| 1 | *2* |',
      '',
      '- one',
      '  - two',
      '',
      '7. seven',
      '',
      'x ~~y~~ **z**[^1]',
      '',
      '[^1]: note',
      '',
    ].join('\n');
    expect(bodyToMarkdown(bodyFromMarkdown(markdown))).toBe(markdown);
  });

  it('keeps only links that lead somewhere safe, and the words of all', () => {
    const link = (url: string) => `[words](${url})`;
    const written = [
      'https://a.example',
      'mailto:a@b.example',
      'javascript:alert(1)',
      '/path',
      'data:text/html,x',
    ]
      .map(link)
      .join('\n\n');
    expect(bodyToMarkdown(bodyFromMarkdown(written))).toBe(
      '[words](https://a.example)\n\n[words](mailto:a@b.example)\n\nwords\n\nwords\n\nwords\n',
    );
  });

  it('makes nothing of hostile trees but text: no module, expression, JSX or HTML', () => {
    fc.assert(
      fc.property(hostileTree, (root) => {
        const markdown = bodyToMarkdown(root);
        const types = [...typesIn(mdx.parse(markdown)), ...typesIn(gfm.parse(markdown))];
        expect(types.filter((type) => type.startsWith('mdx') || type === 'html')).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is read back with the same saved text', () => {
    fc.assert(
      fc.property(hostileTree, (root) => {
        const { markdown, root: readBack } = settleBody(root);
        expect(savedText(readBack)).toBe(savedText(inertTree(root)));
        expect(savedText(bodyFromMarkdown(markdown))).toBe(savedText(readBack));
      }),
      RUNS,
    );
  });

  it('does not change what it has written once', () => {
    fc.assert(
      fc.property(hostileTree, (root) => {
        const markdown = bodyToMarkdown(root);
        expect(bodyToMarkdown(bodyFromMarkdown(markdown))).toBe(markdown);
      }),
      RUNS,
    );
  });

  it('settles what anybody may have written as Markdown', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 6 }), (lines) => {
        const markdown = bodyToMarkdown(bodyFromMarkdown(lines.join('\n')));
        expect(bodyToMarkdown(bodyFromMarkdown(markdown))).toBe(markdown);
      }),
      RUNS,
    );
  });
});

describe('inertTree', () => {
  it('takes in a tree that is deeper than anybody writes', () => {
    let node: Nodes = { type: 'paragraph', children: [{ type: 'text', value: 'deep' }] };
    for (let level = 0; level < 3000; level += 1)
      node = { type: 'blockquote', children: [node as never] };
    expect(() => bodyToMarkdown({ type: 'root', children: [node as never] })).not.toThrow();
  });

  it('keeps the words of what it does not know, of text outside of blocks, and of references', () => {
    const tree = {
      type: 'root',
      children: [
        {
          type: 'mystery',
          children: [{ type: 'paragraph', children: [{ type: 'text', value: 'known' }] }],
        },
        { type: 'text', value: 'loose' },
        {
          type: 'paragraph',
          children: [
            { type: 'linkReference', identifier: 'a', children: [{ type: 'text', value: 'ref' }] },
          ],
        },
        { type: 'definition', identifier: 'a', url: 'https://a.example' },
        { type: 'html', value: '<b>' },
      ],
    } as unknown as Root;
    expect(bodyToMarkdown(tree)).toBe('known\n\nloose\n\n[ref](https://a.example)\n');
  });

  it('fills up short rows, or a table would lose its long ones', () => {
    const row = (...cells: string[]) => ({
      type: 'tableRow',
      children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
    });
    const tree = {
      type: 'root',
      children: [{ type: 'table', children: [row('a'), row('b', 'c')] }],
    } as unknown as Root;
    expect(bodyToMarkdown(tree)).toBe('| a | |\n| - | - |\n| b | c |\n');
  });

  it('does not change its input', () => {
    const tree = bodyFromMarkdown('a *b *c');
    const before = JSON.stringify(tree);
    inertTree(tree);
    expect(JSON.stringify(tree)).toBe(before);
  });
});
