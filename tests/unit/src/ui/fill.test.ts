import { expect, test } from 'vitest';
import { count, fill, thousands } from '../../../../src/ui/fill.ts';

test('names are filled in, those without a value stay', () => {
  expect(fill('{n} of {all} {toString}', { n: 1, all: 2 })).toBe('1 of 2 {toString}');
});

test('one and many are told apart', () => {
  const forms = { one: '{n} source', other: '{n} sources' };
  expect([0, 1, 2].map((n) => count(forms, n))).toEqual(['0 sources', '1 source', '2 sources']);
});

test('thousands are parted the same way on every machine', () => {
  expect([999, 1000, 1234567].map(thousands)).toEqual(['999', '1\u202f000', '1\u202f234\u202f567']);
});
