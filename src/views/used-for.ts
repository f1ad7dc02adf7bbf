import type { Site } from '../load/site.ts';
import type { Discount } from '../model/claims/weighed-claim.ts';
import { claimPath } from '../model/paths.ts';
import type { QuoteStatus } from '../model/text/quote.ts';
import type { Relation } from '../schema/claim-words.ts';
import type { Here } from './chrome.ts';
import { type StateView, stateView } from './claim.ts';
import type { Link } from './part.ts';

/** A claim for or against which a source is evidence. */
export interface UsedForView extends Link {
  relation: Relation;
  state: StateView;
  quote?: string | undefined;
  status?: QuoteStatus | undefined;
  discount?: Discount | undefined;
}

/** @param id of the source */
export function usedFor({ graph }: Site, { t, to }: Here, id: string): UsedForView[] {
  return (graph.claims.byEntry.get(id) ?? []).map(({ claim, evidence }) => ({
    text: claim.statement,
    href: to(claimPath(claim.id)),
    relation: evidence.relation,
    state: stateView(claim.state, t),
    quote: evidence.quote,
    status: evidence.quoteStatus,
    discount: evidence.discount,
  }));
}
