import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { candidates } from '../../../../../scripts/convert/describe/candidates.ts';
import { LARGEST_GRAPH, rank } from '../../../../../scripts/convert/describe/rank.ts';
import { savedBlocks } from '../../../../../src/model/text/saved-text.ts';

function ranked(markdown: string, title?: string) {
  return rank(candidates(savedBlocks(fromMarkdown(markdown))), { title });
}

describe('rank', () => {
  it('leaves out the title said again, what stands twice and what cannot stand alone', () => {
    const texts = ranked(
      'Nine otters came back to the old weir.\n\nThe authority counted them in the month of May.\n\nWhy did they come back to it?\n\nThe authority counted them in the month of May.',
      'Nine otters came back to the old weir',
    ).map(({ text }) => text);
    expect(texts).toEqual(['The authority counted them in the month of May.']);
  });

  it('puts the start of the text and of its paragraphs first', () => {
    const [first, second, third] = ranked(
      'The authority counted nine otters in May. The keeper counted nine otters in June.\n\nThe club counted nine otters in July.',
    );
    expect(first?.position).toBe(1);
    expect(third?.position).toBeGreaterThan(second?.position as number);
  });

  it('measures the likeness to the title', () => {
    const [like, unlike] = ranked(
      'The otters of the weir were counted by many people.\n\nThe clock of the tower was mended by many people.',
      'Otters at the weir',
    );
    expect(like?.titleLikeness).toBeGreaterThan(unlike?.titleLikeness as number);
  });

  it('bounds the graph of a book and keeps the order of its text', () => {
    const book = Array.from(
      { length: 5_000 },
      (_, i) => `The keeper number ${i} counted otters${i} and fish${i % 97} below weir${i % 13}.`,
    ).join('\n\n');
    const found = ranked(book);
    expect(found).toHaveLength(LARGEST_GRAPH);
    expect(found.map(({ start }) => start)).toEqual(
      found.map(({ start }) => start).sort((a, b) => a - b),
    );
    expect(found[0]?.start).toBe(0);
  });
});
