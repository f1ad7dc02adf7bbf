import { describe, expect, it } from 'vitest';
import { firstPerSection } from '../../../../../src/model/mentions/linked.ts';
import type { BlockKind, SavedBlock } from '../../../../../src/model/text/saved-text.ts';

/** Blocks joined as in the saved text, and a mention for each `X` and `Y`. */
function given(...parts: [BlockKind, string][]) {
  const blocks: SavedBlock[] = [];
  let start = 0;
  for (const [kind, text] of parts) {
    blocks.push({ kind, text, start });
    start += text.length + 2;
  }
  const text = parts.map((part) => part[1]).join('\n\n');
  const mentions = [...text.matchAll(/[XY]/g)].map((match) => ({
    slug: match[0],
    start: match.index,
    end: match.index + 1,
  }));
  return { blocks, mentions };
}

function linked(
  blocks: SavedBlock[],
  mentions: { slug: string; start: number; end: number }[],
  closed = [],
) {
  return firstPerSection(blocks, mentions, closed).map(({ slug, start }) => [slug, start]);
}

describe('firstPerSection', () => {
  it('links the first mention of each page, again after each heading', () => {
    const { blocks, mentions } = given(
      ['paragraph', 'X X Y'],
      ['paragraph', 'X Y'],
      ['heading', 'Next'],
      ['list-item', 'Y'],
      ['quote', 'Y X'],
    );
    expect(linked(blocks, mentions)).toEqual([
      ['X', 0],
      ['Y', 4],
      ['Y', 18],
      ['X', 23],
    ]);
  });

  it('links nothing in headings and code, and such mentions do not count as the first', () => {
    const { blocks, mentions } = given(['heading', 'X'], ['code', 'X'], ['paragraph', 'X']);
    expect(linked(blocks, mentions)).toEqual([['X', 6]]);
  });

  it('passes over what is closed', () => {
    const { blocks, mentions } = given(['paragraph', 'aa X aa X X']);
    const closed = [
      { start: 0, end: 2 },
      { start: 3, end: 7 },
    ];
    expect(firstPerSection(blocks, mentions, closed)).toEqual([{ slug: 'X', start: 8, end: 9 }]);
  });
});
