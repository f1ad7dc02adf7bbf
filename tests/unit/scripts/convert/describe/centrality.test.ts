import { describe, expect, it } from 'vitest';
import { centrality } from '../../../../../scripts/convert/describe/centrality.ts';
import { vectors } from '../../../../../scripts/convert/describe/vectors.ts';

const STAR = vectors([
  ['weir', 'reed', 'moss'],
  ['weir', 'fish'],
  ['reed', 'stone'],
  ['moss', 'bank'],
  ['clock', 'tower'],
]);

describe('centrality', () => {
  it('is highest for the sentence that is like most others, lowest for the one like none', () => {
    const ranks = centrality(STAR, [1, 1, 1, 1, 1]);
    expect(ranks[0]).toBe(1);
    expect(Math.min(...ranks)).toBe(ranks[4]);
    expect(ranks[4]).toBeGreaterThan(0);
  });

  it('follows the prior where nothing is alike', () => {
    const ranks = centrality(vectors([['a'], ['b'], ['c']]), [3, 1, 2]);
    expect(ranks.map((rank) => Math.round(rank * 3))).toEqual([3, 1, 2]);
  });

  it('stands on even ground without a prior', () => {
    expect(centrality(vectors([['a'], ['b']]), [0, 0])).toEqual([1, 1]);
    expect(centrality([], [])).toEqual([]);
  });

  it('shares its rank out and loses none of it', () => {
    const ranks = centrality(STAR, [5, 1, 1, 1, 1]);
    const total = ranks.reduce((a, b) => a + b, 0);
    expect(1 / total).toBeGreaterThan(0.2);
    expect(1 / total).toBeLessThan(1);
  });
});
