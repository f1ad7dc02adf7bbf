import type { Site } from '../load/site.ts';
import { PATHS } from '../model/paths.ts';
import { hasRules } from '../model/statements/find-statements.ts';
import { count, fill } from '../ui/fill.ts';
import { type Chrome, here } from './chrome.ts';
import { type ConflictView, conflictViews } from './conflicts.ts';
import { groupTitle, memberViews, type OriginMemberView } from './origin.ts';

/** All differences between sources, and all origins of several. */
export interface DifferencesView {
  chrome: Chrome;
  differences: { total: number; items: ConflictView[]; more?: string | undefined };
  origins: { total: number; items: OriginGroupView[]; more?: string | undefined };
  coverage: string;
}

export interface OriginGroupView {
  title: string;
  size: string;
  members: OriginMemberView[];
}

const SHOWN = 100;

/** A wiki whose sources neither differ nor repeat each other has no such page. */
export function hasDifferences({ graph: { evidence } }: Site): boolean {
  return evidence.conflicts().length > 0 || evidence.origins().groups.length > 0;
}

export function differencesView(site: Site): DifferencesView {
  const page = here(site, { path: PATHS.differences, title: '', section: 'attention' });
  const { overview: t } = page.t.evidence;
  page.chrome.title = t.title;
  const { evidence } = site.graph;
  // What nobody has settled yet comes first.
  const conflicts = evidence
    .conflicts()
    .toSorted((a, b) => Number(a.settled !== undefined) - Number(b.settled !== undefined));
  const { groups } = evidence.origins();
  return {
    chrome: page.chrome,
    differences: {
      total: conflicts.length,
      items: conflictViews(site, page, conflicts.slice(0, SHOWN)),
      more: moreOf(conflicts.length, t.more),
    },
    origins: {
      total: groups.length,
      items: groups.slice(0, SHOWN).map((group) => ({
        title: groupTitle(group, site),
        size: count(t.members, group.members.length),
        members: memberViews(site, page, group.members),
      })),
      more: moreOf(groups.length, t.more),
    },
    coverage: coverageOf(site, t.coverageText),
  };
}

function moreOf(total: number, text: string): string | undefined {
  return total > SHOWN ? fill(text, { n: total - SHOWN }) : undefined;
}

function coverageOf({ graph }: Site, text: string): string {
  const withText = graph.wiki.entries.filter(
    ({ front }) => !front.withdrawn && front.holding !== 'none',
  );
  const foreign = withText.filter(({ front }) => !hasRules(front.language)).length;
  const found = withText.filter(
    ({ front }) => graph.evidence.statements(front.id).length > 0,
  ).length;
  return fill(text, { found, all: withText.length, foreign });
}
