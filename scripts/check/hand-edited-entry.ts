import type { Problem } from '../../src/model/problem.ts';
import { isSealed } from '../../src/model/seal.ts';
import type { Rule } from './context.ts';

/** Entries whose text does not match their `generated` hash. */
export const handEditedEntry: Rule = ({ entryFiles }) =>
  [...entryFiles].flatMap(([file, text]) => (isSealed(text) ? [] : handEdited(file, text)));

/**
 * What is said of an entry that a person edited; the build says the same when it leaves it alone.
 *
 * @param text of the entry, as edited or as the build would write it: either names the source
 */
export function handEdited(file: string, text: string): Problem {
  const source = /^source: "?(.+?)"?$/m.exec(text)?.[1] ?? 'its source';
  return {
    rule: 'hand-edited-entry',
    severity: 'error',
    file,
    message: 'was edited by hand, and the build does not overwrite what a person wrote',
    remedy: `Move the edit to ${source}.meta.yaml, then delete this file and build again`,
  };
}
