import type { Site } from '../load/site.ts';
import type { Conflict, ConflictKind, Placed } from '../model/conflicts/conflict.ts';
import { entriesOf } from '../model/conflicts/find-conflicts.ts';
import { PATHS, pagePath, resourcePath } from '../model/paths.ts';
import { fill } from '../ui/fill.ts';
import type { Here } from './chrome.ts';
import { dateView } from './date.ts';
import { type EntryRow, entryRow } from './entry-row.ts';
import type { Link } from './part.ts';
import { sentenceOf } from './quotable.ts';
import { pageLink } from './related.ts';

/** A matter on which sources differ, with what each says. */
export interface ConflictView {
  id: string;
  kind: string;
  /** "These two sources differ", or as many as there are. */
  title: string;
  about: (Link | { text: string })[];
  sides: { says: string; sources: ConflictSource[] }[];
  settled?: { reason: string; by?: string | undefined; page: Link } | undefined;
}

export interface ConflictSource {
  entry: EntryRow;
  /** Where it is said, where that is not the text. */
  place?: string | undefined;
  /** How it is said, where not as a fact in the source's own words. */
  mode?: string | undefined;
  sentence?: string | undefined;
  /** To the passage. */
  href: string;
}

/** Sources shown on each side; the others say the same. */
const SHOWN = 5;

export function conflictViews(
  site: Site,
  here: Here,
  conflicts: readonly Conflict[],
): ConflictView[] {
  return conflicts.map((conflict) => conflictView(site, here, conflict));
}

/** Link to the page of all differences. */
export function differencesLink({ t, to }: Here): Link {
  return { text: t.evidence.all, href: to(PATHS.differences) };
}

function conflictView(site: Site, here: Here, conflict: Conflict): ConflictView {
  const { evidence: t } = here.t;
  return {
    id: conflict.id,
    kind: kindName(conflict.kind, here),
    title: titleOf(conflict, here),
    about: conflict.about.map(({ name, page }) =>
      page === undefined ? { text: name } : pageLink(site, here, page),
    ),
    sides: conflict.sides.map(({ says, statements }) => ({
      says,
      sources: statements.slice(0, SHOWN).flatMap((placed) => sourceView(site, here, placed) ?? []),
    })),
    settled: conflict.settled && {
      reason: fill(t.settled, { reason: conflict.settled.reason }),
      by: signature(conflict.settled, here),
      page: pageLink(site, here, conflict.settled.page),
    },
  };
}

function kindName(kind: ConflictKind, { t }: Here): string {
  return t.evidence.conflictKinds[kind];
}

export function titleOf(conflict: Conflict, { t }: Here): string {
  const sources = entriesOf(conflict).length;
  if (sources === 1) return t.evidence.differWithin;
  return sources === 2 ? t.evidence.differ : t.evidence.differMany;
}

function signature(
  { by, date }: { by?: string | undefined; date?: string | undefined },
  { t }: Here,
): string | undefined {
  const day = dateView(date, t)?.text;
  if (by === undefined || day === undefined) return by ?? day;
  return fill(t.evidence.settledBy, { by, date: day });
}

function sourceView(site: Site, here: Here, placed: Placed): ConflictSource | undefined {
  const entry = site.graph.entries.get(placed.entry);
  if (!entry) return undefined;
  const { mode, by } = placed.statement;
  const { modes, saidBy, places } = here.t.evidence;
  const own = resourcePath(placed.entry);
  return {
    entry: entryRow(site, here, entry),
    place: placed.place === 'text' ? undefined : places[placed.place],
    mode: mode === 'asserted' ? undefined : by ? fill(saidBy, { name: by }) : modes[mode],
    sentence: sentenceOf(site, placed),
    href: (here.chrome.path === own ? '' : here.to(own)) + anchorOf(placed),
  };
}

/** Where on the page of its source a statement stands. */
export function anchorOf({ place }: Placed): string {
  if (place === 'summary') return '#summary';
  return place === 'key-point' ? '#key-points' : '#saved';
}

/** A conflict in one line, for lists of what needs a person. */
export function conflictLine(
  site: Site,
  here: Here,
  conflict: Conflict,
): { link: Link; detail: string } {
  const [page] = conflict.about.flatMap(({ page: slug }) => slug ?? []);
  const first = conflict.sides[0]?.statements[0]?.entry ?? '';
  const target = page === undefined ? resourcePath(first) : pagePath(page);
  const sides = conflict.sides.map(({ says, statements }) => {
    const titles = statements
      .slice(0, 2)
      .map(({ entry }) => site.graph.entries.get(entry)?.front.title ?? entry);
    return `“${says}” (${[...new Set(titles)].join('; ')})`;
  });
  return {
    link: {
      text: conflict.about.map(({ name }) => name).join(', '),
      href: `${here.to(target)}#${conflict.id}`,
    },
    detail: `${kindName(conflict.kind, here)}: ${sides.join(' — ')} [${conflict.id}]`,
  };
}
