import { describe, expect, it } from 'vitest';
import { readWikiLink } from '../../../../../src/model/markdown/read-wikilink.ts';

describe('readWikiLink', () => {
  it.each([
    ['[[Sea otter]]', 'Sea otter', 'Sea otter'],
    ['[[Sea otter|otters]]', 'Sea otter', 'otters'],
    ['[[Sea otter\\|otters]]', 'Sea otter', 'otters'],
    ['[[ Sea\n otter | ]]', 'Sea otter', 'Sea otter'],
    ['[[Sea otter#Diet]]', 'Sea otter#Diet', 'Sea otter#Diet'],
  ])('reads %j', (raw, target, shown) => {
    expect(readWikiLink(raw)).toEqual({ target, shown });
  });

  it('finds no link without a target', () => {
    expect(readWikiLink('[[ ]]')).toBeUndefined();
    expect(readWikiLink('[[|x]]')).toBeUndefined();
  });
});
