import { claimLinkProblems } from '../claims/claim-links.ts';
import { claimsOf } from '../claims/claims.ts';
import { decisionsOf } from '../evidence/decisions.ts';
import { type Evidence, evidenceOf } from '../evidence/evidence.ts';
import type { OriginGroups } from '../evidence/origins.ts';
import { type ReadBody, readPageBody } from '../markdown/parse-page-body.ts';
import type { Matcher } from '../mentions/matcher.ts';
import { compareProblems } from '../problem.ts';
import type { EntryDoc, PageDoc, Wiki } from '../wiki.ts';
import { backlinks } from './backlinks.ts';
import { listsByTag } from './by-tag.ts';
import { entriesByVenue } from './by-venue.ts';
import { citedBy } from './cited-by.ts';
import type { CitedBy, Graph, Importance, Related, SavedFacts } from './graph.ts';
import { computeImportance, pageWeight } from './importance.ts';
import { entryByTitle } from './order.ts';
import { noteBacklinks, readNotes } from './read-notes.ts';
import { readPages } from './read-pages.ts';
import { relatedEntries } from './related.ts';
import { buildResolver } from './resolve.ts';

export interface GraphInput {
  wiki: Wiki;
  matcher: Pick<Matcher, 'find'>;
  /** Facts of an entry's saved text, by resource ID; asked for several times, so worth keeping. */
  saved(id: string): SavedFacts;
  /** Which entries are one voice; without it their texts tell. */
  origins?: OriginGroups | undefined;
  /** How pages are read, where their trees are kept. */
  readBody?: ReadBody | undefined;
}

/** Everything that follows from pages and entries together; see `Graph`. */
export function buildGraph(input: GraphInput): Graph {
  const { wiki, matcher, saved, origins, readBody = readPageBody } = input;
  const resolver = buildResolver(wiki);
  const live = wiki.entries.filter(({ front }) => front.withdrawn === undefined);
  const pages = new Map(wiki.pages.map((page) => [page.slug, page]));

  const read = readPages(wiki.pages, { matcher, resolver, saved, readBody });
  const notes = readNotes(wiki.entries, { matcher, resolver, saved });
  const cited = forEvery(wiki.entries, citedBy(wiki.pages, read.references));
  const decisions = decisionsOf(live, resolver.entry);
  const evidence = evidenceOf({
    ...{ wiki, saved, matcher, decisions: decisions.byEntry },
    claims: () => claims.list,
  });
  const claims = claimsOf({
    pages: wiki.pages,
    found: new Map([...read.analyses].map(([slug, analysis]) => [slug, analysis.claims])),
    ledger: wiki.claims ?? [],
    ...{ resolver, saved, origins: origins ?? lazily(evidence) },
  });
  const contexts = (id: string) => saved(id).contexts;
  const matters = live.map(({ front }) => ({
    id: front.id,
    pages: front.mentions,
    terms: saved(front.id).terms,
  }));

  return {
    wiki,
    resolver,
    pages,
    entries: new Map(wiki.entries.map((entry) => [entry.front.id, entry])),
    references: read.references,
    noteReferences: notes.references,
    highlights: notes.highlights,
    citedBy: cited,
    backlinks: backlinks({
      pages: wiki.pages,
      entries: live,
      analyses: read.analyses,
      notes: notes.analyses,
      contexts,
      resolver,
    }),
    noteBacklinks: noteBacklinks([...wiki.entries].sort(entryByTitle), notes.references),
    related: forEvery<Related>(wiki.entries, relatedEntries(matters)),
    importance: importances(live, cited, pages),
    byVenue: entriesByVenue(wiki.entries),
    byTag: listsByTag(wiki.pages, wiki.entries),
    paragraphs: new Map([...read.analyses].map(([slug, { paragraphs }]) => [slug, paragraphs])),
    claims,
    evidence,
    uncheckable: [...read.uncheckable, ...notes.uncheckable],
    problems: [
      ...read.problems,
      ...notes.problems,
      ...claims.problems,
      ...decisions.problems,
      ...claimLinkProblems(wiki.pages, read.analyses, claims),
    ].sort(compareProblems),
  };
}

/** Texts are compared only once a claim asks. */
function lazily(evidence: Pick<Evidence, 'origins'>): OriginGroups {
  return { originOf: (id) => evidence.origins().originOf(id) };
}

/** A list for every entry, empty where there is none. */
function forEvery<T>(
  entries: readonly EntryDoc[],
  lists: ReadonlyMap<string, T[]>,
): Map<string, T[]> {
  return new Map(entries.map(({ front }) => [front.id, lists.get(front.id) ?? []]));
}

/** Stated importance where there is one, else what follows from the pages around the entry. */
function importances(
  entries: readonly EntryDoc[],
  cited: ReadonlyMap<string, readonly CitedBy[]>,
  pages: ReadonlyMap<string, PageDoc>,
): Map<string, Importance> {
  const weighed = (slug: string) => {
    const page = pages.get(slug);
    return page === undefined ? [] : [{ slug, weight: pageWeight(page) }];
  };
  const out = new Map<string, Importance>();
  for (const { front } of entries) {
    const citing = (cited.get(front.id) ?? []).flatMap(({ slug }) => weighed(slug));
    const mentioned = front.mentions.flatMap(weighed);
    const computed = computeImportance({ citing, mentioned, level: front.rating.level });
    out.set(front.id, front.importance ?? computed);
  }
  return out;
}
