import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { quotations, quotedStart } from '../../../../../src/model/text/quotations.ts';

const NOTES = `# Notes

- "not a quotation of the source" but of a friend

## Quotations

- "Otters hold hands" (p. 4)
- “They *sleep* afloat,” said the keeper.
- Keeper: "does not begin with it"

### From the talk

1. "counted too"

## Afterwards

- "no longer in the section"
`;

describe('quotations', () => {
  it('gives the words between the quotes of list items under "Quotations"', () => {
    expect(quotations(fromMarkdown(NOTES))).toEqual([
      'Otters hold hands',
      'They sleep afloat,',
      'counted too',
    ]);
  });

  it('asks for the heading exactly, at any depth', () => {
    expect(quotations(fromMarkdown('#### Quotations\n\n- "a b c"'))).toEqual(['a b c']);
    expect(quotations(fromMarkdown('## quotations\n\n- "a b c"'))).toEqual([]);
    expect(quotations(fromMarkdown('## Quotations from others\n\n- "a b c"'))).toEqual([]);
  });

  it('ignores paragraphs in the section', () => {
    expect(quotations(fromMarkdown('## Quotations\n\n"a paragraph"'))).toEqual([]);
  });
});

describe('quotedStart', () => {
  it.each([
    ['"one" and "two"', 'one'],
    ['“he said “stop” twice” (p. 3)', 'he said “stop” twice'],
    ['"he said "stop" twice" (p. 3)', 'he said "stop" twice'],
    ['"never closed', undefined],
    ['"" empty', undefined],
    ['plain', undefined],
    ['', undefined],
  ])('of %j is %j', (text, words) => {
    expect(quotedStart(text)).toBe(words);
  });
});
