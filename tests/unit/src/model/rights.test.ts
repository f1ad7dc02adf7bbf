import { expect, test } from 'vitest';
import { withinRights } from '../../../../src/model/rights.ts';
import type { EntryDoc } from '../../../../src/model/wiki.ts';

const entry = (copies: string): EntryDoc =>
  ({
    file: 'f',
    body: 'A saved sentence.',
    front: {
      copies,
      summary: { text: 'A saved sentence.', basis: 'extracted' },
      keyPoints: [
        { text: 'A saved sentence.', basis: 'extracted' },
        { text: 'In our words.', basis: 'written' },
      ],
    },
  }) as unknown as EntryDoc;

test('where nothing may be published, sentences taken from the text go, and our own stay', () => {
  const { front } = withinRights(entry('none'));
  expect(front.summary).toBeUndefined();
  expect(front.keyPoints.map(({ text }) => text)).toEqual(['In our words.']);
});

test('an excerpt leaves summary and key points as they are', () => {
  expect(withinRights(entry('excerpt'))).toEqual(entry('excerpt'));
});
