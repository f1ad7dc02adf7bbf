import type { Change, Plan, WikiView } from '../../ids/plan.ts';

/** What a plan comes to, as lines for a person: what it means, then each file with the lines that go and come. */
export function tellPlan(view: WikiView, { told, lines, changes }: Plan): string[] {
  const ledger = lines.map(({ id, status, to, source }) => {
    const what = status === 'moved' ? `moved to ${to}` : `${status}, ${source}`;
    return `  ids.jsonl: ${id} ${what}`;
  });
  return [
    ...told.map((sentence) => `${sentence}.`),
    ...ledger,
    ...changes.flatMap((change) => tell(view, change)),
  ];
}

function tell(view: WikiView, change: Change): string[] {
  if (change.kind === 'move') return [`  ${change.from} → ${change.to}`];
  if (change.kind === 'remove') return [`  ${change.file} is removed`];
  const before = (view.read(change.file) ?? '').split('\n');
  const after = change.text.split('\n');
  return [
    `  ${change.file}`,
    ...before.filter((line) => !after.includes(line)).map((line) => `  - ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `  + ${line}`),
  ];
}
