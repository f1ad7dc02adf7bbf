import type { Site } from '../load/site.ts';
import { claimChanges } from '../model/claims/changes.ts';
import { claimPath } from '../model/paths.ts';
import { fill } from '../ui/fill.ts';
import type { Texts } from '../ui/texts.ts';
import type { FeedItem } from './feed-items.ts';

/** What is new of claims: verdicts, and states that a retracted or withdrawn source has changed. */
export function claimItems({ graph }: Site, t: Texts): FeedItem[] {
  const { states, feed, findings } = t.claims;
  return graph.claims.list.flatMap((claim): FeedItem[] => {
    const { id, statement, verdict } = claim;
    const common = { path: claimPath(id), tags: [] };
    const changes = claimChanges(claim, graph.entries).map((change): FeedItem => {
      const { because, before, after, day } = change;
      const title = graph.entries.get(change.id)?.front.title ?? change.id;
      return {
        ...common,
        id: `urn:stemma:claim:${id}:${change.id}:${because}`,
        title: fill(before === after ? feed.weakened : feed.changed, {
          claim: statement,
          before: states[before],
          after: states[after],
        }),
        day,
        authors: [],
        text: fill(feed.because[because], { title }),
      };
    });
    if (!verdict) return changes;
    const found: FeedItem = {
      ...common,
      id: `urn:stemma:claim:${id}:verdict:${verdict.date}`,
      title: fill(feed.verdict, { claim: statement, finding: findings[verdict.finding] }),
      day: verdict.date,
      authors: [verdict.by],
      text: verdict.reason,
    };
    return [...changes, found];
  });
}
