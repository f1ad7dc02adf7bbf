import type { Rule } from './context.ts';

/** Pages that settle a difference which there is not: the sources were changed, or the ID is mistyped. */
export const unknownConflict: Rule = ({ graph }) => {
  const settling = graph.wiki.pages.filter(({ front }) => (front.settled?.length ?? 0) > 0);
  if (settling.length === 0) return [];
  const known = new Set(graph.evidence.conflicts().map(({ id }) => id));
  return settling.flatMap(({ file, front }) =>
    (front.settled ?? [])
      .filter(({ conflict }) => !known.has(conflict))
      .map(({ conflict }) => ({
        rule: 'unknown-conflict' as const,
        severity: 'warning' as const,
        file,
        message: `it settles ${conflict}, and no sources differ under that ID`,
        remedy: 'Take it out, or look up the ID in about/attention.html',
      })),
  );
};
