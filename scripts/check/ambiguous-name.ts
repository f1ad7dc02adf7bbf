import type { Rule } from './context.ts';

/** Titles and aliases that two pages claim: a mention can be linked to one only. */
export const ambiguousName: Rule = ({ graph, matcher }) =>
  matcher.conflicts.flatMap(({ alias, winner, losers }) =>
    losers.map((loser) => ({
      rule: 'ambiguous-name',
      severity: 'warning' as const,
      file: graph.pages.get(loser)?.file ?? 'pages',
      message: `"${alias}" is a name of the page "${winner}" too, and mentions of it are linked there`,
      remedy: 'Take the alias out of one of the two pages',
    })),
  );
