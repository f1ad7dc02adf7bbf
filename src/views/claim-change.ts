import { ENOUGH_ORIGINS, stateOf } from '../model/claims/rule.ts';
import type { WeighedClaim } from '../model/claims/weighed-claim.ts';
import { count, fill } from '../ui/fill.ts';
import type { Texts } from '../ui/texts.ts';

/** What would give a claim another state, by the rule that gave it this one; sentences. */
export function wouldChange({ state, tally }: WeighedClaim, t: Texts): string[] {
  const c = t.claims.change;
  const { supports } = tally;
  switch (state) {
    case 'disputed': {
      const none = { sources: 0, origins: 0, checked: 0 };
      const without = stateOf({ ...tally, disputes: none });
      return [fill(c.withoutDispute, { state: t.claims.states[without] })];
    }
    case 'unsupported':
      return [c.firstSupport];
    case 'uncheckable':
      return [c.toCheck];
    case 'single-origin': {
      const unchecked = supports.origins - supports.checked;
      return [c.second, ...(unchecked > 0 ? [count(c.checking, unchecked)] : []), c.dispute];
    }
    case 'corroborated':
      return [c.dispute, count(c.losing, supports.checked - ENOUGH_ORIGINS + 1)];
  }
}
