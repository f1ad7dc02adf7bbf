import type { PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { tidyPhrasing } from '../../../../../src/model/markdown/tidy-phrasing.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const em = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'emphasis', children });

describe('tidyPhrasing', () => {
  it('puts white space outside of marks', () => {
    expect(tidyPhrasing([text('a'), em(text(' b ')), text('c')], false)).toEqual([
      text('a '),
      em(text('b')),
      text(' c'),
    ]);
  });

  it('joins neighbours of one kind', () => {
    expect(tidyPhrasing([em(text('a')), em(text('b')), text('c'), text('d')], false)).toEqual([
      em(text('ab')),
      text('cd'),
    ]);
  });

  it('drops empty marks, and space and breaks at the ends', () => {
    expect(
      tidyPhrasing([{ type: 'break' }, em(text(' ')), text('a'), em(), { type: 'break' }], false),
    ).toEqual([text('a')]);
  });

  it('folds white space around line ends', () => {
    expect(tidyPhrasing([text('a  \n\n   b'), { type: 'break' }, text('  c')], false)).toEqual([
      text('a\nb'),
      { type: 'break' },
      text('c'),
    ]);
  });
});
