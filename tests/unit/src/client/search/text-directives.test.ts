import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../../../src/client/search/passages.ts';
import { passageAddress } from '../../../../../src/client/search/text-directives.ts';

/** `a *b* c`: what was found between asterisks. */
function passage(text: string, id = ''): Passage {
  const words = text.split(' ').map((word) => {
    const found = word.startsWith('*');
    return { text: found ? word.slice(1) : word, found };
  });
  const section = { from: 0, to: words.length, place: 'saved' as const, id, heading: '' };
  return { section, words, whole: { before: true, after: true } };
}
const address = (text: string, id?: string) => passageAddress(passage(text, id), false);

describe('the address of a passage', () => {
  test('names the part of the page, and what was found with the words around it', () => {
    expect(address('the old *lighthouse keeps turning', 'saved-a')).toBe(
      '#saved-a:~:text=old-,lighthouse,-keeps',
    );
  });

  test('takes words side by side for one', () => {
    expect(address('an *old *lighthouse')).toBe('#:~:text=an-,old%20lighthouse');
  });

  test('names no neighbour that punctuation parts from what was found', () => {
    expect(address('Rain. *Harbour, ships')).toBe('#:~:text=Harbour');
    expect(address('(the *harbour.” And')).toBe('#:~:text=harbour');
  });

  test('escapes what parts a text directive', () => {
    expect(address('*weak-to-strong')).toBe('#:~:text=weak%2Dto%2Dstrong');
    expect(address('*R&D,x')).toBe('#:~:text=R%26D%2Cx');
  });

  test('is the place alone where nothing was found, and nothing where that is the beginning', () => {
    expect(address('a b', 'summary')).toBe('#summary');
    expect(address('a *… b')).toBe('');
  });

  test('of a page has the apostrophes that the page shows', () => {
    expect(passageAddress(passage("the *keeper's lamp"), true)).toBe(
      '#:~:text=the-,keeper%E2%80%99s,-lamp',
    );
  });
});
