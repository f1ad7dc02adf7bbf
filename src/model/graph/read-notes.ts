import type { Analysis } from '../markdown/analyse.ts';
import type { Problem } from '../problem.ts';
import type { EntryDoc } from '../wiki.ts';
import type { Backlink, Reference, UncheckableQuote } from './graph.ts';
import { linkProblems } from './link-problems.ts';
import { analyseNotes, sidecarOf } from './notes.ts';
import type { QuoteStatus } from './quote-status.ts';
import type { Against } from './read-pages.ts';
import { numberedReferences, quoteStatusOf, tellQuote } from './references.ts';

export interface ReadNotes {
  /** By resource ID, where there are notes. */
  analyses: Map<string, Pick<Analysis, 'wikilinks'>>;
  /** By resource ID, for every entry. */
  references: Map<string, Reference[]>;
  /** By resource ID, for every entry: the status of each highlight. */
  highlights: Map<string, QuoteStatus[]>;
  uncheckable: UncheckableQuote[];
  problems: Problem[];
}

/** Notes are read from the front matter, so nothing of a page's body is asked for. */
type NotesAgainst = Omit<Against, 'readBody'>;

/** What the researcher's notes on each entry say and cite, and whether the highlights stand in it. */
export function readNotes(entries: readonly EntryDoc[], against: NotesAgainst): ReadNotes {
  const out: ReadNotes = {
    analyses: new Map(),
    references: new Map(),
    highlights: new Map(),
    uncheckable: [],
    problems: [],
  };
  for (const entry of entries) {
    readHighlights(entry, against, out);
    readText(entry, against, out);
  }
  return out;
}

function readText(
  { front }: EntryDoc,
  { matcher, resolver, saved }: NotesAgainst,
  out: ReadNotes,
): void {
  out.references.set(front.id, []);
  if (front.notes === undefined && front.highlights.length === 0) return;
  const analysis = analyseNotes(front, matcher);
  const file = sidecarOf(front);
  out.analyses.set(front.id, analysis);
  out.problems.push(...linkProblems(analysis, resolver, { file }));
  const cited = numberedReferences({ citations: analysis.citations, file }, resolver, saved);
  out.references.set(front.id, cited.references);
  out.uncheckable.push(...cited.uncheckable);
  out.problems.push(...cited.problems);
}

function readHighlights(entry: EntryDoc, { saved }: NotesAgainst, out: ReadNotes): void {
  const statuses = entry.front.highlights.map(({ quote }) => {
    const status = quoteStatusOf(quote, entry, saved);
    tellQuote(out, quote, status, entry, { file: sidecarOf(entry.front), saved });
    return status;
  });
  out.highlights.set(entry.front.id, statuses);
}

/** By resource ID, for every entry: other entries whose notes cite it, in the order of `entries`. */
export function noteBacklinks(
  entries: readonly EntryDoc[],
  references: ReadonlyMap<string, readonly Reference[]>,
): Map<string, Backlink[]> {
  const links = new Map<string, Backlink[]>(entries.map(({ front }) => [front.id, []]));
  for (const { front } of entries) {
    for (const { id, uses } of references.get(front.id) ?? []) {
      if (id === front.id) continue;
      const from = { kind: 'entry' as const, id: front.id };
      links.get(id)?.push({ from, title: front.title, by: 'notes', sentence: uses[0]?.sentence });
    }
  }
  return links;
}
