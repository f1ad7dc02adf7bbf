import { expect, test } from 'vitest';
import { pageOfLocator } from '../../../../../src/model/cite/page-locator.ts';

test.each([
  ['p. 4', 4],
  ['p.4', 4],
  ['P. 4', 4],
  ['pp. 4–6', 4],
  ['pp. 104-6', 104],
  ['page 12', 12],
  ['S. 31', 31],
  ['ch. 2, p. 4', 4],
  ['4', undefined],
  ['app. 4', undefined],
  ['para. 4', undefined],
  ['s. 4', undefined],
  ['§ 4', undefined],
  ['p. iv', undefined],
  ['p. 4a', undefined],
  ['p. 0', undefined],
  ['ch. 2', undefined],
])('%s names page %s', (locator, page) => {
  expect(pageOfLocator(locator)).toBe(page);
});
