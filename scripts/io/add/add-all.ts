import { formatProblem, type Problem } from '../../../src/model/problem.ts';
import { Failure } from '../fetch/failure.ts';
import { tellMachine } from '../for-machines.ts';
import { addFile } from './add-file.ts';
import { addUrl } from './add-url.ts';
import type { AddContext, Outcome } from './context.ts';
import type { Target } from './targets.ts';
import { plainLine } from './understood.ts';

/** What came of all. */
export interface Added {
  added: number;
  held: number;
  failures: Problem[];
  /** How many were not tried, because the person stopped it. */
  left: number;
}

/**
 * Adds one after the other; one that fails does not keep the others from it.
 *
 * @param say prints a line for the person
 * @param step called after each, for progress
 */
export async function addAll(
  targets: readonly Target[],
  context: AddContext,
  { say, step, signal }: { say: (line: string) => void; step: () => void; signal?: AbortSignal },
): Promise<Added> {
  const came: Added = { added: 0, held: 0, failures: [], left: 0 };
  for (const [index, target] of targets.entries()) {
    if (signal?.aborted) return { ...came, left: targets.length - index };
    try {
      const outcome = await addOne(target, context);
      came[outcome.state] += 1;
      tell(target, outcome, context, say);
    } catch (error) {
      if (signal?.aborted) return { ...came, left: targets.length - index };
      came.failures.push(asProblem(target.label, error));
    }
    step();
  }
  return came;
}

async function addOne({ what }: Target, context: AddContext): Promise<Outcome> {
  if ('failure' in what) throw what.failure;
  return 'url' in what ? addUrl(what.url, context) : addFile(what.file, context);
}

function tell(
  target: Target,
  { state, place, lines, problems }: Outcome,
  { dryRun }: AddContext,
  say: (line: string) => void,
): void {
  const label = plainLine(target.label);
  if (state === 'held') {
    say(`held already: ${label} is ${plainLine(place)}`);
    return;
  }
  say(`${dryRun ? 'would add' : 'added'} ${label} as ${plainLine(place)}`);
  for (const line of lines) say(`  ${line}`);
  for (const problem of problems) {
    if (!tellMachine(problem)) say(`  ${problem.severity}: ${formatProblem(problem)}`);
  }
}

function asProblem(label: string, error: unknown): Problem {
  const known = error instanceof Failure;
  return {
    rule: known ? error.rule : 'cannot-add',
    severity: 'error',
    file: label,
    message: known ? error.message : `could not be added: ${(error as Error).message ?? error}`,
    remedy: known
      ? error.remedy
      : 'Look whether there is room on the disk, and you may write there',
  };
}
