import type { Graph } from '../../src/model/graph/graph.ts';
import type { Matcher } from '../../src/model/mentions/matcher.ts';
import type { Problem } from '../../src/model/problem.ts';

/** A file of the built site and the local addresses that it links to. */
export interface BuiltPage {
  /** Path below the site's root. */
  file: string;
  /** `href` and `src` values as they stand in the file. */
  links: { href: string; line: number }[];
  /** The `id`s that links can point at. */
  ids: Set<string>;
  /** The text of a page that links to passages of itself, as `pageTextOf()` gives it. */
  text?: string | undefined;
}

/** All that rules look at; they read no file themselves. */
export interface CheckContext {
  graph: Graph;
  matcher: Matcher;
  /** Text of each file in `entries/`, by path below the wiki folder. */
  entryFiles: ReadonlyMap<string, string>;
  /** What the build would write there; undefined where the wiki has no sources. */
  expected: ReadonlyMap<string, string> | undefined;
  /** The built site's HTML files, one at a time, and the paths of all its files; undefined where it is not built. */
  site: { pages: Iterable<BuiltPage>; files: ReadonlySet<string> } | undefined;
}

/** Looks at one thing and reports what is wrong with it. A rule changes nothing. */
export type Rule = (context: CheckContext) => Problem[];
