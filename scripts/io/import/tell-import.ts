import { join } from 'node:path';
import { type ImportKind, KIND_NAMES } from '../../import/kind.ts';
import type { Planned } from '../../import/planned.ts';
import { REPORT } from './import-folder.ts';
import type { Outcome } from './write-plan.ts';

export interface Told {
  planned: Planned;
  outcome: Outcome;
  kind: ImportKind;
  into: string;
  name: string;
  dryRun: boolean;
}

const MOST_LEFT = 20;

/** Says on stdout what came of an import: counts, what was left alone, where the report lies. */
export function tellImport({ planned, outcome, kind, into, name, dryRun }: Told): void {
  const { tally } = planned;
  const lines = [`${name} is ${KIND_NAMES[kind]}.`];
  for (const { item, fate, count } of tally.rows('made'))
    lines.push(`  ${count} ${item} → ${fate}`);
  const { written, updated, same, left } = outcome;
  const would = dryRun ? 'would be ' : '';
  lines.push(
    `${count(written.length, 'file')} ${would}written, ${updated.length} ${would}brought up to date, ${same} as they were, ${left.length} left alone`,
  );
  for (const { path, why } of left.slice(0, MOST_LEFT)) lines.push(`  left alone: ${path}: ${why}`);
  if (left.length > MOST_LEFT) lines.push(`  and ${left.length - MOST_LEFT} more`);
  const sums = (['reduced', 'links', 'merged', 'left-out'] as const).map(
    (section) => `${LABELS[section]} ${tally.count(section)}`,
  );
  lines.push(sums.join(', '));
  if (!dryRun) lines.push(`What became of each: ${join(into, REPORT)}`);
  process.stdout.write(`${lines.join('\n')}\n`);
}

const LABELS = {
  reduced: 'components and markup reduced:',
  links: 'links and citations:',
  merged: 'joined:',
  'left-out': 'left out:',
};

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
