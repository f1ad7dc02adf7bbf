import { isSealed } from '../../src/model/seal.ts';
import type { Rule } from './context.ts';

/** Entries that are not what their sources give: the build has not been run since. */
export const staleEntry: Rule = ({ entryFiles, expected }) =>
  [...(expected ?? [])].flatMap(([file, text]) => {
    const held = entryFiles.get(file);
    if (held === text || (held !== undefined && !isSealed(held))) return [];
    return {
      rule: 'stale-entry',
      severity: 'error' as const,
      file,
      message:
        held === undefined
          ? 'the entry of a source is missing'
          : 'the entry is older than its source',
      remedy: 'Run "npm run convert" and commit what it writes',
    };
  });
