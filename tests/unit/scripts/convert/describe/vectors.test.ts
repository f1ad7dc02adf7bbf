import { describe, expect, it } from 'vitest';
import {
  cosine,
  round,
  terms,
  type Vector,
  vectors,
} from '../../../../../scripts/convert/describe/vectors.ts';

function all(...lists: string[][]): [Vector, Vector, ...Vector[]] {
  return vectors(lists) as [Vector, Vector, ...Vector[]];
}

describe('vectors', () => {
  it('have length 1, and length 0 without terms', () => {
    const [full, empty] = all(['otter', 'river', 'otter'], []);
    expect(cosine(full, full)).toBeCloseTo(1, 12);
    expect(cosine(empty, empty)).toBe(0);
  });

  it('are alike by rare terms more than by common ones', () => {
    const [a, byRare, byCommon] = vectors([
      ['weir', 'otter'],
      ['weir', 'fish'],
      ['otter', 'stone'],
      ['otter', 'moss'],
      ['otter', 'reed'],
    ]) as [Vector, Vector, Vector];
    expect(cosine(a, byRare)).toBeGreaterThan(cosine(a, byCommon));
    expect(cosine(byRare, byCommon)).toBe(0);
  });
});

describe('terms', () => {
  it('leave out stop words and stem in English', () => {
    expect(terms('The otters were swimming', undefined)).toEqual(['otter', 'swim']);
    expect(terms('The otters', 'de')).toEqual(['the', 'otters']);
  });
});

describe('round', () => {
  it('keeps nine decimals', () => {
    expect(round(0.1 + 0.2)).toBe(0.3);
  });
});
