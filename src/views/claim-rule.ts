import type { Site } from '../load/site.ts';
import { STEPS } from '../model/claims/rule.ts';
import { PATHS } from '../model/paths.ts';
import { FINDINGS } from '../schema/claim-words.ts';
import { type Chrome, here } from './chrome.ts';
import { type StateView, stateView } from './claim.ts';

/** The page that explains how claims are weighed, from the steps that the code itself goes through. */
export interface ClaimRuleView {
  chrome: Chrome;
  steps: (StateView & { count: number })[];
  findings: string[];
  claims: string;
}

export function claimRuleView(site: Site): ClaimRuleView {
  const page = here(site, { path: PATHS.weighing, title: '', section: 'claims' });
  const { t, to } = page;
  page.chrome.title = t.claims.rule.title;
  const { list } = site.graph.claims;
  return {
    chrome: page.chrome,
    steps: STEPS.map(({ state }) => ({
      ...stateView(state, t),
      count: list.filter((claim) => claim.state === state).length,
    })),
    findings: FINDINGS.map((finding) => t.claims.findings[finding]),
    claims: to(PATHS.claims),
  };
}
