import { describe, expect, it } from 'vitest';
import { bodyFromMarkdown } from '../../../../../src/model/markdown/body.ts';
import { excerptOf } from '../../../../../src/model/markdown/excerpt.ts';
import { savedText } from '../../../../../src/model/text/saved-text.ts';

function excerpt(markdown: string, limit: number) {
  const { root, isCut } = excerptOf(bodyFromMarkdown(markdown), limit);
  return { text: savedText(root), isCut };
}

describe('excerptOf', () => {
  it('leaves a short text as it is', () => {
    expect(excerpt('One *two*.', 20)).toEqual({ text: 'One two.', isCut: false });
  });

  it('ends behind a block where that shows enough', () => {
    expect(excerpt('First block here.\n\nSecond block here.', 25)).toEqual({
      text: 'First block here. […]',
      isCut: true,
    });
  });

  it('ends behind a word where the blocks are long', () => {
    expect(excerpt('One two *three four* five.', 15)).toEqual({
      text: 'One two three […]',
      isCut: true,
    });
  });

  it('ends within a word, but never within a character, where there are no spaces', () => {
    expect(excerpt('😀😀😀😀', 5)).toEqual({ text: '😀😀 […]', isCut: true });
  });

  it('never shows more than the limit and the mark', () => {
    const markdown = Array.from(
      { length: 40 },
      (_, at) => `- item ${at} of the list\n\n| a${at} | b |\n|-|-|\n| c | d |`,
    ).join('\n\n');
    for (let limit = 1; limit < 400; limit += 13) {
      const { text } = excerpt(markdown, limit);
      expect(text.length).toBeLessThanOrEqual(limit + ' […]'.length);
    }
  });
});
