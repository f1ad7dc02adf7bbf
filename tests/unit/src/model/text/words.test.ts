import { describe, expect, it } from 'vitest';
import { isEnglish, stopWords, words } from '../../../../../src/model/text/words.ts';

describe('words', () => {
  it.each([
    ['The Otter\u2019s paw, 3.5 kg', ['the', 'otter', 'paw', '3', '5', 'kg']],
    ["Don't; the otters' weak-to-strong", ["don't", 'the', 'otters', 'weak', 'to', 'strong']],
    ['Cafe\u0301 \u00c6rlig', ['caf\u00e9', '\u00e6rlig']],
    ['カワウソ', ['カワ', 'ワウ', 'ウソ']],
    ['獭', ['獭']],
    ['OpenOtterは速い', ['openotter', 'は速', '速い']],
    ['수달은 잔다', ['수달은', '잔다']],
    ['\u2014 \u201c\u201d', []],
  ])('of %j are %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('stopWords', () => {
  it('knows English and leaves other languages alone', () => {
    expect(stopWords('en-GB').has('the')).toBe(true);
    expect(stopWords('de').has('the')).toBe(false);
    expect(stopWords('enm').size).toBe(0);
  });

  it('takes a text without a language for English', () => {
    expect(isEnglish(undefined)).toBe(true);
    expect(stopWords(undefined).has('and')).toBe(true);
  });
});
