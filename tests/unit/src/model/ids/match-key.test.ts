import { describe, expect, it } from 'vitest';
import { matchKey, matchKeyOfDoi, unwrap } from '../../../../../src/model/ids/match-key.ts';

const SAME: [string, string[]][] = [
  [
    'example.com/a',
    [
      'https://example.com/a',
      'http://www.example.com/a/',
      'https://m.example.com/a/index.html',
      'https://example.com/a?utm_source=x&fbclid=y#part',
      'https://example.com/a/amp/',
      'https://amp.example.com/a?amp=1',
      'https://www.google.com/amp/s/example.com/a',
      'https://example-com.cdn.ampproject.org/c/s/example.com/a',
      'https://web.archive.org/web/20240528101112/https://example.com/a',
      'https://web.archive.org/web/2024id_/http:/example.com/a',
      'https://archive.ph/20240528101112/https://example.com/a',
      'HTTPS://EXAMPLE.COM:443//a',
      'https://example.com/%61',
    ],
  ],
  [
    'example.com/a?a=1&b=2',
    ['https://example.com/a?b=2&a=1', 'https://example.com/a?a=1&b=2&gclid=3'],
  ],
  [
    'arxiv:2212.08073',
    [
      'https://arxiv.org/abs/2212.08073',
      'https://arxiv.org/pdf/2212.08073v2.pdf',
      'http://export.arxiv.org/abs/2212.08073v1',
      'https://www.arxiv.org/html/2212.08073',
      'https://doi.org/10.48550/arXiv.2212.08073',
    ],
  ],
  [
    'doi:10.1126/science.adn0117',
    ['https://doi.org/10.1126/science.ADN0117', 'http://dx.doi.org/10.1126%2Fscience.adn0117'],
  ],
  [
    'x.com/someone/status/1',
    ['https://twitter.com/someone/status/1', 'https://mobile.twitter.com/someone/status/1?utm_x=1'],
  ],
  [
    'youtube:dQw4w9WgXcQ',
    ['https://youtu.be/dQw4w9WgXcQ?si=1', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3'],
  ],
  [
    'en.wikipedia.org/wiki/Ledger',
    ['https://en.m.wikipedia.org/wiki/Ledger', 'https://en.wikipedia.org/wiki/Ledger#History'],
  ],
];

describe('match keys', () => {
  for (const [key, urls] of SAME) {
    it.each(urls)(`%s has the key ${key}`, (url) => {
      expect(matchKey(url)).toBe(key);
    });
  }

  it('a DOI has the key of its resolver address', () => {
    expect(matchKeyOfDoi('10.1126/Science.adn0117')).toBe('doi:10.1126/science.adn0117');
  });

  it('different paths, queries and ports are different sources', () => {
    const keys = [
      'https://example.com/a',
      'https://example.com/b',
      'https://example.com/a?id=1',
      'https://example.com:8080/a',
    ];
    expect(new Set(keys.map(matchKey)).size).toBe(keys.length);
  });

  it.each(['ftp://example.com/', 'javascript:alert(1)', 'not a url', 'https://'])(
    '%s has none',
    (url) => {
      expect(matchKey(url)).toBeUndefined();
    },
  );

  it('archives within archives are unwrapped only so far', () => {
    const wrap = (url: string): string => `https://web.archive.org/web/2024/${url}`;
    expect(unwrap(wrap(wrap('https://example.com/')))).toBe('https://example.com/');
    const deep = Array.from({ length: 50 }).reduce<string>(
      (url) => wrap(url),
      'https://example.com/',
    );
    expect(unwrap(deep)).toContain('web.archive.org');
  });
});
