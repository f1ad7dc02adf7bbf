import type { Site } from '../load/site.ts';
import type { Discount, Evidence, WeighedClaim } from '../model/claims/weighed-claim.ts';
import { claimPath, pagePath, resourcePath } from '../model/paths.ts';
import type { QuoteStatus } from '../model/text/quote.ts';
import type { ClaimState, Relation } from '../schema/claim-words.ts';
import type { Texts } from '../ui/texts.ts';
import { wouldChange } from './claim-change.ts';
import { summaryOf } from './claim-summary.ts';
import { type DateView, dateView } from './date.ts';
import { type Flag, flagsOf, otherLanguage, shortAuthors, venueOf } from './entry-row.ts';
import { type Mark, markOf } from './mark.ts';
import type { Link } from './part.ts';
import { letterOf } from './reference.ts';

/** Where something is shown: the words, the links and the language of that page. */
export interface Stand {
  t: Texts;
  to: (target: string) => string;
  lang: string;
}

/** A claim as it is shown wherever it stands. */
export interface ClaimView {
  id: string;
  /** The `id` attribute of the claim on its page. */
  anchor: string;
  href: string;
  statement: string;
  page: Link;
  state: StateView;
  /** In one sentence: by how many sources of how many origins. */
  summary: string;
  /** That its sources only repeat each other. */
  warning?: string | undefined;
  rows: EvidenceView[];
  verdict?: VerdictView | undefined;
  wouldChange: string[];
}

export interface StateView {
  key: ClaimState;
  label: string;
  meaning: string;
}

export interface EvidenceView {
  relation: Relation;
  title: string;
  href: string;
  /** Language of the source, where it is not the wiki's. */
  lang?: string | undefined;
  authors?: string | undefined;
  venue?: string | undefined;
  published?: DateView | undefined;
  mark: Mark;
  flags: Flag[];
  locator?: string | undefined;
  quote?: string | undefined;
  status?: QuoteStatus | undefined;
  note?: string | undefined;
  /** A letter for its origin, where some of the sources share one. */
  origin?: string | undefined;
  discount?: Discount | undefined;
}

export interface VerdictView {
  finding: string;
  reason: string;
  by: string;
  date: DateView;
}

export const claimAnchor = (id: string): string => `claim-${id}`;

export function claimView(site: Site, stand: Stand, claim: WeighedClaim): ClaimView {
  const { t, to } = stand;
  const { id, slug, statement, verdict } = claim;
  const origins = originLetters(claim.evidence);
  return {
    id,
    anchor: claimAnchor(id),
    href: to(claimPath(id)),
    statement,
    page: {
      text: site.graph.pages.get(slug)?.front.title ?? slug,
      href: `${to(pagePath(slug))}#${claimAnchor(id)}`,
    },
    state: stateView(claim.state, t),
    summary: summaryOf(claim.tally, t),
    warning: claim.repeats ? t.claims.repeats : undefined,
    rows: claim.evidence.flatMap((one) => evidenceView(site, stand, one, origins)),
    verdict: verdict && {
      finding: t.claims.findings[verdict.finding],
      reason: verdict.reason,
      by: verdict.by,
      date: dateView(verdict.date, t) as DateView,
    },
    wouldChange: wouldChange(claim, t),
  };
}

export function stateView(key: ClaimState, t: Texts): StateView {
  return { key, label: t.claims.states[key], meaning: t.claims.meaning[key] };
}

function evidenceView(
  site: Site,
  { t, to, lang }: Stand,
  { relation, id, origin, locator, quote, quoteStatus, note, discount }: Evidence,
  origins: ReadonlyMap<string, string>,
): EvidenceView[] {
  const front = site.graph.entries.get(id)?.front;
  if (!front) return [];
  return [
    {
      ...{ relation, locator, quote, note, discount, title: front.title, status: quoteStatus },
      href: to(resourcePath(id)),
      lang: otherLanguage(front.language, lang),
      authors: shortAuthors(front.authors, t.andOthers),
      venue: venueOf(site, front, to)?.name,
      published: dateView(front.published, t),
      mark: markOf(front.rating, t),
      // Said by the discount.
      flags: flagsOf(front).filter((flag) => flag !== discount),
      origin: origins.get(origin),
    },
  ];
}

/** A, B, C … in the order of the evidence; none where every source is an origin of its own. */
function originLetters(evidence: readonly Evidence[]): Map<string, string> {
  const origins = [...new Set(evidence.map(({ origin }) => origin))];
  const sources = new Set(evidence.map(({ id }) => id));
  if (origins.length === sources.size) return new Map();
  return new Map(origins.map((origin, index) => [origin, letterOf(index).toUpperCase()]));
}
