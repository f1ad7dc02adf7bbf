import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAutomaton } from '../../../../../src/model/mentions/aho-corasick.ts';

function scan(patterns: string[], text: string): [string, number][] {
  const found: [string, number][] = [];
  buildAutomaton(patterns).scan(text, (pattern, end) =>
    found.push([patterns[pattern] as string, end]),
  );
  return found;
}

function search(patterns: string[], text: string): [string, number][] {
  const found: [string, number][] = [];
  for (let end = 1; end <= text.length; end++) {
    const here = patterns.filter(
      (pattern) => pattern !== '' && text.slice(0, end).endsWith(pattern),
    );
    for (const pattern of here.sort((a, b) => b.length - a.length)) found.push([pattern, end]);
  }
  return found;
}

describe('buildAutomaton', () => {
  it('finds patterns inside and across one another', () => {
    expect(scan(['he', 'she', 'his', 'hers'], 'ushers')).toEqual([
      ['she', 4],
      ['he', 4],
      ['hers', 6],
    ]);
  });

  it('finds nothing without patterns, and never an empty one', () => {
    expect(scan([], 'text')).toEqual([]);
    expect(scan([''], 'text')).toEqual([]);
  });

  it('finds what a plain search finds', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', '\ud83d\ude00'),
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 12 }),
        fc.array(word, { maxLength: 12 }),
        (patterns, parts) => {
          const text = parts.join('');
          expect(scan(patterns, text)).toEqual(search(patterns, text));
        },
      ),
    );
  });

  it('holds tens of thousands of names', () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `name ${i} of ${i % 7}`);
    const found = scan(names, `x name 19999 of ${19_999 % 7} y`);
    expect(found).toEqual([[names[19_999], 2 + (names[19_999] as string).length]]);
  });

  it('reports one match for each place, however a text repeats itself', () => {
    expect(scan([`${'a'.repeat(999)}b`, 'b'], `${'a'.repeat(100_000)}b`)).toHaveLength(2);
  });
});
