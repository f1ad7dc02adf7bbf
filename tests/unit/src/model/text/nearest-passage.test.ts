import { expect, test } from 'vitest';
import { nearestPassage } from '../../../../../src/model/text/nearest-passage.ts';

const TEXT = [
  'The pilots of Skarn keep a book. The storm of May took nine boats from the northern quay.',
  'The storm of June took two boats from the southern quay. Nobody was on board.',
].join('\n\n');

test('the sentence that has most words in common, whole', () => {
  expect(nearestPassage('storm of May took five boats', TEXT)).toBe(
    'The storm of May took nine boats from the northern quay.',
  );
  expect(nearestPassage('storm of June took nine boats from the southern quay', TEXT)).toBe(
    'The storm of June took two boats from the southern quay.',
  );
});
test('order counts: words side by side weigh more', () => {
  const text = 'Boats nine took May of storm the.\n\nThe storm of May took no boats.';
  expect(nearestPassage('The storm of May took nine boats', text)).toBe(
    'The storm of May took no boats.',
  );
});
test('nothing where not half of the words stand together', () => {
  expect(nearestPassage('A cathedral was built in the valley', TEXT)).toBeUndefined();
  expect(nearestPassage('', TEXT)).toBeUndefined();
  expect(nearestPassage('storm', '')).toBeUndefined();
});
test('scripts without spaces are compared by their characters', () => {
  expect(nearestPassage('港に船が四十隻いた', '嵐の前。港に船が三十隻いた。')).toBe(
    '港に船が三十隻いた。',
  );
});
test('a long text takes linear time', () => {
  const long = 'the storm took the boats and '.repeat(40_000);
  expect(nearestPassage('the storm took the boats and the houses', long)).toBeDefined();
});
