import type { Rule } from './context.ts';

/** Files in `entries/` that no ID of the ledger stands for, or that bear another ID's name. */
export const orphanEntry: Rule = ({ graph, entryFiles }) => {
  const known = new Set(graph.wiki.ledger.map(({ id }) => `entries/${id}.mdx`));
  return [...entryFiles.keys()].flatMap((file) =>
    known.has(file)
      ? []
      : {
          rule: 'orphan-entry',
          severity: 'error' as const,
          file,
          message: 'no ID of the ledger stands for this entry',
          remedy:
            'Restore its line in ids.jsonl from version control, or delete the file if it was never published',
        },
  );
};
