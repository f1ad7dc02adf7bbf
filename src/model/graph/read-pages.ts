import { type Analysis, analyse } from '../markdown/analyse.ts';
import type { ReadBody } from '../markdown/parse-page-body.ts';
import type { Matcher } from '../mentions/matcher.ts';
import type { Problem } from '../problem.ts';
import type { PageDoc } from '../wiki.ts';
import type { Reference, Resolver, UncheckableQuote } from './graph.ts';
import { linkProblems } from './link-problems.ts';
import { numberedReferences, type Saved } from './references.ts';

/** What links and quotes are held against. */
export interface Against {
  matcher: Pick<Matcher, 'find'>;
  resolver: Resolver;
  saved: Saved;
  readBody: ReadBody;
}

export interface ReadPages {
  /** By slug; pages whose body is not MDX are left out. */
  analyses: Map<string, Analysis>;
  /** By slug, for every page. */
  references: Map<string, Reference[]>;
  uncheckable: UncheckableQuote[];
  problems: Problem[];
}

/** What each page says and cites. */
export function readPages(pages: readonly PageDoc[], against: Against): ReadPages {
  const out: ReadPages = {
    analyses: new Map(),
    references: new Map(),
    uncheckable: [],
    problems: [],
  };
  for (const page of pages) {
    const { slug, file, body, bodyLine: firstLine } = page;
    const tree = against.readBody(page);
    out.problems.push(...tree.problems);
    out.references.set(slug, []);
    if (tree.value === undefined) continue;
    const analysis = analyse(tree.value, { matcher: against.matcher, self: slug, source: body });
    out.analyses.set(slug, analysis);
    out.problems.push(...linkProblems(analysis, against.resolver, { file, firstLine }));
    const { citations } = analysis;
    const cited = numberedReferences(
      { citations, file, firstLine },
      against.resolver,
      against.saved,
    );
    out.references.set(slug, cited.references);
    out.uncheckable.push(...cited.uncheckable);
    out.problems.push(...cited.problems);
  }
  return out;
}
