import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { foldedHash } from '../../../../../src/model/text/text-hash.ts';

describe('foldedHash', () => {
  it('is the SHA-256 of the text with white space folded and trimmed', () => {
    const expected = createHash('sha256').update('Otters hold hands.', 'utf8').digest('hex');
    expect(foldedHash('\ufeffOtters\r\n\thold \u00a0 hands.\n')).toBe(expected);
  });

  it('does not tell composed from decomposed letters', () => {
    expect(foldedHash('caf\u00e9')).toBe(foldedHash('cafe\u0301'));
  });

  it('tells quotes, dashes and case apart', () => {
    const hashes = ['"a-b"', '\u201ca-b\u201d', '"a\u2013b"', '"A-b"'].map(foldedHash);
    expect(new Set(hashes).size).toBe(4);
  });
});
