import { isSealed } from '../../src/model/seal.ts';
import type { Rule } from './context.ts';

/** Entries whose text does not match their `generated` hash. */
export const handEditedEntry: Rule = ({ entryFiles }) =>
  [...entryFiles].flatMap(([file, text]) => {
    if (isSealed(text)) return [];
    const source = /^source: "?(.+?)"?$/m.exec(text)?.[1] ?? 'its source';
    return {
      rule: 'hand-edited-entry',
      severity: 'error' as const,
      file,
      message: 'was edited by hand, and the build does not overwrite what a person wrote',
      remedy: `Move the edit to ${source}.meta.yaml, then delete this file and build again`,
    };
  });
