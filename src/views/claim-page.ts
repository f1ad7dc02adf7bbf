import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { Site } from '../load/site.ts';
import { serialiseJsonLd } from '../model/cite/json-ld.ts';
import { formatHtml, formatText, STYLES } from '../model/cite/styles.ts';
import { claimCsl } from '../model/claims/claim-csl.ts';
import { claimJsonLd } from '../model/claims/claim-json-ld.ts';
import type { WeighedClaim } from '../model/claims/weighed-claim.ts';
import { claimJsonPath, claimPath, PATHS, pagePath } from '../model/paths.ts';
import { CLAIM_LINK } from '../schema/claim-words.ts';
import type { ClaimLine } from '../schema/ledger.ts';
import { fill } from '../ui/fill.ts';
import { type Chrome, type Here, here } from './chrome.ts';
import type { CiteBox } from './cite-box.ts';
import { type ClaimView, claimView, type Stand } from './claim.ts';
import { claimTree } from './claim-tree.ts';
import { plainWords } from './claim-words.ts';
import type { Link } from './part.ts';

/** The page of one claim. */
export interface ClaimPageView {
  chrome: Chrome;
  id: string;
  statement: string;
  claim: ClaimView;
  /** The table of its evidence; made of the wiki's own texts, safe to insert. */
  html: string;
  about: string;
  json: string;
  /** What leads here from a page of the wiki. */
  wikilink: string;
  cite: CiteBox[];
  /** JSON that cannot end the script element it stands in. */
  jsonLd: string;
}

/** The page of a claim that the wiki no longer makes. */
export interface GoneClaimView {
  chrome: Chrome;
  id: string;
  statement: string;
  text: string;
  page?: Link | undefined;
}

export function standOf({ t, to, chrome }: Here): Stand {
  return { t, to, lang: chrome.lang };
}

export function claimPageView(site: Site, claim: WeighedClaim): ClaimPageView {
  const { id, statement } = claim;
  const page = here(site, {
    path: claimPath(id),
    title: statement,
    section: 'claims',
  });
  const { t, to, chrome } = page;
  const view = claimView(site, standOf(page), claim);
  chrome.description = `${view.state.label}. ${view.summary}`;
  const tree = claimTree(view, plainWords(view), { t, lang: chrome.lang, alone: true });
  return {
    chrome,
    id,
    statement,
    claim: view,
    html: toHtml(toHast({ type: 'root', children: [tree] })),
    about: to(PATHS.weighing),
    json: to(claimJsonPath(id)),
    wikilink: `[[${CLAIM_LINK}${id}]]`,
    cite: citeBox(site, page, claim),
    jsonLd: serialiseJsonLd(jsonLd(site, page, claim) as never),
  };
}

export function goneClaimView(site: Site, line: ClaimLine): GoneClaimView {
  const { id, statement, page: slug, status, reason } = line;
  const page = here(site, {
    path: claimPath(id),
    title: statement === '' ? id : statement,
    section: 'claims',
    noindex: true,
  });
  const { t, to, chrome } = page;
  const doc = site.graph.pages.get(slug);
  const said = reason === undefined ? t.claims.noReason : reason.replace(/([^.!?…])$/, '$1.');
  return {
    chrome,
    id,
    statement: chrome.title,
    text: fill(t.claims.goneText[status], { reason: said }),
    page: doc && { text: doc.front.title, href: to(pagePath(slug)) },
  };
}

function citeBox({ graph }: Site, { chrome }: Here, claim: WeighedClaim): CiteBox[] {
  const item = claimCsl(claim, {
    wikiTitle: chrome.wikiTitle,
    language: chrome.lang,
    date: claim.verdict?.date ?? graph.pages.get(claim.slug)?.front.updated,
    url: chrome.canonical,
  });
  return STYLES.map((style) => ({
    id: style.id,
    label: style.label,
    text: formatText(style, item).trimEnd(),
    ...(style.kind === 'text' && { html: formatHtml(style, item) }),
  }));
}

function jsonLd({ graph }: Site, { chrome }: Here, claim: WeighedClaim) {
  const fronts = [...new Set(claim.evidence.map(({ id }) => id))].flatMap(
    (id) => graph.entries.get(id)?.front ?? [],
  );
  return claimJsonLd(claim, {
    url: chrome.canonical,
    wikiTitle: chrome.wikiTitle,
    pageTitle: graph.pages.get(claim.slug)?.front.title ?? claim.slug,
    appearances: fronts.map(({ title, url }) => ({ name: title, url })),
  });
}
