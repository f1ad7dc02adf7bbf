import { compareText } from '../../../src/model/compare.ts';
import { parseDate } from '../../convert/read/dates.ts';
import type { Draft } from './page-drafts.ts';
import type { Resources } from './resources.ts';
import { textOf } from './values.ts';

/**
 * The day as of which the checkout's ratings hold, for its records do not say when they were made: the last on
 * which a resource was fetched, else a page edited. It changes only when the checkout does.
 */
export function dateOfRatings({ all }: Resources, drafts: readonly Draft[]): string | undefined {
  const fetched = all.flatMap((resource) => resource.fetched ?? []);
  const edited = drafts.flatMap(
    ({ front }) => parseDate(textOf(front.get('lastEdited')) ?? '') ?? [],
  );
  return [...fetched].sort(compareText).at(-1) ?? [...edited].sort(compareText).at(-1);
}
