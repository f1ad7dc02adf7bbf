import { describe, expect, it } from 'vitest';
import {
  cutUrl,
  resourceIdOfDoi,
  resourceIdOfText,
  resourceIdOfUrl,
} from '../../../../../src/model/ids/resource-id.ts';
import { stableIdOf } from '../../../../../src/model/ids/stable-id.ts';

describe('resource IDs', () => {
  it.each([
    [
      'https://techcrunch.com/2024/05/28/anthropic-hires-former-openai-safety-lead-to-head-up-new-team/',
      '976aa383b03ff196',
    ],
    ['https://example.com', '100680ad546ce6a5'],
    ['https://example.com/', '0f115db062b7c0dd'],
    ['https://arxiv.org/abs/2212.08073', '683aef834ac1612a'],
  ])('the ID of %s is %s', (url, id) => {
    expect(resourceIdOfUrl(url)).toBe(id);
  });

  it('a fragment and tracking parameters do not change the ID', () => {
    const plain = resourceIdOfUrl('https://example.com/a?page=2');
    expect(resourceIdOfUrl('https://example.com/a?utm_source=x&page=2&fbclid=1#top')).toBe(plain);
  });

  it.each([
    ['https://example.com/?utm_source=x', 'https://example.com/'],
    ['https://example.com?UTM_Medium=x#a?b', 'https://example.com'],
    ['https://example.com/%7Efoo?b=2&a=1&', 'https://example.com/%7Efoo?b=2&a=1&'],
    ['https://EXAMPLE.com/?ref=a', 'https://EXAMPLE.com/?ref=a'],
  ])('%s is cut to %s and never written anew', (url, cut) => {
    expect(cutUrl(url)).toBe(cut);
  });

  it('a work with a DOI gets the ID of its resolver address in lower case', () => {
    expect(resourceIdOfDoi('10.1126/Science.ADN0117')).toBe(
      resourceIdOfUrl('https://doi.org/10.1126/science.adn0117'),
    );
  });

  it('a text gets the start of its hash', () => {
    expect(resourceIdOfText('ab'.repeat(32))).toBe('abababababababab');
  });
});

describe('stable IDs', () => {
  it('follow from the resource ID alone', () => {
    expect(stableIdOf('976aa383b03ff196')).toBe('sid_QTyfE6FzMo');
    expect(stableIdOf('100680ad546ce6a5')).toBe('sid_1QSrlsEnni');
  });

  it('have ten digits, filled up with zeros', () => {
    for (let n = 0; n < 2000; n += 1) {
      expect(stableIdOf(n.toString(16).padStart(16, '0'))).toMatch(/^sid_[0-9A-Za-z]{10}$/);
    }
  });
});
