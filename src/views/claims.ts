import type { Site } from '../load/site.ts';
import type { WeighedClaim } from '../model/claims/weighed-claim.ts';
import { compareText } from '../model/compare.ts';
import { claimPath, PATHS, pagePath } from '../model/paths.ts';
import { STATES } from '../schema/claim-words.ts';
import { type Chrome, here } from './chrome.ts';
import { claimAnchor, type StateView, stateView } from './claim.ts';
import { levelLabel, type Mark } from './mark.ts';
import { onceAWiki } from './once-a-wiki.ts';
import { type Pager, pageCount, pagedPath, pageOf } from './pager.ts';
import type { Link } from './part.ts';

/** A page of the list of all claims, by state. */
export interface ClaimsView {
  chrome: Chrome;
  total: number;
  /** Every state, with the link to where it begins. */
  states: (StateView & { count: number; href?: string | undefined })[];
  rows: ClaimRow[];
  /** Titles of the pages on this page of the list, for its filter. */
  pages: string[];
  /** To the rule by which claims are weighed. */
  about: string;
  pager?: Pager | undefined;
}

export interface ClaimRow {
  id: string;
  statement: string;
  href: string;
  state: StateView;
  /** `id` of the row where its state begins. */
  anchor?: string | undefined;
  page: Link;
  /** Sources that support and dispute it, and the origins of the former. */
  supports: number;
  origins: number;
  disputes: number;
  /** The best rated source that supports it. */
  best: Mark;
}

const CLAIMS_A_PAGE = 200;

/** By state, in the order of the vocabulary; of one state by page and place. */
const inOrder = onceAWiki(({ claims, pages }) =>
  claims.list.toSorted(
    (a, b) =>
      STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
      compareText(pages.get(a.slug)?.front.title ?? '', pages.get(b.slug)?.front.title ?? '') ||
      a.line - b.line ||
      compareText(a.id, b.id),
  ),
);

export function claimsPages(site: Site): number {
  return pageCount(site.graph.claims.list.length, CLAIMS_A_PAGE);
}

/** @param n from 1 */
export function claimsView(site: Site, n: number): ClaimsView {
  const path = pagedPath(PATHS.claims, n);
  const page = here(site, { path, title: '', section: 'claims' });
  const { t, to } = page;
  page.chrome.title = t.claims.title;
  const all = inOrder(site);
  const { items, pager } = pageOf(all, n, CLAIMS_A_PAGE, PATHS.claims, to);
  const rows = items.map((claim) => rowOf(site, claim));
  const begun = new Set<string>();
  for (const row of rows) {
    if (!begun.has(row.state.key)) row.anchor = `state-${row.state.key}`;
    begun.add(row.state.key);
  }
  return {
    chrome: page.chrome,
    total: all.length,
    states: STATES.map((key) => {
      const first = all.findIndex(({ state }) => state === key);
      const on = pagedPath(PATHS.claims, Math.floor(first / CLAIMS_A_PAGE) + 1);
      const target = on === path ? '' : to(on);
      return {
        ...stateView(key, t),
        count: all.filter(({ state }) => state === key).length,
        href: first === -1 ? undefined : `${target}#state-${key}`,
      };
    }),
    rows,
    pages: [...new Set(rows.map((row) => row.page.text))].sort(compareText),
    about: to(PATHS.weighing),
    pager,
  };

  function rowOf({ graph }: Site, claim: WeighedClaim): ClaimRow {
    const { supports, disputes } = claim.tally;
    return {
      id: claim.id,
      statement: claim.statement,
      href: to(claimPath(claim.id)),
      state: stateView(claim.state, t),
      page: {
        text: graph.pages.get(claim.slug)?.front.title ?? claim.slug,
        href: `${to(pagePath(claim.slug))}#${claimAnchor(claim.id)}`,
      },
      supports: supports.sources,
      origins: supports.origins,
      disputes: disputes.sources,
      best: { level: supports.best, label: levelLabel(supports.best, t) },
    };
  }
}
