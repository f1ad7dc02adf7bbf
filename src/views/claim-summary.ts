import type { Side, Tally } from '../model/claims/rule.ts';
import { count, fill } from '../ui/fill.ts';
import type { Texts } from '../ui/texts.ts';
import { levelLabel, markText } from './mark.ts';

/** `Supported by 3 sources of 2 origins (best rated 4/5 High); disputed by 1 source.` */
export function summaryOf({ supports, disputes }: Tally, t: Texts): string {
  const c = t.claims;
  const support =
    supports.sources === 0 ? c.notSupported : fill(c.supported, { sources: sideText(supports, t) });
  const dispute =
    disputes.sources === 0 ? c.notDisputed : fill(c.disputedBy, { sources: sideText(disputes, t) });
  const unchecked = supports.checked === 0 ? 0 : supports.origins - supports.checked;
  const rest = unchecked > 0 ? ` ${count(c.unchecked, unchecked)}` : '';
  return `${support}; ${dispute}.${rest}`;
}

/** `3 sources of 2 origins (best rated 4/5 High)` */
function sideText({ sources, origins, best }: Side, t: Texts): string {
  const c = t.claims;
  const level =
    best === undefined ? undefined : markText({ level: best, label: levelLabel(best, t) });
  return [
    count(t.counts.entries, sources),
    sources > 1 ? count(c.ofOrigins, origins) : '',
    level === undefined ? c.bestUnrated : fill(c.best, { level }),
  ].join('');
}
