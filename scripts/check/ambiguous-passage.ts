import type { Problem } from '../../src/model/problem.ts';
import { placesOf, readDirective } from '../../src/model/text/text-fragment.ts';
import type { BuiltPage } from './context.ts';

/** Links to a passage of their own page that stands there more than once, or not at all. */
export function ambiguousPassages({ file, links, text }: BuiltPage): Problem[] {
  if (text === undefined) return [];
  return links.flatMap(({ href, line }) => {
    const directive = href.startsWith('#') ? readDirective(href) : undefined;
    const places = directive && placesOf(text, directive).length;
    if (places === undefined || places === 1) return [];
    return {
      rule: 'ambiguous-passage' as const,
      severity: 'warning' as const,
      file,
      line,
      message: `the link ${href} leads to ${places === 0 ? 'no passage' : 'several passages'} of its page`,
      remedy: 'Report a fault of Stemma; until then the link leads to the head of the copy',
    };
  });
}
