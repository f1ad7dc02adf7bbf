import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { candidates } from '../../../../../scripts/convert/describe/candidates.ts';
import { rank } from '../../../../../scripts/convert/describe/rank.ts';
import { type SelectOptions, select } from '../../../../../scripts/convert/describe/select.ts';
import { savedBlocks } from '../../../../../src/model/text/saved-text.ts';

const OPTIONS: SelectOptions = {
  count: 2,
  mostUnits: 1_000,
  weights: { centrality: 0.4, position: 0.5, title: 0.1 },
};

function ranked(markdown: string) {
  return rank(candidates(savedBlocks(fromMarkdown(markdown))), {});
}

const PAIR = `The river authority counted nine otters below the old weir in May.

The authority of the river counted nine otters below the weir last May.

A mill upstream still lets warm water into the same stretch of river.`;

describe('select', () => {
  it('passes over what says the same again', () => {
    const chosen = select(ranked(PAIR), OPTIONS).map(({ text }) => text);
    expect(chosen).toHaveLength(2);
    expect(chosen[0]).toContain('counted nine otters');
    expect(chosen[1]).toContain('mill upstream');
  });

  it('gives what is chosen in the order of the text', () => {
    const chosen = select(ranked(PAIR), { ...OPTIONS, count: 3 });
    expect(chosen.map(({ start }) => start)).toEqual(
      chosen.map(({ start }) => start).sort((a, b) => a - b),
    );
  });

  it('passes over what is taken', () => {
    const all = ranked(PAIR);
    const [first] = all;
    expect(select(all, { ...OPTIONS, count: 9, taken: all.slice(0, 1) })).not.toContain(first);
  });

  it('keeps to the length, but chooses at least one', () => {
    expect(select(ranked(PAIR), { ...OPTIONS, mostUnits: 10 })).toHaveLength(1);
  });

  it('takes one that points back only behind the one it points at, where each is read alone', () => {
    const text =
      'The river authority counted nine otters in May. It had counted only four of them before that.';
    expect(select(ranked(text), { ...OPTIONS, apart: true })).toHaveLength(2);
    expect(select(ranked(text).slice(1), { ...OPTIONS, apart: true })).toEqual([]);
    expect(select(ranked(text).slice(1), OPTIONS)).toHaveLength(1);
  });

  it('gives a tie to the earlier sentence', () => {
    const even = ranked(PAIR).map((sentence) => ({ ...sentence, position: 0, centrality: 0 }));
    expect(select(even, { ...OPTIONS, count: 1 })).toEqual([even[0]]);
  });
});
