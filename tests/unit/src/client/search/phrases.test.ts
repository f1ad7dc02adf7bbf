import { expect, test } from 'vitest';
import { phraseHits, tokensOf } from '../../../../../src/client/search/phrases.ts';

const hits = (text: string, phrase: string, borders: number[] = []) =>
  phraseHits(tokensOf(text), phrase.split(' '), new Set(borders));

test('a phrase is found in any case, with any diacritics and punctuation', () => {
  expect(hits('He saw the Étoile, Brillante!', 'etoile brillante')).toEqual([3, 4]);
});

test('a phrase is found in no other form of its words', () => {
  expect(hits('they were joining the crew', 'joined the crew')).toEqual([]);
});

test('a compound is read part by part', () => {
  expect(hits('a weak-to-strong link', 'to strong link')).toEqual([1, 2]);
  expect(hits('weak to strong', 'weak to strong')).toEqual([0, 1, 2]);
});

test('a phrase reaches across no border of the text', () => {
  expect(hits('old lamp room', 'lamp room', [2])).toEqual([]);
  expect(hits('old lamp room', 'lamp room', [1])).toEqual([1, 2]);
});
