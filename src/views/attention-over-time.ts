import type { Site } from '../load/site.ts';
import { resourcePath } from '../model/paths.ts';
import type { Entry } from '../schema/entry.ts';
import type { SeenState } from '../schema/seen.ts';
import { fill } from '../ui/fill.ts';
import type { AttentionItem } from './attention.ts';
import type { Here } from './chrome.ts';
import { lookAtEntry } from './seen.ts';

/** States that a person can do something about. */
const TOLD = ['gone', 'missing', 'moved', 'drifted', 'suspected'] as const satisfies SeenState[];

type List = [id: 'retracted' | (typeof TOLD)[number], items: AttentionItem[]];

/** Sources that are no longer what they were: retracted, gone, moved, changed. No list where nobody looked. */
export function overTimeLists(site: Site, page: Here): List[] {
  const live = site.graph.wiki.entries
    .map(({ front }) => front)
    .filter(({ withdrawn }) => withdrawn === undefined);
  const retracted = live.filter(
    ({ retraction }) => retraction && retraction.status !== 'corrected',
  );
  const lists: List[] = [];
  if (retracted.length > 0)
    lists.push(['retracted', retracted.map((front) => retractedItem(site, page, front))]);
  if (site.graph.wiki.seen === undefined) return lists;
  const byState = new Map<string, AttentionItem[]>(TOLD.map((state) => [state, []]));
  for (const front of live) {
    const line = lookAtEntry(site, front);
    if (line === undefined) continue;
    const detail = [front.url, line.to && `→ ${line.to}`, line.why, line.checked];
    byState.get(line.state)?.push({
      link: linkTo(page, front),
      detail: detail.filter((part) => part !== undefined).join(' · '),
    });
  }
  return [...lists, ...TOLD.map((state): List => [state, byState.get(state) ?? []])];
}

function retractedItem({ graph }: Site, page: Here, front: Entry): AttentionItem {
  const citing = (graph.citedBy.get(front.id) ?? []).map(({ title }) => title);
  const pages = citing.length === 0 ? page.t.resource.notCited : citing.join('; ');
  return {
    link: linkTo(page, front),
    detail: citing.length === 0 ? pages : fill(page.t.citedByPages, { pages }),
  };
}

function linkTo({ to }: Here, front: Entry): AttentionItem['link'] {
  return { text: front.title, href: to(resourcePath(front.id)) };
}
