import { describe, expect, test } from 'vitest';
import { isEmpty, readState, toggle, writeState } from '../../../../src/client/search/state.ts';

describe('a search in an address', () => {
  test('comes back as it went', () => {
    const address =
      '?q=two+words&rating=3+Good&rating=4+High&tag=a%26b&cited=A+page&sort=date&better=1';
    expect(writeState(readState(address))).toBe(address);
  });

  test('is nothing where nothing is searched for', () => {
    expect(writeState(readState(''))).toBe('');
    expect(isEmpty(readState('?sort=date'))).toBe(true);
  });

  test('takes no order and no facet that there is not', () => {
    const state = readState('?q=x&sort=colour&shape=round&venue=');
    expect(state).toEqual({ query: 'x', sort: 'relevance', better: false, chosen: {} });
  });

  test('holds a value once, and forgets a facet with its last value', () => {
    const one = toggle(readState('?tag=a'), 'tag', 'a', true);
    expect(one.chosen).toEqual({ tag: ['a'] });
    expect(toggle(one, 'tag', 'a', false).chosen).toEqual({});
  });
});
