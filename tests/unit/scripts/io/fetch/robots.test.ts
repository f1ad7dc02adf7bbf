import { describe, expect, test } from 'vitest';
import { parseRobots } from '../../../../../scripts/io/fetch/robots.ts';
import { growth } from '../../../../hostile/growth.ts';

const allows = (text: string, path: string): boolean => parseRobots(text, 'Stemma').allows(path);

describe('a robots.txt', () => {
  test.each([
    ['', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: other\nDisallow: /', '/a', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: stemma\nDisallow: /b', '/a', true],
    ['User-agent: *\nDisallow:\n\nUser-agent: STEMMA/1.0\nDisallow: /a', '/a/x', false],
    ['User-agent: other\nUser-agent: stemma\nDisallow: /a', '/a', false],
    ['User-agent: stemma\nDisallow: /a\nUser-agent: stemma\nDisallow: /b', '/b', false],
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['User-agent: *\nAllow: /a\nDisallow: /a/b', '/a/b/c', false],
    ['User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?z', true],
    ['User-agent: *\nDisallow: /*?print=', '/x?print=1', false],
    ['User-agent: *\nDisallow: /a*b*c', '/a-c-b', true],
    ['User-agent: *\nDisallow: /a*b*c', '/a-b-c', false],
    ['User-agent: *\nDisallow: /a$', '/ab', true],
    ['\ufeffuser-agent : * # all\r\nDISALLOW : /a # this\r\n', '/a', false],
    ['User-agent: *\nDisallow: /caf\u00e9', '/caf%c3%a9', false],
    ['Disallow: /a\nno field', '/a', true],
  ])('%j for %s: %s', (text, path, expected) => {
    expect(allows(text, path)).toBe(expected);
  });

  test('with many stars takes no more than linear time', async () => {
    const work = (size: number): void => {
      const text = `User-agent: *\nDisallow: /${'*a'.repeat(size)}b`;
      expect(allows(text, `/${'a'.repeat(4 * size)}`)).toBe(true);
    };
    expect(await growth(work, 2500)).toBeLessThan(30);
  });

  test('says how long to wait between requests', () => {
    expect(parseRobots('User-agent: *\nCrawl-delay: 7', 'stemma').delay).toBe(7);
    expect(parseRobots('User-agent: *\nCrawl-delay: soon', 'stemma').delay).toBeUndefined();
  });
});
