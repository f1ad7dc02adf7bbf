import type { Problem } from '../model/problem.ts';

/**
 * Makes what one page of the site shows. Where that fails the page is left out, the source is named among the problems, and all
 * other pages are built.
 *
 * @param site gets the problem
 * @param file the source that the page is of
 */
export function attempt<T>(site: { problems: Problem[] }, file: string, make: () => T): T[] {
  try {
    return [make()];
  } catch (error) {
    site.problems.push({
      rule: 'unexpected-failure',
      severity: 'error',
      file,
      message: `its page could not be made: ${error instanceof Error ? error.message : String(error)}`,
      remedy: 'This is a fault of Stemma: please report it with this source; the rest was built',
    });
    return [];
  }
}
