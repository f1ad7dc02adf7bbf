import { printProblem } from '../report.ts';
import type { Added } from './add-all.ts';

/**
 * Prints how many were added, and at the end those that were not, with the reason.
 *
 * @param others files of folders that are no sources by their ending
 * @returns the exit code: 130 where it was stopped, 1 where one failed, else 0
 */
export function tellOutcome(came: Added, others: number, dryRun: boolean): number {
  const { added, held, failures, left } = came;
  const counts = [`${added} ${dryRun ? 'would be added' : 'added'}`, `${held} held already`];
  if (failures.length > 0) counts.push(`${failures.length} failed`);
  if (left > 0) counts.push(`${left} not tried`);
  process.stdout.write(`${counts.join(', ')}\n`);
  if (others > 0) {
    const are = others === 1 ? 'file has an ending that is' : 'files have endings that are';
    process.stdout.write(`${others} more ${are} not read, and stayed out\n`);
  }
  for (const failure of failures) printProblem(failure);
  if (left > 0) {
    process.stderr.write('It was stopped. The same command goes on where it was.\n');
    return 130;
  }
  return failures.length > 0 ? 1 : 0;
}
