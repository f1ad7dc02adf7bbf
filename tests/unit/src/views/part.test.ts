import { describe, expect, test } from 'vitest';
import { external, parts } from '../../../../src/views/part.ts';

describe('an address outside', () => {
  test('is shown with its host in ASCII, so that look-alike letters show', () => {
    expect(external('https://аpple.example/a')?.host).toBe('xn--pple-43d.example');
  });

  test('is shown with the host it leads to, not the one it pretends', () => {
    expect(external('https://good.example@evil.example/')?.host).toBe('evil.example');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example', 'nonsense', undefined])(
    'is no link where it is %s',
    (url) => {
      expect(external(url)).toBeUndefined();
    },
  );
});

describe('a sentence with links', () => {
  test('has each link where its name stood', () => {
    const venue = { text: 'V', href: 'v.html' };
    expect(parts('From {venue}, by {by}.', { venue, by: 'X' })).toEqual([
      'From ',
      venue,
      ', by ',
      'X',
      '.',
    ]);
  });

  test('keeps a name without a value, be it one of every object', () => {
    expect(parts('{constructor}', {})).toEqual(['{constructor}']);
  });
});
