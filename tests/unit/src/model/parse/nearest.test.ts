import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../../../../src/model/parse/nearest.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['published', 'publised', 1],
    ['kind', 'kidn', 1],
    ['sitting', 'kitten', 3],
    ['a', '', 1],
  ])('takes %j to %j in %i edits', (a, b, edits) => {
    expect(editDistance(a, b, 5)).toBe(edits);
  });

  it('gives one more than the limit, and no exact number, once the limit is passed', () => {
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });

  it('is the same both ways', () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') });
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b, 20) === editDistance(b, a, 20)));
  });
});

describe('nearest', () => {
  it('puts the nearest first and equals by code unit, whatever the case', () => {
    expect(nearest('OPENAL', ['OpenAI', 'Openal', 'Anthropic', 'openap'])).toEqual([
      'Openal',
      'OpenAI',
      'openap',
    ]);
  });

  it('finds nothing that is further than a third of the letters', () => {
    expect(nearest('otter', ['outer', 'badger'])).toEqual(['outer']);
    expect(nearest('ab', ['xy'])).toEqual([]);
  });

  it('gives up on texts too long to be names', () => {
    expect(nearest('a'.repeat(5000), ['a'.repeat(5000)])).toEqual([]);
  });
});
