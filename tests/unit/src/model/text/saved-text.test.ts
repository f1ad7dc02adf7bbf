import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { savedBlocks, savedPieces, savedText } from '../../../../../src/model/text/saved-text.ts';

function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

const MIXED = `# Otters

They *sleep* holding
hands.

- first
- second

  still second

> Said she.
>
> - a point she made

| name | weight |
| ---- | ------ |
| Ola  | 9 kg   |

\`\`\`
x = 1

y = 2
\`\`\`

The end.\\
Really \`now\`.
`;

describe('savedText', () => {
  it('joins the leaf blocks of all kinds by two newlines', () => {
    expect(savedText(parse(MIXED))).toBe(
      [
        'Otters',
        'They sleep holding\nhands.',
        'first',
        'second',
        'still second',
        'Said she.',
        'a point she made',
        'name\tweight',
        'Ola\t9 kg',
        'x = 1\n\ny = 2',
        'The end.\nReally now.',
      ].join('\n\n'),
    );
  });

  it('is empty for a body without text', () => {
    expect(savedText(parse(''))).toBe('');
    expect(savedText(parse('***\n\n![alt](a.png)'))).toBe('');
  });

  it('leaves out the alternative text of images and footnote marks, but keeps footnotes', () => {
    expect(savedText(parse('Seen ![an otter](o.png) here.[^1]\n\n[^1]: By us.'))).toBe(
      'Seen  here.\n\nBy us.',
    );
  });

  it('takes the words inside MDX elements and leaves out expressions', () => {
    const root = {
      type: 'root',
      children: [
        { type: 'mdxjsEsm', value: 'import x from "y"' },
        {
          type: 'mdxJsxFlowElement',
          name: 'Aside',
          attributes: [],
          children: [
            {
              type: 'paragraph',
              children: [
                { type: 'text', value: 'An ' },
                {
                  type: 'mdxJsxTextElement',
                  name: 'b',
                  attributes: [],
                  children: [{ type: 'text', value: 'aside' }],
                },
                { type: 'mdxTextExpression', value: '1 + 1' },
              ],
            },
          ],
        },
      ],
    } as unknown as Root;
    expect(savedText(root)).toBe('An aside');
  });

  it('survives a tree deeper than the stack', () => {
    let node: unknown = { type: 'paragraph', children: [{ type: 'text', value: 'deep' }] };
    for (let i = 0; i < 20_000; i++) node = { type: 'blockquote', children: [node] };
    expect(savedText({ type: 'root', children: [node] } as Root)).toBe('');
  });
});

describe('savedBlocks', () => {
  it('places each block in the saved text', () => {
    const root = parse(MIXED);
    const text = savedText(root);
    for (const block of savedBlocks(root)) {
      expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
    }
  });

  it('names the kind of each block; all in a block quote but code is quoted', () => {
    expect(savedBlocks(parse(MIXED)).map((block) => block.kind)).toEqual([
      'heading',
      'paragraph',
      'list-item',
      'list-item',
      'list-item',
      'quote',
      'quote',
      'table-row',
      'table-row',
      'code',
      'paragraph',
    ]);
    expect(savedBlocks(parse('> # Not our heading'))).toEqual([
      { kind: 'quote', text: 'Not our heading', start: 0 },
    ]);
  });

  it('gives headings their depth', () => {
    expect(savedBlocks(parse('### Deep'))[0]).toEqual({
      kind: 'heading',
      depth: 3,
      text: 'Deep',
      start: 0,
    });
  });
});

describe('savedPieces', () => {
  it('finds every node that gives text, where it stands, and whether a link may go there', () => {
    const root = parse('# Hi\n\nSee [the *paper*](p.html) and `code`.');
    const text = savedText(root);
    const pieces = savedPieces(root);
    for (const piece of pieces) expect(text.slice(piece.start, piece.end)).toBe(piece.node.value);
    expect(pieces.map((piece) => [piece.node.value, piece.closed])).toEqual([
      ['Hi', false],
      ['See ', false],
      ['the ', true],
      ['paper', true],
      [' and ', false],
      ['code', true],
      ['.', false],
    ]);
  });
});
