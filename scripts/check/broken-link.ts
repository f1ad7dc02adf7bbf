import { posix } from 'node:path';
import type { Problem } from '../../src/model/problem.ts';
import { ambiguousPassages } from './ambiguous-passage.ts';
import type { BuiltPage, Rule } from './context.ts';

/** Links of the built site that name no file of it, or no place in that file. */
export const brokenLink: Rule = ({ site }) => {
  if (!site) return [];
  const problems: Problem[] = [];
  const places = new Places();
  const named: NamedPlace[] = [];
  for (const page of site.pages) {
    places.add(page);
    problems.push(...ambiguousPassages(page));
    const folder = posix.dirname(page.file);
    for (const { href, line } of page.links) {
      const found = { file: page.file, line, href };
      const target = targetOf(href, page.file, folder, site.files);
      if (target === undefined) continue;
      if ('fault' in target) problems.push(problemOf(found, target.fault));
      else if (target.id === undefined) continue;
      else if (target.path !== page.file)
        named.push(kept({ ...found, path: target.path, id: target.id }));
      else if (!page.ids.has(target.id)) problems.push(problemOf(found, noPlace(target)));
    }
  }
  // Whether another page has a place is known once all were read.
  for (const link of named) {
    // The graph's own script reads there which page or source to begin with.
    if (link.path === 'graph.html' && site.files.has(link.id)) continue;
    if (places.lack(link.path, link.id)) problems.push(problemOf(link, noPlace(link)));
  }
  return problems;
};

interface Found {
  file: string;
  line: number;
  href: string;
}

type NamedPlace = Found & { path: string; id: string };

/** The places of all pages. Most have the same names, and each name is held once. */
class Places {
  #names = new Map<string, string>();
  #byFile = new Map<string, ReadonlySet<string>>();

  add({ file, ids }: BuiltPage): void {
    const held = [...ids].map((id) => {
      const known = this.#names.get(id) ?? kept(id);
      this.#names.set(known, known);
      return known;
    });
    this.#byFile.set(file, new Set(held));
  }

  /** Whether a page is known and has no such place. */
  lack(file: string, id: string): boolean {
    return this.#byFile.get(file)?.has(id) === false;
  }
}

/** A copy: what was cut out of a file's text would hold all of that text in memory. */
function kept<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** The file and place that a link of the site leads to; undefined for an address outside. */
function targetOf(
  href: string,
  file: string,
  folder: string,
  files: ReadonlySet<string>,
): { path: string; id: string | undefined } | { fault: string } | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return undefined;
  if (href.startsWith('/'))
    return { fault: 'is not relative, so it breaks under a base path and from disk' };
  const [address = '', fragment] = href.split('#', 2);
  const decoded = decode(address.split('?', 1)[0] as string);
  const path = decoded === '' ? file : posix.join(folder, decoded);
  if (!files.has(path)) return { fault: 'names no file of the site' };
  const isPlace = fragment !== undefined && fragment !== '' && !fragment.startsWith(':~:');
  return { path, id: isPlace ? decode(fragment.split(':~:', 1)[0] as string) : undefined };
}

function noPlace({ path, id }: { path: string; id?: string | undefined }): string {
  return `names no place "${id}" in ${path}`;
}

function problemOf({ file, line, href }: Found, fault: string): Problem {
  return {
    rule: 'broken-link',
    severity: 'error',
    file,
    line,
    message: `the link ${href} ${fault}`,
    remedy:
      'If a page links there by hand, correct it; if the build made it, report a fault of Stemma',
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
