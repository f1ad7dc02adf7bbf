import { posix } from 'node:path';
import type { BuiltPage, Rule } from './context.ts';

/** Links of the built site that name no file of it, or no place in that file. */
export const brokenLink: Rule = ({ site }) => {
  if (!site) return [];
  const ids = new Map(site.pages.map((page) => [page.file, page.ids]));
  return site.pages.flatMap((page) =>
    page.links.flatMap(({ href, line }) => {
      const fault = faultOf(href, page, site.files, ids);
      if (fault === undefined) return [];
      return {
        rule: 'broken-link',
        severity: 'error' as const,
        file: page.file,
        line,
        message: `the link ${href} ${fault}`,
        remedy:
          'If a page links there by hand, correct it; if the build made it, report a fault of Stemma',
      };
    }),
  );
};

function faultOf(
  href: string,
  page: BuiltPage,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return undefined;
  if (href.startsWith('/')) return 'is not relative, so it breaks under a base path and from disk';
  const [path = '', fragment] = href.split('#', 2);
  const decoded = decode(path.split('?', 1)[0] as string);
  const target = decoded === '' ? page.file : posix.join(posix.dirname(page.file), decoded);
  if (!files.has(target)) return 'names no file of the site';
  const targetIds = ids.get(target);
  if (fragment === undefined || fragment === '' || fragment.startsWith(':~:') || !targetIds)
    return undefined;
  const id = decode(fragment.split(':~:', 1)[0] as string);
  // The graph's own script reads there which page or source to begin with.
  if (target === 'graph.html' && files.has(id)) return undefined;
  return targetIds.has(id) ? undefined : `names no place "${id}" in ${target}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
