import type { Rule } from './context.ts';

/** Earlier slugs that are the slug of a page now, or of two pages once: one address, two targets. */
export const redirectConflict: Rule = ({ graph }) => {
  const owners = new Map<string, string>();
  return graph.wiki.pages.flatMap((page) =>
    page.front.redirects.flatMap((slug) => {
      const owner = graph.pages.get(slug)?.file ?? owners.get(slug);
      owners.set(slug, page.file);
      if (owner === undefined) return [];
      return {
        rule: 'redirect-conflict',
        severity: 'error' as const,
        file: page.file,
        message: `redirects "${slug}" here, but that address belongs to ${owner}`,
        remedy: 'Take the slug out of "redirects" of one of them',
      };
    }),
  );
};
