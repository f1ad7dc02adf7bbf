import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import type { RuleName } from '../rules/catalogue.ts';
import { descriptionAt, fieldsAt } from './fields.ts';
import { nearest } from './nearest.ts';
import { type Place, valueAt } from './place.ts';
import { isRatingDuty } from './rating-duty.ts';
import type { Located } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with one field, in words of the file and not of the checking library. */
export function issueProblem(
  issue: Issue,
  schema: z.ZodType,
  located: Located,
  place: Required<Pick<Place, 'at'>> & Place,
): Problem[] {
  const path = [...place.at, ...issue.path];
  const prefix = place.of === undefined ? '' : `${place.of}: `;
  const problem = (
    rule: RuleName,
    where: readonly PropertyKey[],
    message: string,
    remedy: string,
  ): Problem => ({
    rule,
    severity: 'error',
    file: place.file,
    line: located.lineOf(where),
    message: prefix + message,
    remedy,
  });

  if (issue.code === 'unrecognized_keys') {
    const allowed = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => {
      const near = nearest(key, allowed, 1)[0];
      const remedy =
        near === undefined
          ? `Remove it; the fields allowed here are ${allowed.join(', ')}`
          : `Write ${near}, or remove it`;
      const message = `${fieldName([...issue.path, key])} is not a known field`;
      return problem('unknown-field', [...path, key], message, remedy);
    });
  }
  const field = fieldName(issue.path);
  const found = valueAt(located.value, path);
  if (isRatingDuty(issue.path) && (found === undefined || found === null || found === '')) {
    const lacking = String(issue.path.at(-1));
    const remedy = `Add ${lacking}: a rating says why it was given, by whom and when`;
    return [problem('rating-without-reason', path, `${field} is missing`, remedy)];
  }
  if (found === undefined) {
    const purpose = descriptionAt(schema, issue.path);
    const wanted = purpose === undefined ? allowedBy(issue) : purpose;
    return [problem('missing-field', path, `${field} is missing`, `Add it: ${wanted}`)];
  }
  const unquoted =
    wantsText(issue) && isBare(found) ? (located.sourceOf(path) ?? String(found)) : undefined;
  const remedy =
    unquoted === undefined ? `It must be ${allowedBy(issue)}` : `Put it in quotes: "${unquoted}"`;
  return [problem('bad-value', path, `${field} is ${told(found)}`, remedy)];
}

/** `rating.evidence[0].url`, or `the file` for the whole. */
function fieldName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'what stands here';
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      return index === 0 ? String(step) : `.${String(step)}`;
    })
    .join('');
}

function isBare(found: unknown): boolean {
  return typeof found === 'number' || typeof found === 'boolean';
}

function wantsText(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.expected === 'string';
}

const NAME_OF_TYPE: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list: [first, second]',
  tuple: 'a list of two numbers',
  object: 'a set of fields',
  record: 'a set of fields',
};

/** What the schema would take, as the end of "It must be …". */
function allowedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return NAME_OF_TYPE[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'number'
        ? `at least ${issue.minimum}`
        : `at least ${issue.minimum} long`;
    case 'too_big':
      return issue.origin === 'number'
        ? `at most ${issue.maximum}`
        : `at most ${issue.maximum} long`;
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`;
    case 'invalid_format':
      // Every other format of ours has words of its own.
      return issue.format === 'url'
        ? 'a web address that begins with https:// or http://'
        : issue.message;
    default:
      return issue.message;
  }
}

/** What was found, cut to fit a line. */
function told(found: unknown): string {
  if (found === null) return 'empty';
  if (Array.isArray(found)) return 'a list';
  if (typeof found === 'object') return 'a set of fields';
  if (typeof found === 'number') return `the number ${found}`;
  const text = String(found);
  return typeof found === 'string'
    ? JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
    : text;
}
