import type { ClaimState } from '../../schema/claim-words.ts';
import type { OriginGroups } from '../evidence/origins.ts';
import type { Reference } from '../graph/graph.ts';
import type { EntryDoc } from '../wiki.ts';
import type { Claims } from './claims.ts';
import type { Paragraphs } from './paragraphs.ts';

/** What a page rests on, in numbers; a judgement of it is nobody's but the reader's. */
export interface Footing {
  /** Sources that it cites, and the origins that they go back to. */
  sources: number;
  origins: number;
  /** How many of them have each level, 0 for unrated. */
  levels: Record<0 | 1 | 2 | 3 | 4 | 5, number>;
  quotes: { verified: number; contradicted: number; uncheckable: number };
  paragraphs: Paragraphs;
  /** ISO dates of the oldest and newest source that states one. */
  oldest?: string | undefined;
  newest?: string | undefined;
  claims: Partial<Record<ClaimState, number>>;
  /** Resource IDs of sources that were retracted, withdrawn or are of concern. */
  troubled: string[];
  /** Resource IDs of sources that support a disputed claim, of whatever page. */
  contested: string[];
}

export interface FootingInput {
  references: readonly Reference[];
  paragraphs: Paragraphs;
  entries: ReadonlyMap<string, EntryDoc>;
  claims: Claims;
  origins: OriginGroups;
}

/** @param slug of the page */
export function footingOf(slug: string, input: FootingInput): Footing {
  const { references, paragraphs, entries, claims, origins } = input;
  const fronts = references.flatMap(({ id }) => entries.get(id)?.front ?? []);
  const levels: Footing['levels'] = { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  for (const { rating } of fronts) levels[(rating.level ?? 0) as 0] += 1;
  const quotes = { verified: 0, contradicted: 0, uncheckable: 0 };
  for (const { uses } of references)
    for (const { quoteStatus } of uses) if (quoteStatus) quotes[quoteStatus] += 1;
  const dates = fronts.flatMap(({ published }) => published ?? []).sort();
  const states: Footing['claims'] = {};
  for (const { state } of claims.byPage.get(slug) ?? []) states[state] = (states[state] ?? 0) + 1;
  return {
    sources: references.length,
    origins: new Set(references.map(({ id }) => origins.originOf(id))).size,
    ...{ levels, quotes, paragraphs, claims: states },
    oldest: dates[0],
    newest: dates.at(-1),
    troubled: fronts
      .filter(
        ({ retraction, withdrawn }) =>
          withdrawn !== undefined || (retraction && retraction.status !== 'corrected'),
      )
      .map(({ id }) => id),
    contested: fronts.filter(({ id }) => isContested(id, claims)).map(({ id }) => id),
  };
}

function isContested(id: string, { byEntry }: Claims): boolean {
  return (byEntry.get(id) ?? []).some(
    ({ claim, evidence }) =>
      claim.state === 'disputed' && evidence.relation === 'supports' && !evidence.discount,
  );
}
