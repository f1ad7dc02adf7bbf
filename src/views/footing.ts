import type { Site } from '../load/site.ts';
import { type Footing, footingOf } from '../model/claims/footing.ts';
import { claimPath, PATHS, resourcePath } from '../model/paths.ts';
import { STATES } from '../schema/claim-words.ts';
import { count, fill } from '../ui/fill.ts';
import type { Here } from './chrome.ts';
import { type StateView, stateView } from './claim.ts';
import { dateView } from './date.ts';
import { type Flag, flagsOf } from './entry-row.ts';
import { levelLabel, type Mark, markText } from './mark.ts';
import type { Link } from './part.ts';

/** What a page rests on, in ten seconds. Absent: it cites nothing. */
export interface FootingView {
  /** `12 sources of 10 origins` */
  sources: string;
  /** Sources by level, the best first, the unrated last; none of which there are none. */
  levels: { mark: Mark; count: number; text: string }[];
  /** Short statements: quotations, paragraphs, dates. */
  facts: string[];
  claims: (StateView & { count: number; href: string })[];
  /** Sources that were taken back, each with what became of it. */
  troubled: (Link & { flags: Flag[] })[];
  /** How many of its sources support a claim that others dispute. */
  contested?: Link | undefined;
}

/** The footing of a page, in numbers. */
export function footing({ graph }: Site, slug: string): Footing {
  const { entries, claims, evidence, references, paragraphs } = graph;
  return footingOf(slug, {
    references: references.get(slug) ?? [],
    paragraphs: paragraphs.get(slug) ?? { all: 0, uncited: 0 },
    ...{ entries, claims, origins: { originOf: (id) => evidence.origins().originOf(id) } },
  });
}

export function footingView(site: Site, here: Here, slug: string): FootingView | undefined {
  const found = footing(site, slug);
  if (found.sources === 0) return undefined;
  const { t, to } = here;
  const f = t.footing;
  const { sources, origins, contested } = found;
  return {
    sources:
      sources === 1
        ? count(f.sources, sources)
        : `${count(f.sources, sources)} ${count(f.origins, origins)}`,
    levels: levelsOf(found, here),
    facts: factsOf(found, here),
    claims: STATES.flatMap((key) => {
      const n = found.claims[key] ?? 0;
      const first = (site.graph.claims.byPage.get(slug) ?? []).find(({ state }) => state === key);
      if (n === 0 || !first) return [];
      return [{ ...stateView(key, t), count: n, href: `#claim-${first.id}` }];
    }),
    troubled: found.troubled.flatMap((id) => {
      const front = site.graph.entries.get(id)?.front;
      if (!front) return [];
      return [{ text: front.title, href: to(resourcePath(id)), flags: flagsOf(front) }];
    }),
    contested:
      contested.length === 0
        ? undefined
        : { text: count(f.contested, contested.length), href: contestedLink(site, contested, to) },
  };
}

function levelsOf({ levels }: Footing, { t }: Here): FootingView['levels'] {
  return ([5, 4, 3, 2, 1, 0] as const).flatMap((level) => {
    const n = levels[level];
    const rated = level === 0 ? undefined : level;
    const mark = { level: rated, label: levelLabel(rated, t) };
    return n === 0 ? [] : [{ mark, count: n, text: markText(mark) }];
  });
}

function factsOf({ quotes, paragraphs, oldest, newest }: Footing, { t }: Here): string[] {
  const f = t.footing;
  const all = quotes.verified + quotes.contradicted + quotes.uncheckable;
  const [from, until] = [dateView(oldest, t)?.text, dateView(newest, t)?.text];
  return [
    all === 0 ? f.noQuotes : fill(f.quotes, { n: quotes.verified, all }),
    paragraphs.uncited === 0 ? f.allCited : count(f.uncited, paragraphs.uncited),
    ...(from === undefined || until === undefined
      ? []
      : [from === until ? fill(f.oneDate, { date: from }) : fill(f.dates, { from, until })]),
  ];
}

/** To the claim, where there is one only. */
function contestedLink({ graph }: Site, ids: readonly string[], to: Here['to']): string {
  const disputed = ids.flatMap((id) =>
    (graph.claims.byEntry.get(id) ?? []).filter(({ claim }) => claim.state === 'disputed'),
  );
  const claims = [...new Set(disputed.map(({ claim }) => claim.id))];
  return claims.length === 1
    ? to(claimPath(claims[0] as string))
    : `${to(PATHS.claims)}#state-disputed`;
}
