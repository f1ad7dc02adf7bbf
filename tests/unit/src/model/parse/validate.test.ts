import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { validate } from '../../../../../src/model/parse/validate.ts';
import { parseYaml } from '../../../../../src/model/parse/yaml.ts';
import { formatProblem } from '../../../../../src/model/problem.ts';
import { sidecarSchema } from '../../../../../src/schema/sidecar.ts';

function told(text: string, schema: z.ZodType = sidecarSchema): string[] {
  const located = parseYaml('a.yaml', text).value;
  if (located === undefined) throw new Error('not YAML');
  return validate(schema, located, { file: 'a.yaml' }).problems.map(formatProblem);
}

describe('validate', () => {
  it.each([
    [
      'a number where text is wanted, as it was written',
      'id: 0012',
      'id is the number 12. Put it in quotes: "0012". [bad-value]',
    ],
    [
      'a year without quotes',
      'published: 2024',
      'published is the number 2024. Put it in quotes: "2024". [bad-value]',
    ],
    ['a bare true', 'title: true', 'title is true. Put it in quotes: "true". [bad-value]'],
    ['an empty field', 'title:', 'title is empty. It must be text. [bad-value]'],
    [
      'a number out of bounds',
      'importance: 101',
      'importance is the number 101. It must be at most 100. [bad-value]',
    ],
    [
      'a scalar where a list is wanted',
      'tags: x',
      'tags is "x". It must be a list: [first, second]. [bad-value]',
    ],
    ['a list where text is wanted', 'title: [x]', 'title is a list. It must be text. [bad-value]'],
    [
      'a misspelt field',
      'publised: "2024"',
      'publised is not a known field. Write published, or remove it. [unknown-field]',
    ],
    [
      'a date that never was',
      'published: "2023-02-29"',
      'published is "2023-02-29". It must be a day that exists, such as "2024-02-29". [bad-value]',
    ],
    [
      'a word that is no date, once',
      'published: soon',
      'published is "soon". It must be a quoted date such as "2024", "2024-05" or "2024-05-28". [bad-value]',
    ],
    [
      'a value outside of a closed list',
      'copies: all',
      'copies is "all". It must be one of full, excerpt, none. [bad-value]',
    ],
    [
      'a field that is missing inside another',
      'withdrawn: {}',
      'withdrawn.reason is missing. Add it: text. [missing-field]',
    ],
    [
      'a rating without its reason',
      'rating: {level: 2, by: x, date: "2026"}',
      'rating.reason is missing. Add reason: a rating says why it was given, by whom and when. [rating-without-reason]',
    ],
    [
      'a rating with an empty reason',
      'rating: {level: 2, reason: "", by: x, date: "2026"}',
      'rating.reason is missing. Add reason: a rating says why it was given, by whom and when. [rating-without-reason]',
    ],
    [
      'an item of a list',
      'highlights: [{note: x}]',
      'highlights[0].quote is missing. Add it: text. [missing-field]',
    ],
    [
      'a whole file that is no set of fields',
      'just words',
      'what stands here is "just words". It must be a set of fields. [bad-value]',
    ],
  ])('tells of %s', (_what, text, message) => {
    expect(told(text)).toEqual([`a.yaml:1: ${message}`]);
  });

  it('lists the allowed fields where none is near', () => {
    const schema = z.strictObject({ name: z.string().optional(), kind: z.string().optional() });
    expect(told('xyzzy: 1', schema)).toEqual([
      'a.yaml:1: xyzzy is not a known field. Remove it; the fields allowed here are name, kind. [unknown-field]',
    ]);
  });

  it('tells of every field that is wrong, by line', () => {
    expect(
      told('kind: tweet\ntitle: ok\nimportance: -1\nfoo: 1\n').map((line) => line.slice(0, 8)),
    ).toEqual(['a.yaml:1', 'a.yaml:3', 'a.yaml:4']);
  });

  it('cuts what was found to the length of a line', () => {
    const [message] = told(`kind: ${'x'.repeat(500)}`);
    expect(message).toContain(`kind is "${'x'.repeat(60)}…"`);
  });
});
