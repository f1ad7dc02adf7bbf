import type { Site } from '../load/site.ts';
import type { WeighedClaim } from '../model/claims/weighed-claim.ts';
import { claimJsonPath, claimPath, PATHS, pagePath, resourcePath } from '../model/paths.ts';
import type { ClaimsTwin, ClaimTwin, FootingsTwin } from '../schema/claim.ts';
import { footing } from '../views/footing.ts';
import type { PlainFile } from './plain-file.ts';

/** The claims of a wiki as data: one file each, and the list of them; none where it never made one. */
export function* claimFiles(site: Site): Generator<PlainFile> {
  const { list, gone } = site.graph.claims;
  for (const claim of list)
    yield { path: claimJsonPath(claim.id), text: toJson(claimTwin(site, claim)) };
  if (list.length + gone.length > 0) yield { path: 'claims.json', text: toJson(claimsTwin(site)) };
}

/** What each page rests on, as data. */
export function footingsFile(site: Site): PlainFile {
  const { wiki } = site.graph;
  const twin: FootingsTwin = {
    title: wiki.config.title,
    pages: wiki.pages.map(({ slug, front }) => ({
      slug,
      title: front.title,
      page: pagePath(slug),
      quality: front.quality,
      ...footing(site, slug),
    })),
  };
  return { path: 'footings.json', text: toJson(twin) };
}

export function claimTwin({ graph, url }: Site, claim: WeighedClaim): ClaimTwin {
  const { id, formerly, statement, state, tally, repeats, slug, verdict } = claim;
  return {
    id,
    ...(formerly.length > 0 && { formerly }),
    ...{ statement, state, supports: tally.supports, disputes: tally.disputes, repeats },
    evidence: claim.evidence.map(({ line: _line, ...one }) => {
      const front = graph.entries.get(one.id)?.front;
      const title = front?.title ?? one.id;
      return { ...one, title, page: resourcePath(one.id), published: front?.published };
    }),
    verdict,
    madeOn: { slug, title: graph.pages.get(slug)?.front.title ?? slug, page: pagePath(slug) },
    page: claimPath(id),
    ...(url !== undefined && { permalink: new URL(claimPath(id), url).href }),
    rule: PATHS.weighing,
  };
}

function claimsTwin({ graph, url }: Site): ClaimsTwin {
  return {
    title: graph.wiki.config.title,
    ...(url !== undefined && { url }),
    claims: graph.claims.list.map(({ id, statement, state, tally, slug }) => ({
      ...{ id, statement, state, supports: tally.supports, disputes: tally.disputes },
      madeOn: slug,
      page: claimPath(id),
      json: claimJsonPath(id),
    })),
    gone: graph.claims.gone.map(({ id, status, reason }) => ({
      id,
      status: status === 'live' ? 'live' : 'withdrawn',
      reason,
      page: claimPath(id),
    })),
  };
}

/** What is undefined is left out. */
function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
