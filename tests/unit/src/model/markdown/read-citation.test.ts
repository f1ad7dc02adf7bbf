import { describe, expect, it, test } from 'vitest';
import { readCitation } from '../../../../../src/model/markdown/read-citation.ts';

describe('readCitation', () => {
  it.each([
    ['[@976aa383b03ff196]', [{ ref: '976aa383b03ff196' }]],
    ['[@sid_9z8KUabddq; @otter2024]', [{ ref: 'sid_9z8KUabddq' }, { ref: 'otter2024' }]],
    ['[@a, p. 4]', [{ ref: 'a', locator: 'p. 4' }]],
    ['[@a, pp. 3-5 and ch. 2]', [{ ref: 'a', locator: 'pp. 3-5 and ch. 2' }]],
    ['[@a p. 4]', [{ ref: 'a', locator: 'p. 4' }]],
    ['[@a "they swim"]', [{ ref: 'a', quote: 'they swim' }]],
    ['[@a, §3 "they swim"]', [{ ref: 'a', locator: '§3', quote: 'they swim' }]],
    ['[@a "they swim", p. 4]', [{ ref: 'a', locator: 'p. 4', quote: 'they swim' }]],
    ['[@a \u201cthey \u201aswim\u2019\u201d]', [{ ref: 'a', quote: 'they \u201aswim\u2019' }]],
    ['[@a "a \\"b\\" c \\\\ d"]', [{ ref: 'a', quote: 'a "b" c \\ d' }]],
    ['[@a "one; two [sic]"; @b]', [{ ref: 'a', quote: 'one; two [sic]' }, { ref: 'b' }]],
    ['[@a,\n"two\n lines"]', [{ ref: 'a', quote: 'two lines' }]],
    ['[@doe:2020/a.b+c-d]', [{ ref: 'doe:2020/a.b+c-d' }]],
  ])('reads %s', (raw, items) => {
    expect(readCitation(raw)).toEqual(items);
  });

  it.each([
    '[@]',
    '[@a; b]',
    '[@a "open]',
    '[@a "one" "two"]',
    '[@a ""]',
    '[@-a]',
    '[@a!]',
    '[@a;]',
  ])('does not take %s for a citation', (raw) => {
    expect(readCitation(raw)).toBeUndefined();
  });
});

test('a key may name the version of the text that is meant', () => {
  expect(readCitation('[@a@1c0ffee5; @b:c@0badcafe, p. 4 "q"]')).toEqual([
    { ref: 'a', version: '1c0ffee5' },
    { ref: 'b:c', version: '0badcafe', locator: 'p. 4', quote: 'q' },
  ]);
});
test.for(['[@a@]', '[@a@1c0ffee]', '[@a@1c0ffee55]', '[@a@1C0FFEE5]', '[@a@b]'])(
  'what is no version, %s, is no citation',
  (text) => {
    expect(readCitation(text)).toBeUndefined();
  },
);
