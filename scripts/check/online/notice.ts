import { compareText } from '../../../src/model/compare.ts';
import type { Retraction } from '../../../src/schema/capture.ts';
import { isDate } from '../../../src/schema/date.ts';

/** What a publisher or a database says that happened to a work. */
export interface Notice {
  status: Retraction['status'] | 'reinstated';
  /** ISO date at the precision known. */
  date?: string | undefined;
  /** Of the notice, without resolver. */
  doi?: string | undefined;
  /** Address of the notice, where it has no DOI. */
  url?: string | undefined;
  reason?: string | undefined;
}

/** What the names of updates mean, as Crossref and Retraction Watch write them: letters alone, lower case. */
const MEANINGS = new Map<string, Notice['status']>([
  ['retraction', 'retracted'],
  ['partialretraction', 'concern'],
  ['withdrawal', 'retracted'],
  ['removal', 'retracted'],
  ['expressionofconcern', 'concern'],
  ['correction', 'corrected'],
  ['corrigendum', 'corrected'],
  ['erratum', 'corrected'],
  ['addendum', 'corrected'],
  ['clarification', 'corrected'],
  ['reinstatement', 'reinstated'],
]);

/** What an update of this name does to a work; undefined for a new version or edition, which says nothing against it. */
export function statusOf(type: string): Notice['status'] | undefined {
  return MEANINGS.get(type.toLowerCase().replace(/[^a-z]/g, ''));
}

const WEIGHT = { retracted: 3, concern: 2, corrected: 1, reinstated: 0 } as const;

/**
 * The one that holds of all that happened to a work: the gravest; of two alike the earliest that is dated. A
 * reinstatement takes back what was said before it.
 */
export function gravest(notices: readonly Notice[]): Notice | undefined {
  const dateOf = ({ date }: Notice): string => date ?? '9999';
  const back = notices
    .filter(({ status }) => status === 'reinstated')
    .map(({ date }) => date ?? '')
    .sort(compareText)
    .at(-1);
  const standing = notices.filter(
    ({ status, date }) =>
      status !== 'reinstated' && (back === undefined || (date !== undefined && date > back)),
  );
  return [...standing].sort(
    (a, b) =>
      WEIGHT[b.status] - WEIGHT[a.status] ||
      compareText(dateOf(a), dateOf(b)) ||
      compareText(a.doi ?? '', b.doi ?? ''),
  )[0];
}

/** What is recorded of a notice. */
export function asRetraction(
  notice: Notice,
  from: string,
  learnt: string,
): Retraction & { from: string; learnt: string } {
  const { status, date, doi, url, reason } = notice;
  if (status === 'reinstated') throw new Error('a reinstatement is no retraction');
  const link = doi === undefined ? url : `https://doi.org/${doi}`;
  return {
    status,
    ...(date !== undefined && isDate(date) && { date }),
    ...(link !== undefined && { notice: link }),
    ...(reason !== undefined && reason !== '' && { reason: reason.slice(0, 500).toWellFormed() }),
    from,
    learnt,
  };
}
