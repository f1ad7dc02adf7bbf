import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frontMatter, wholeFrontMatter } from '../../../../scripts/convert/write.ts';
import type { Entry } from '../../../../src/schema/entry.ts';

type Front = Omit<Entry, 'generated'>;

const word = fc.constantFrom(
  ...[
    'Ships',
    'a',
    'no',
    'yes',
    'null',
    'true',
    '12',
    '2024-05-28',
    '-1.5',
    '.5',
    'é',
    '港',
    'A: b',
    'a:b',
    'x #y',
    '#z',
  ],
  ...[
    '"q"',
    "it's",
    '“quoted”',
    '[x]',
    '{y}',
    'a, b',
    'a,b',
    '- c',
    '* d',
    '& e',
    '! f',
    '| g',
    '> h',
    '% i',
    '@ j',
    '`k`',
  ],
  ...[
    'a\\b',
    'tab\there',
    'two\nlines',
    'end:',
    'https://example.org/a?b=c#d',
    'x'.repeat(41),
    '',
    ' ',
    '…',
    '~',
    '<<',
    '=',
  ],
  ...[
    'sources/a.md',
    'a.b@c.de',
    'C++',
    '100 %',
    '(see)',
    'What?',
    'Yes!',
    '\u00a0',
    '😀',
    '\u2028',
    'a—b',
    "'",
    '"',
    '?x',
  ],
);
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const scalar = fc.oneof(text, text, word, fc.integer(), fc.double({ noNaN: true }), fc.boolean());
const list = fc.oneof(
  fc.array(scalar, { maxLength: 4 }),
  fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }),
  fc.array(
    fc.record({ text, basis: fc.constant('extracted'), span: fc.tuple(fc.nat(), fc.nat()) }),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
);
const map = fc.dictionary(
  fc.constantFrom('level', 'label', 'text', 'y', 'spans', 'of'),
  fc.oneof(scalar, list),
  {
    maxKeys: 4,
  },
);
const front = fc.dictionary(
  fc.constantFrom('id', 'title', 'tags', 'rating', 'n', 'summary', 'notes', 'origins', 'source'),
  fc.oneof(scalar, list, map),
  { minKeys: 1 },
);

test('the quick way to write front matter writes what the whole one does', () => {
  fc.assert(
    fc.property(front, (value) => {
      expect(frontMatter(value as unknown as Front)).toBe(
        wholeFrontMatter(value as unknown as Front),
      );
    }),
    { numRuns: 500 },
  );
});
