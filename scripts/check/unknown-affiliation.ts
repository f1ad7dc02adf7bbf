import type { Rule } from './context.ts';

/** Venues that speak for a page which does not exist: no source of theirs is "about itself". */
export const unknownAffiliation: Rule = ({ graph }) =>
  graph.wiki.venues.flatMap(({ id, affiliations }) =>
    affiliations
      .filter((slug) => !graph.pages.has(slug))
      .map((slug) => ({
        rule: 'unknown-affiliation',
        severity: 'warning' as const,
        file: 'venues.yaml',
        message: `the venue ${id} speaks for the page "${slug}", which does not exist`,
        remedy: 'Write the page, or correct the slug',
      })),
  );
