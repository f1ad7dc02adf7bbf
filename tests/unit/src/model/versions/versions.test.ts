import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKept, shareKept } from '../../../../../src/model/versions/is-kept.ts';
import { packAgainst, unpack } from '../../../../../src/model/versions/pack.ts';
import { versionHash } from '../../../../../src/model/versions/version-hash.ts';
import {
  formerVersions,
  parseVersions,
  serialiseVersions,
  withVersion,
} from '../../../../../src/model/versions/versions.ts';
import type { VersionLine } from '../../../../../src/schema/version.ts';

const paragraph = (n: number): string =>
  `Paragraph ${n} tells of the harbour, of the ${n} ships that lay in it, and of the wind.`;
const text = (...numbers: number[]): string => numbers.map(paragraph).join('\n\n');
const FACTS = { holding: 'copy', words: 9 } as const;
const add = (lines: VersionLine[], one: string, keep = true) =>
  withVersion(lines, versionHash(one), FACTS, keep ? one : undefined);

describe('the hash of a version', () => {
  test('is that of its words, however they are set', () => {
    expect(versionHash('“A b” — c\n\nd')).toBe(versionHash('"A  b" - c d'));
    expect(versionHash('A b')).not.toBe(versionHash('A c'));
    expect(versionHash('A b')).toMatch(/^[0-9a-f]{8}$/);
  });
});

describe('former versions', () => {
  const texts = [text(1, 2, 3, 4, 5), text(1, 2, 9, 4, 5), text(2, 1, 9, 4, 5, 6), text(1, 2, 7)];
  const lines = texts.reduce<VersionLine[]>((all, one) => add(all, one), []);

  test('come back word for word from what they differ by', () => {
    expect(formerVersions(lines).map((version) => version.text)).toEqual(texts);
    expect(lines.map(({ base }) => base !== undefined)).toEqual([true, true, true, false]);
  });
  test('take little more room than the longest of them', () => {
    const once = JSON.stringify(texts[2]).length;
    expect(serialiseVersions(lines).length).toBeLessThan(2.5 * once);
  });
  test('are read again as they were written', () => {
    const read = parseVersions('versions/a.jsonl', serialiseVersions(lines));
    expect(read).toEqual({ value: lines, problems: [] });
  });
  test('merge by union: two branches that each captured it anew lose none', () => {
    const base = add([], texts[0] as string);
    const [left, right] = [add(base, texts[1] as string), add(base, texts[3] as string)];
    const union = serialiseVersions(left) + serialiseVersions(right);
    const { value } = parseVersions('versions/a.jsonl', union);
    expect(formerVersions(value ?? []).map((version) => version.text)).toEqual([
      texts[0],
      texts[1],
      texts[3],
    ]);
  });
  test('one that is there already is not added', () => {
    expect(add(lines, texts[0] as string)).toEqual(lines);
  });
  test('without the right to keep the text, its name alone is kept', () => {
    const named = add(add([], texts[0] as string, false), texts[1] as string);
    expect(formerVersions(named).map((version) => version.text)).toEqual([undefined, texts[1]]);
    expect(JSON.stringify(named[0])).not.toContain('harbour');
  });
  test('a file that was tampered with gives no text rather than another', () => {
    const broken = lines.map((line, at) => (at === 3 ? { ...line, text: ['Other words.'] } : line));
    expect(formerVersions(broken).map((version) => version.text)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
  test('a circle of versions gives none', () => {
    const circle = lines.map((line) => ({ ...line, base: line.hash }));
    expect(formerVersions(circle).every((version) => version.text === undefined)).toBe(true);
  });
});

test('whatever two texts are, the one comes back from what it differs by', () => {
  const blocks = fc.array(fc.constantFrom('', 'a', 'A longer block', 'Another block', 'x y z'));
  fc.assert(
    fc.property(blocks, blocks, (one, other) => {
      const [first, second] = [one.join('\n\n'), other.join('\n\n')];
      return unpack(packAgainst(first, second), second) === first;
    }),
  );
});

describe('what is kept', () => {
  const before = text(1, 2, 3, 4, 5, 6, 7, 8);
  const kept = (more: Partial<Parameters<typeof isKept>[0]>): boolean =>
    isKept({
      before,
      after: before,
      sameFile: false,
      fetched: ['2026-01-01', '2026-01-01'],
      isNamed: false,
      ...more,
    });
  test('a text of another capture', () => {
    expect(kept({ fetched: ['2026-01-01', '2026-02-01'] })).toBe(true);
  });
  test('a text of which more than a twentieth is gone', () => {
    expect(kept({ after: text(1, 2, 3, 4, 5, 6, 7, 9) })).toBe(true);
  });
  test('a text whose name was given out, whatever changed', () => {
    expect(kept({ isNamed: true, sameFile: true })).toBe(true);
  });
  test('not a mended typo, nor words that were added', () => {
    expect(kept({ after: before.replace('Paragraph 1', 'Paragraf 1') })).toBe(false);
    expect(kept({ after: `${before}\n\n${text(9, 10, 11)}` })).toBe(false);
  });
  test('not what another reader makes of the same file', () => {
    expect(kept({ after: text(1), sameFile: true })).toBe(false);
  });
  test('the share that is kept counts runs of four words', () => {
    expect(shareKept('a b c d e f', 'x a b c d e f')).toBe(1);
    expect(shareKept('a b c d e f', 'a b c d x')).toBeCloseTo(1 / 3);
    expect(shareKept('a b', 'a b')).toBe(1);
    expect(shareKept('a b', 'a c')).toBe(0);
  });
});
