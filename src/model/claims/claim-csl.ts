import type { CslItem } from '../cite/csl-item.ts';
import { toCslDate } from '../cite/dates.ts';
import { oneLine } from '../cite/one-line.ts';
import type { WeighedClaim } from './weighed-claim.ts';

/** What a citation of a claim needs and the claim does not hold. */
export interface ClaimCiteContext {
  wikiTitle: string;
  language: string;
  /** ISO date: of the verdict, else of the page. */
  date?: string | undefined;
  /** Absolute address of the claim's own page. */
  url?: string | undefined;
}

/** A claim as a work to cite: a page of the wiki, by nobody where no verdict is signed. */
export function claimCsl(
  { id, statement }: Pick<WeighedClaim, 'id' | 'statement'>,
  { wikiTitle, language, date, url }: ClaimCiteContext,
): CslItem {
  const issued = toCslDate(date);
  return {
    id: `claim-${id}`,
    type: 'webpage',
    title: oneLine(statement).replace(/(?<!\.)\.$/, ''),
    'container-title': oneLine(wikiTitle),
    genre: 'Claim',
    ...(issued && { issued }),
    ...(url !== undefined && { URL: url }),
    language,
    note: `Claim ID: ${id}`,
    custom: { resourceId: `claim-${id}`, stableId: `claim-${id}` },
  };
}
