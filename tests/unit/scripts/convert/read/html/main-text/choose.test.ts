import { describe, expect, test } from 'vitest';
import {
  choose,
  qualityOf,
} from '../../../../../../../scripts/convert/read/html/main-text/choose.ts';

describe('the blocks of the main text', () => {
  test('are those whose words are expected to be right more often than they cost', () => {
    expect(choose([100, 100, 100], [0.9, 0.8, 0.1]).keep).toEqual([true, true, false]);
  });

  test('may be unlikely ones where nothing better is there', () => {
    expect(choose([100, 10], [0.3, 0.05]).keep).toEqual([true, false]);
  });

  test('are fewer where precision counts more than recall', () => {
    const words = [100, 100, 100];
    const chances = [0.95, 0.9, 0.48];
    expect(choose(words, chances).keep).toEqual([true, true, true]);
    expect(choose(words, chances, 0.8).keep).toEqual([true, true, false]);
  });

  test('are none where there are none', () => {
    expect(choose([], [])).toEqual({ keep: [], quality: 0 });
  });

  test('are expected to be no worse than any other text', () => {
    const words = [40, 10, 5, 60];
    const chances = [0.9, 0.4, 0.2, 0.6];
    const { quality } = choose(words, chances);
    for (const shares of [
      [1, 1, 1, 1],
      [1, 0, 0, 0],
      [1, 0, 0, 1],
      [0.5, 1, 0, 1],
    ]) {
      expect(qualityOf(words, chances, shares)).toBeLessThanOrEqual(quality);
    }
  });
});
