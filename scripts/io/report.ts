import { compareProblems, formatProblem, type Problem } from '../../src/model/problem.ts';
import { diskProblem } from './disk-problem.ts';

/**
 * Prints problems, one a line, errors on stderr and warnings too, and a closing count.
 *
 * @returns the exit code: 1 where there is an error, else 0
 */
export function reportProblems(problems: readonly Problem[]): 0 | 1 {
  const told = [...new Map(problems.map((problem) => [formatProblem(problem), problem]))];
  told.sort(([, a], [, b]) => compareProblems(a, b));
  for (const [line, { severity }] of told) process.stderr.write(`${severity}: ${line}\n`);
  const errors = told.filter(([, { severity }]) => severity === 'error').length;
  const warnings = told.length - errors;
  if (told.length > 0) {
    process.stderr.write(`${count(errors, 'error')}, ${count(warnings, 'warning')}\n`);
  }
  return errors > 0 ? 1 : 0;
}

/**
 * Prints why a command could not be ended, below the problems that were found until then.
 *
 * @returns the exit code
 */
export function reportFailure(error: unknown, problems: readonly Problem[] = []): 1 {
  const known = diskProblem(error);
  reportProblems(known ? [...problems, known] : problems);
  if (!known) process.stderr.write(`stemma: ${error instanceof Error ? error.message : error}\n`);
  return 1;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
