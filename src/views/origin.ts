import type { Site } from '../load/site.ts';
import type { Derivation, OriginGroup, OriginMember } from '../model/evidence/origin-groups.ts';
import { resourcePath } from '../model/paths.ts';
import { count, fill } from '../ui/fill.ts';
import type { Here } from './chrome.ts';
import { type EntryRow, entryRow } from './entry-row.ts';
import { isShown } from './quotable.ts';

/** With which sources an entry is one voice, and with which it may be. */
export interface OriginView {
  /** The sentence that says how many there are. */
  also?: string | undefined;
  members: OriginMemberView[];
  /** Why, where a person decided. */
  reason?: string | undefined;
  derived: DerivedView[];
}

export interface OriginMemberView {
  entry: EntryRow;
  /** copy, excerpt, the earliest … */
  as: string;
  /** How much of the text is shared. */
  share?: string | undefined;
}

export interface DerivedView {
  entry: EntryRow;
  direction: string;
  /** What speaks for it, but the passages. */
  clues: string[];
  passages: { here?: Passage | undefined; there?: Passage | undefined }[];
}

interface Passage {
  text: string;
  href: string;
}

const MOST_MEMBERS = 12;
const MOST_DERIVED = 4;

export function originView(site: Site, here: Here, id: string): OriginView | undefined {
  const origins = site.graph.evidence.origins();
  const group = origins.groupOf(id);
  const derivations = origins.derivationsOf(id).slice(0, MOST_DERIVED);
  if (!group && derivations.length === 0) return undefined;
  const others = group?.members.filter((member) => member.id !== id) ?? [];
  return {
    also: group && count(here.t.evidence.alsoBy, others.length),
    members: memberViews(site, here, others),
    reason: site.graph.entries.get(id)?.front.origin?.reason,
    derived: derivations.flatMap((derivation) => derivedView(site, here, id, derivation) ?? []),
  };
}

export function memberViews(
  site: Site,
  here: Here,
  members: readonly OriginMember[],
): OriginMemberView[] {
  return members.slice(0, MOST_MEMBERS).flatMap(({ id, as, containment }) => {
    const entry = site.graph.entries.get(id);
    if (!entry) return [];
    const { evidence: t } = here.t;
    return {
      entry: entryRow(site, here, entry),
      as: t.as[as],
      share:
        containment === undefined ? undefined : fill(t.ofText, { share: percent(containment) }),
    };
  });
}

export function groupTitle(group: OriginGroup, site: Site): string {
  return site.graph.entries.get(group.origin)?.front.title ?? group.origin;
}

function derivedView(
  site: Site,
  here: Here,
  id: string,
  { id: other, direction, clues, isA }: Derivation,
): DerivedView | undefined {
  const entry = site.graph.entries.get(other);
  if (!entry) return undefined;
  const { evidence: t } = here.t;
  const { attribution, titlePassage, headline, sameDays, shared } = clues;
  return {
    entry: entryRow(site, here, entry),
    direction: t.direction[direction],
    clues: [
      ...(attribution === undefined ? [] : [fill(t.names, { name: attribution })]),
      ...(titlePassage !== undefined
        ? [fill(t.sameTitle, { text: titlePassage })]
        : headline.length >= 3
          ? [fill(t.titleWords, { words: headline.join(', ') })]
          : []),
      ...(sameDays ? [t.sameDays] : []),
      fill(t.sharedTerms, { share: percent(shared) }),
    ],
    passages: clues.passages
      .map(({ a, b }) => ({
        here: passageView(site, here, id, isA ? a : b),
        there: passageView(site, here, other, isA ? b : a),
      }))
      .filter((pair) => pair.here !== undefined || pair.there !== undefined),
  };
}

function passageView(
  site: Site,
  here: Here,
  id: string,
  span: [number, number],
): Passage | undefined {
  if (!isShown(site, id, span)) return undefined;
  const saved = site.saved(id).text;
  const own = resourcePath(id);
  const page = here.chrome.path === own ? '' : here.to(own);
  return { text: saved.slice(...span).replace(/\s+/g, ' '), href: `${page}#saved` };
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
