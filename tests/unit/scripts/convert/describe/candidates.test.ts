import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { candidates } from '../../../../../scripts/convert/describe/candidates.ts';
import { savedBlocks, savedText } from '../../../../../src/model/text/saved-text.ts';

const ROOT = fromMarkdown(`OSLO (Wire) - Otters came back. They swim.

# Where

- In the river.

> Quoted words.

    code.
`);

describe('candidates', () => {
  it('takes the sentences of paragraphs and list items, with their section', () => {
    const found = candidates(savedBlocks(ROOT));
    expect(
      found.map(({ text, section, heading, inBlock, isListItem }) => [
        text,
        section,
        heading,
        inBlock,
        isListItem,
      ]),
    ).toEqual([
      ['Otters came back.', 0, '', 0, false],
      ['They swim.', 0, '', 1, false],
      ['In the river.', 1, 'Where', 0, true],
    ]);
  });

  it('places each in the saved text', () => {
    const text = savedText(ROOT);
    for (const found of candidates(savedBlocks(ROOT))) {
      expect(text.slice(found.start, found.end)).toBe(found.text);
    }
  });
});
