import type { LedgerLine } from '../../src/schema/ledger.ts';
import { editYaml, quoted } from './edit-yaml.ts';
import { called, findEntry } from './find-line.ts';
import { type Change, type Plan, Refused, sidecarOf, type WikiView } from './plan.ts';

/** Makes two entries one: all IDs, keys and addresses of the first lead to the second. */
export function merge(view: WikiView, from: string, into: string): Plan {
  const left = findEntry(view.ledger, from);
  const kept = findEntry(view.ledger, into);
  if (left.id === kept.id)
    throw new Refused(`${from} and ${into} are one entry, ${called(kept)}`, 'Nothing was changed');
  if (kept.status === 'withdrawn')
    throw new Refused(`${called(kept)} is withdrawn`, 'Restore it, or merge it into the other');
  const line: LedgerLine = { ...left, status: 'moved', to: kept.id, reason: 'merged by hand' };
  return {
    lines: [line],
    changes: changesOf(view, left, kept),
    told: [`${called(left)} is one with ${called(kept)} from now on: every ID of it leads there`],
  };
}

/** The file of the entry that is given up says which source it holds; a withdrawal without a file has nothing left to say. */
function changesOf(view: WikiView, left: LedgerLine, kept: LedgerLine): Change[] {
  const file = sidecarOf(left.source);
  const text = view.read(file);
  const isThere = view.files.has(left.source.split('#', 1)[0] as string);
  if (!isThere) return text === undefined ? [] : [{ kind: 'remove', file }];
  const edited = editYaml(file, text ?? '', (document) => {
    document.set('id', quoted(document, kept.id));
    document.delete('stableId');
    document.delete('withdrawn');
  });
  return [{ kind: 'write', file, text: edited }];
}
