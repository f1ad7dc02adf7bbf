import { dateSchema } from '../../src/schema/date.ts';
import { editYaml, flow } from './edit-yaml.ts';
import { called, findEntry } from './find-line.ts';
import { type Change, type Plan, Refused, sidecarOf, type WikiView } from './plan.ts';

/**
 * Withdraws an entry: its page goes on saying that it was there, and why it is not.
 *
 * @param date of the withdrawal, as `2026-11-21`
 */
export function withdraw(view: WikiView, name: string, reason: string, date: string): Plan {
  const line = findEntry(view.ledger, name);
  if (line.status === 'withdrawn')
    throw new Refused(`${called(line)} is withdrawn already`, 'Nothing was changed');
  if (!dateSchema.safeParse(date).success)
    throw new Refused(`"${date}" is no date`, 'Write it as 2026-11-21');
  const file = sidecarOf(line.source);
  const text = editYaml(file, view.read(file) ?? '', (document) => {
    document.set('withdrawn', flow(document, { reason, date }));
  });
  return {
    lines: [],
    changes: [{ kind: 'write', file, text }],
    told: [`${called(line)} is withdrawn: ${reason}`],
  };
}

/** Publishes a withdrawn entry again. */
export function restore(view: WikiView, name: string): Plan {
  const line = findEntry(view.ledger, name);
  const file = sidecarOf(line.source);
  const text = view.read(file);
  if (line.status !== 'withdrawn')
    throw new Refused(`${called(line)} is not withdrawn`, 'Nothing was changed');
  const source = line.source.split('#', 1)[0] as string;
  if (!view.files.has(source))
    throw new Refused(`${source} is not there`, 'Bring the file back, then restore its entry');
  const edited = editYaml(file, text ?? '', (document) => void document.delete('withdrawn'));
  const change: Change =
    edited === '' ? { kind: 'remove', file } : { kind: 'write', file, text: edited };
  return { lines: [], changes: [change], told: [`${called(line)} is published again`] };
}
