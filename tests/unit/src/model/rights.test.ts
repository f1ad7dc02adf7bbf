import { expect, test } from 'vitest';
import { withinRights } from '../../../../src/model/rights.ts';
import type { EntryDoc } from '../../../../src/model/wiki.ts';

const entry = (copies: string): EntryDoc =>
  ({
    file: 'f',
    body: 'A saved sentence. A later one.',
    front: {
      copies,
      summary: { text: 'A saved sentence.', basis: 'extracted', spans: [[0, 17]] },
      keyPoints: [
        { text: 'A saved sentence.', basis: 'extracted', span: [0, 17] },
        { text: 'A later one.', basis: 'extracted', span: [18, 30] },
        { text: 'In our words.', basis: 'written' },
      ],
    },
  }) as unknown as EntryDoc;
const points = ({ front }: EntryDoc): string[] => front.keyPoints.map(({ text }) => text);

test('where all may be published nothing is left out', () => {
  expect(withinRights(entry('full'), 0)).toEqual(entry('full'));
});

test('where nothing may be published, sentences taken from the text go, and our own stay', () => {
  const cleaned = withinRights(entry('none'), 0);
  expect(cleaned.front.summary).toBeUndefined();
  expect(points(cleaned)).toEqual(['In our words.']);
});

test('an excerpt takes along what was extracted from beyond its end', () => {
  const cleaned = withinRights(entry('excerpt'), 17);
  expect(cleaned.front.summary?.text).toBe('A saved sentence.');
  expect(points(cleaned)).toEqual(['A saved sentence.', 'In our words.']);
  expect(withinRights(entry('excerpt'), 16).front.summary).toBeUndefined();
});
