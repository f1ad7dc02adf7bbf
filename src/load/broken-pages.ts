import type { ReadBody } from '../model/markdown/parse-page-body.ts';
import type { Problem } from '../model/problem.ts';
import type { PageDoc } from '../model/wiki.ts';
import { checkPage } from './check-page.ts';

/**
 * Pages that were found to be broken only when they were rendered, by file. Kept where both copies of this module
 * in one process see them, see `loadSite()`.
 */
const kept = globalThis as { stemmaBrokenPages?: Map<string, Problem> | undefined };

/** Sets a page aside that failed when it was rendered; the next `loadSite()` leaves its body out. */
export function setAside(problem: Problem): void {
  kept.stemmaBrokenPages ??= new Map();
  kept.stemmaBrokenPages.set(problem.file, problem);
}

/** Forgets the pages that were set aside: they may have been mended. */
export function forgetBroken(): void {
  kept.stemmaBrokenPages = undefined;
}

/**
 * The pages with the bodies of broken ones left out, so that links to them hold, and what is wrong with these.
 *
 * @param content absolute path of the wiki folder
 */
export function withoutBroken(
  pages: readonly PageDoc[],
  content: string,
  readBody?: ReadBody,
): { pages: PageDoc[]; broken: Set<string>; problems: Problem[] } {
  const broken = new Set<string>();
  const problems: Problem[] = [];
  const sound = pages.map((page) => {
    const late = kept.stemmaBrokenPages?.get(page.file);
    const found = late ? [late] : checkPage(page, content, readBody);
    if (found.length === 0) return page;
    broken.add(page.slug);
    problems.push(...found);
    return { ...page, body: '' };
  });
  return { pages: sound, broken, problems };
}
