import { expect, test } from 'vitest';
import {
  agreement,
  agreeOnArticle,
} from '../../../../../../../scripts/convert/read/html/main-text/agreement.ts';

const WORDS = [40, 60, 5];

const believed = (
  isArticle: boolean,
  first: readonly number[],
  second: readonly number[],
  quality: number,
): boolean => agreeOnArticle(isArticle, agreement(WORDS, first, second), quality);

test('extractors that keep the same blocks of an article are believed where the choice is in doubt', () => {
  expect(believed(true, [1, 1, 0], [1, 1, 0], 0.7)).toBe(true);
  expect(believed(true, [1, 1, 1], [1, 1, 0], 0.7)).toBe(true);
});

test('they are not believed where one loses a part, the blocks are sure, or the page is no article', () => {
  expect(believed(true, [1, 1, 0], [1, 0, 0], 0.7)).toBe(false);
  expect(believed(true, [1, 1, 0], [1, 1, 0], 0.95)).toBe(false);
  expect(believed(false, [1, 1, 0], [1, 1, 0], 0.7)).toBe(false);
});

test('extractors that find nothing do not agree on anything', () => {
  expect(believed(true, [0, 0, 0], [0, 0, 0], 0.2)).toBe(false);
});
