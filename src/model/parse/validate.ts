import type { z } from 'zod';
import type { Parsed, Problem } from '../problem.ts';
import { issueProblem } from './issue.ts';
import { type Place, valueAt } from './place.ts';
import type { Located } from './yaml.ts';

/**
 * Holds what a file says against its schema. One problem for each field that is wrong, sorted by
 * line; a value only where there is none.
 */
export function validate<T extends z.ZodType>(
  schema: T,
  located: Located,
  place: Place,
): Parsed<z.output<T>> {
  const at = place.at ?? [];
  const result = schema.safeParse(valueAt(located.value, at));
  if (result.success) return { value: result.data, problems: [] };
  const problems: Problem[] = [];
  const told = new Set<string>();
  for (const issue of result.error.issues) {
    // The first thing wrong with a field explains the ones that follow from it.
    const field = JSON.stringify(issue.path);
    if (told.has(field)) continue;
    told.add(field);
    problems.push(...issueProblem(issue, schema, located, { ...place, at }));
  }
  problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { problems };
}
