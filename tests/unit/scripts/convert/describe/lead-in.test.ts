import { describe, expect, it } from 'vitest';
import { leadIn } from '../../../../../scripts/convert/describe/lead-in.ts';

describe('leadIn', () => {
  it.each([
    ['OSLO (Reed Wire) \u2014 Otters came back.', 'Otters came back.'],
    ['NEW HAVEN, May 28 - Otters came back.', 'Otters came back.'],
    ['TL;DR: Otters came back.', 'Otters came back.'],
    ['\u2022 Otters came back.', 'Otters came back.'],
    ['Otters \u2014 all of them \u2014 came back.', 'Otters \u2014 all of them \u2014 came back.'],
    ['OTTERS CAME BACK \u2014 but not all.', 'OTTERS CAME BACK \u2014 but not all.'],
    ['Summary judgments are rare.', 'Summary judgments are rare.'],
  ])('of %j leaves %j', (sentence, rest) => {
    expect(sentence.slice(leadIn(sentence).length)).toBe(rest);
  });

  it('tells a label that sums up from a dateline', () => {
    expect(leadIn('TLDR: Otters came back.').sumsUp).toBe(true);
    expect(leadIn('OSLO (Wire) \u2014 Otters came back.').sumsUp).toBe(false);
  });
});
