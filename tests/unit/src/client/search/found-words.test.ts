import { describe, expect, it } from 'vitest';
import { foundWords } from '../../../../../src/client/search/found-words.ts';

describe('the words that were found', () => {
  it('are named once each, without the punctuation around them', () => {
    const excerpt = 'a <mark>Harbour.</mark> the <mark>harbour</mark> and (<mark>ships,</mark>)';
    expect(foundWords(excerpt)).toBe('#:~:text=harbour&text=ships');
  });

  it('are escaped where they hold what parts a text directive', () => {
    expect(foundWords('<mark>weak-to-strong</mark>')).toBe('#:~:text=weak%2Dto%2Dstrong');
    expect(foundWords('<mark>R&amp;D</mark>')).toBe('#:~:text=R%26D');
    expect(foundWords('<mark>&lt;b&gt;</mark>')).toBe('#:~:text=b');
  });

  it('leave an address as it is where nothing was marked', () => {
    expect(foundWords('nothing')).toBe('');
    expect(foundWords('<mark>…</mark>')).toBe('');
  });
});
