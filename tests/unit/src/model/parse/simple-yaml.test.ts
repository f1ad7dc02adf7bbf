import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document, isScalar, parse, visit } from 'yaml';
import { readSimpleYaml } from '../../../../../src/model/parse/simple-yaml.ts';

const AWKWARD = [
  'true',
  'no',
  'null',
  '~',
  '0012',
  '1e5',
  '1_000',
  '-0',
  '.5',
  '+1',
  '0x1f',
  '2024-05-28',
  '12:30',
  '=',
  '<<',
  '-',
  '- a',
  '? a',
  'a: b',
  'a:',
  ' a',
  'a ',
  'a #b',
  '#a',
  '&a',
  '*a',
  '!a',
  '|',
  '>',
  '|-',
  '%a',
  '@a',
  '`a`',
  '"a"',
  "'a'",
  "it's",
  'a "b" c',
  '[a]',
  '{a: b}',
  'a,b',
  'a, b',
  '\\',
  '\\n',
  'a\nb',
  'a\n',
  '\na',
  'a\n\n  b\n\n',
  '  a\nb',
  'a\tb',
  '\t',
  '\r\n',
  '',
  '---',
  '...',
  'é',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\u0000',
  '😀',
  '\u007f',
];
const text = fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ maxLength: 6, unit: 'binary' }));
const key = fc.constantFrom(
  'id',
  'title',
  'named-authors',
  'keyPoints',
  'y',
  'on',
  'true',
  'null',
  'constructor',
);
const leaf = fc.oneof(
  text,
  fc.integer(),
  fc.constantFrom(0, -0, 0.5, 69.1, 1e21, 1e-7),
  fc.boolean(),
  fc.constant(null),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
}));
const fields = fc.dictionary(key, value, { minKeys: 1, maxKeys: 5 });

/** In block style, lists of short scalars in flow style, as entries are written. */
function written(data: unknown): string {
  const document = new Document(data);
  visit(document, {
    Seq(_, node) {
      node.flow = node.items.every((item) => isScalar(item) && String(item.value).length <= 40);
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

describe('readSimpleYaml', () => {
  it('reads maps, lists, flow lists and literal blocks', () => {
    const source = [
      'id: "0012"',
      'title: It is plain, "quotes" and all',
      'url: https://a.example/b?c=d#e',
      "single: 'it''s'",
      'level: 3',
      'share: 0.5',
      'on: true',
      'rating:',
      '  label: Good',
      '  evidence:',
      '    - url: https://a.example',
      '      note: x',
      '    - note: y',
      'tags: [a b, "c, d", 7]',
      'none: []',
      'list:',
      '  - one',
      '  - [1, 2]',
      'notes: |',
      '  First.',
      '',
      '    Indented.',
      'last: |-',
      '  end',
    ].join('\n');
    expect(readSimpleYaml(source)).toEqual(parse(source));
    expect(readSimpleYaml(source)).toMatchObject({
      notes: 'First.\n\n  Indented.\n',
      last: 'end',
      list: ['one', [1, 2]],
    });
  });

  it.each([
    ['an alias', 'a: &x 1\nb: *x'],
    ['a tag', 'a: !!str 1'],
    ['a comment', 'a: 1 # one'],
    ['a key twice', 'a: 1\na: 2'],
    ['a key that needs a closer look', '"a": 1'],
    ['an odd indentation', 'a:\n    b: 1'],
    ['text over two lines', 'a: b\n  c'],
    ['a folded block', 'a: >\n  b'],
    ['a number that is not decimal', 'a: 0x10'],
    ['an empty value', 'a:'],
    ['a flow map', 'a: {b: 1}'],
    ['a list that hugs its key', 'a:\n- b'],
    ['a Windows line end', 'a: 1\r\n'],
    ['an empty line', 'a: 1\n\nb: 2'],
    ['nothing', ''],
  ])('leaves %s to a whole parser', (_what, source) => {
    expect(readSimpleYaml(source)).toBeUndefined();
  });

  it('never reads what the converter writes otherwise than a whole parser does', () => {
    fc.assert(
      fc.property(fields, (data) => {
        const source = written(data);
        const read = readSimpleYaml(source);
        if (read !== undefined)
          expect(read).toEqual(parse(source, { schema: 'core', version: '1.2' }));
      }),
      { numRuns: 2000, seed: 20260103 },
    );
  });

  it('never reads any text otherwise than a whole parser does', () => {
    const pieces = fc.constantFrom(
      'a',
      'b',
      ': ',
      ':',
      '\n',
      '\n  ',
      '\n    ',
      '- ',
      '-',
      '"',
      "'",
      '[',
      ']',
      ', ',
      ',',
      '|',
      '|-',
      '#',
      ' #',
      ' ',
      '0',
      '1',
      'x y',
      '\\',
      '{',
      '}',
      '~',
      '&c',
      '*c',
      '!d',
      '?',
      '? ',
      'true',
      'é',
      '\u0085',
      '...',
      '---',
      '%',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const source = `a: ${parts.join('')}`;
        const read = readSimpleYaml(source);
        if (read !== undefined)
          expect(read).toEqual(parse(source, { schema: 'core', version: '1.2', stringKeys: true }));
      }),
      { numRuns: 20_000, seed: 20260104 },
    );
  });
});
