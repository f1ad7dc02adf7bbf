import { compareProblems, formatProblem, type Problem } from '../../src/model/problem.ts';
import { diskProblem } from './disk-problem.ts';
import { Ended, Fault } from './fault.ts';
import { tellMachine } from './for-machines.ts';

/** Prints one problem: as a line on stderr, or as JSON on stdout where `--json` asks for it. */
export function printProblem(problem: Problem): void {
  if (tellMachine(problem)) return;
  process.stderr.write(`${problem.severity}: ${formatProblem(problem)}\n`);
}

/**
 * Prints problems, one a line, sorted, each once, and a closing count.
 *
 * @returns the exit code: 1 where there is an error, else 0
 */
export function reportProblems(problems: readonly Problem[]): 0 | 1 {
  const told = [...new Map(problems.map((problem) => [formatProblem(problem), problem]))];
  told.sort(([, a], [, b]) => compareProblems(a, b));
  for (const [, problem] of told) printProblem(problem);
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
 * @param place what was being worked on, for a failure that nobody foresaw
 * @returns the exit code
 */
export function reportFailure(
  error: unknown,
  problems: readonly Problem[] = [],
  place = 'stemma',
): 1 {
  if (error instanceof Ended) {
    reportProblems(problems);
    process.stderr.write(`stemma: ${error.message}\n`);
    return 1;
  }
  const known = error instanceof Fault ? error.problem : diskProblem(error);
  reportProblems([...problems, known ?? unexpectedFailure(error, place)]);
  return 1;
}

/**
 * Prints what is wrong with a command line, and how it is written.
 *
 * @param what the option or command
 * @returns the exit code
 */
export function reportUsage(help: string, what: string, message: string): 2 {
  const remedy = 'See --help';
  printProblem({ rule: 'usage', severity: 'error', file: what, message, remedy });
  process.stderr.write(`\n${help.trim()}\n`);
  return 2;
}

/** A failure that nobody foresaw, with what was worked on. */
export function unexpectedFailure(error: unknown, place: string): Problem {
  const message = error instanceof Error ? error.message : String(error);
  return {
    rule: 'unexpected-failure',
    severity: 'error',
    file: place,
    message: `Stemma failed here: ${(message.split('\n', 1)[0] as string).replace(/\.$/, '')}`,
    remedy: 'This is a fault of Stemma: please report it with what is named here',
  };
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
