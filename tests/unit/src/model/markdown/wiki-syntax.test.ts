import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import {
  parseNotes,
  parsePageBody,
  readPageBody,
} from '../../../../../src/model/markdown/parse-page-body.ts';
import { formatProblem } from '../../../../../src/model/problem.ts';
import { growth } from '../../../../hostile/growth.ts';

/** A tree on one line: `paragraph(text<a> link<Otter>)`. */
function drawn(node: Nodes): string {
  if (node.type === 'wikiLink') return `link<${node.target}>`;
  if (node.type === 'citationGroup')
    return `cite<${node.items.map(({ ref, quote }) => quote ?? ref).join('; ')}>`;
  if ('children' in node)
    return `${node.type}(${node.children.map((child) => drawn(child as Nodes)).join(' ')})`;
  return 'value' in node ? `${node.type}<${node.value}>` : node.type;
}

function inside(markdown: string, parse = parsePageBody): string {
  return parse(markdown).children.map(drawn).join(' ');
}

describe('wikiSyntax', () => {
  it.each([
    [
      'a wikilink and a citation',
      'A [[Otter]] swims [@a].',
      'paragraph(text<A > link<Otter> text< swims > cite<a> text<.>)',
    ],
    [
      'marks and MDX in a quote as its words',
      '*x [@a "y*z_ {b} <c>"]*',
      'paragraph(emphasis(text<x > cite<y*z_ {b} <c>>))',
    ],
    ['brackets in a quote', '[@a "as [they] say"]', 'paragraph(cite<as [they] say>)'],
    [
      'what goes over a line end',
      '[[Sea\notter]] [@a\n"b\nc"]',
      'paragraph(link<Sea otter> text< > cite<b c>)',
    ],
    [
      'what goes over a line end in a block quote',
      '> [@a\n> "b\n> c"]',
      'blockquote(paragraph(cite<b c>))',
    ],
    [
      'cells',
      '| a |\n| - |\n| [[B\\|c]] [@d] |',
      'table(tableRow(tableCell(text<a>)) tableRow(tableCell(link<B> text< > cite<d>)))',
    ],
    ['headings', '# [[Otter]] [@a]', 'heading(link<Otter> text< > cite<a>)'],
    [
      'components',
      '<Box>[[Otter]] [@b]</Box>',
      'paragraph(mdxJsxTextElement(link<Otter> text< > cite<b>))',
    ],
    [
      'the words of a link',
      '[see [[Otter]]](https://a.example)',
      'paragraph(link(text<see > link<Otter>))',
    ],
    ['neighbours', '[[a]][[b]][@c][@d]', 'paragraph(link<a> link<b> cite<c> cite<d>)'],
  ])('reads %s', (_what, markdown, tree) => {
    expect(inside(markdown)).toBe(tree);
  });

  it.each([
    [
      'a link whose words are a handle',
      '[@jack](https://a.example)',
      'paragraph(link(text<@jack>))',
    ],
    [
      'a link whose words are in brackets',
      '[[1]](https://a.example)',
      'paragraph(link(text<[1]>))',
    ],
    ['code', '`[[a]] [@b]`', 'paragraph(inlineCode<[[a]] [@b]>)'],
    ['what is escaped', '\\[[a]] \\[@b]', 'paragraph(text<[[a]] [@b]>)'],
    ['what does not close', '[[a [@b "c]', 'paragraph(text<[[a [@b "c]>)'],
    [
      'a footnote',
      '[^a]\n\n[^a]: b',
      'paragraph(footnoteReference) footnoteDefinition(paragraph(text<b>))',
    ],
  ])('leaves %s alone', (_what, markdown, tree) => {
    expect(inside(markdown)).toBe(tree);
  });

  it('tells the line', () => {
    const [first, second] = parsePageBody('x\n\n[[a]]\n[@b]').children;
    expect(first?.position?.start.line).toBe(1);
    const lines = 'children' in (second as Nodes) ? (second as { children: Nodes[] }).children : [];
    expect(lines.map((node) => [node.type, node.position?.start.line])).toEqual([
      ['wikiLink', 3],
      ['text', 3],
      ['citationGroup', 4],
    ]);
  });

  it('does not take ever longer for ever more brackets that do not close', async () => {
    const work = (size: number): void => void parseNotes('[['.repeat(size));
    expect(await growth(work, 700)).toBeLessThan(30);
  });
});

describe('parseNotes', () => {
  it('knows no MDX and drops HTML', () => {
    expect(inside('a <b>c</b> {d} [[e]]\n\n<div>\n\nimport f', parseNotes)).toBe(
      'paragraph(text<a > text<c> text< {d} > link<e>) paragraph(text<import f>)',
    );
  });
});

describe('readPageBody', () => {
  it('names the line of the file where the body is not MDX', () => {
    const front = { title: 'x', type: 'topic', aliases: [], tags: [], redirects: [] };
    const page = { slug: 'x', file: 'pages/x.mdx', front, body: 'a\n\nb <c\n', bodyLine: 5 };
    const { value, problems } = readPageBody(page);
    expect(value).toBeUndefined();
    expect(problems.map(formatProblem)).toEqual([
      expect.stringMatching(
        /^pages\/x\.mdx:[78]: The page is not valid MDX: .*\. Correct it; a literal \{ or < is written \\\{ or \\<\. \[bad-mdx\]$/,
      ),
    ]);
  });
});
