import type { Site } from '../load/site.ts';
import { isLarge } from '../model/large-wiki.ts';
import {
  PATHS,
  resourceJsonPath,
  resourcePath,
  resourceUnapiPath,
  tagPath,
} from '../model/paths.ts';
import type { EntryDoc } from '../model/wiki.ts';
import { fill } from '../ui/fill.ts';
import { languageName } from '../ui/language-name.ts';
import { type Banner, bannersOf } from './banner.ts';
import { type Chrome, type Here, here } from './chrome.ts';
import { type CiteBox, citeBox, type Embedded, embedded } from './cite-box.ts';
import * as citing from './cited-by.ts';
import { type ConflictView, conflictViews } from './conflicts.ts';
import { type DateView, dateView } from './date.ts';
import { otherLanguage, venueOf } from './entry-row.ts';
import { type ImportanceView, importanceView } from './importance.ts';
import { type Described, keyPointViews, summaryView } from './key-points.ts';
import { type LocalGraph, localGraph } from './local-graph.ts';
import { type MetadataRow, metadataRows } from './metadata.ts';
import { type NotesView, notesView } from './notes.ts';
import { type OriginView, originView } from './origin.ts';
import { type External, external, type Link } from './part.ts';
import { entryRatingView, type RatingView } from './rating-path.ts';
import { pageLink, type RelatedView, relatedViews } from './related.ts';
import { type SavedSection, savedSection } from './saved.ts';
import { type DriftView, driftView, type SeenView, seenView } from './seen.ts';
import { type StatementsView, statementsView } from './statements.ts';
import { type UsedForView, usedFor } from './used-for.ts';
import { type VersionNote, versionNote } from './versions.ts';

/** Everything that the page of one source shows. */
export interface ResourceView {
  chrome: Chrome;
  id: string;
  stableId: string;
  /** Absolute where the site's address is known, else relative. */
  permalink: string;
  json: string;
  /** Address of the record for Zotero, where there is one beside the page's own. */
  unapi?: string | undefined;
  title: string;
  /** Language of the source, where it is not the wiki's. */
  lang?: string | undefined;
  authors: string[];
  published?: DateView | undefined;
  added?: DateView | undefined;
  venue?: { name: string; href?: string | undefined } | undefined;
  kind?: string | undefined;
  language?: string | undefined;
  tags: Link[];
  source?: External | undefined;
  doi?: External | undefined;
  archive?: External | undefined;
  license?: string | undefined;
  banners: Banner[];
  withdrawn: boolean;
  aboutItself: Link[];
  rating: RatingView;
  /** To the page that explains the scale. */
  about: string;
  importance?: ImportanceView | undefined;
  relevance?: string | undefined;
  abstract?: string | undefined;
  summary?: { paragraphs: string[]; basis: string } | undefined;
  keyPoints: Described[];
  /** What links to passages of the saved text say: it is a copy, or somebody's notes. */
  toPassage: { text: string; label: string };
  notes: NotesView;
  citedBy: citing.CitedByView[];
  /** How many more pages cite it than are shown. */
  moreCitedBy: number;
  citedElsewhere: citing.ElsewhereView[];
  /** Claims for and against which it is evidence. */
  usedFor: UsedForView[];
  inNotes: (Link & { sentence?: string | undefined })[];
  /** Where it and other sources, or it and itself, say different things. */
  conflicts: ConflictView[];
  origin?: OriginView | undefined;
  statements?: StatementsView | undefined;
  related: RelatedView[];
  mentions: Link[];
  graph?: LocalGraph | undefined;
  cite: CiteBox[];
  metadata: MetadataRow[];
  saved: SavedSection;
  /** What was found at its address when somebody last looked. */
  seen?: SeenView | undefined;
  drift?: DriftView | undefined;
  /** What this version of its text is cited by, where it had others. */
  version?: VersionNote | undefined;
  /** The file as it was saved, where rights allow to publish it. */
  savedFile?: Link | undefined;
  duplicates: string[];
  embedded: Embedded;
}

export function resourceView(site: Site, entry: EntryDoc): ResourceView {
  const { front } = entry;
  const path = resourcePath(front.id);
  const page = here(site, {
    path,
    title: front.title,
    description: front.summary?.text ?? front.relevance,
    section: 'resources',
    noindex: front.withdrawn !== undefined,
  });
  const venue = venueOf(site, front, page.to);
  const citedBy = citing.citedByViews(site, page, front.id);
  return {
    chrome: page.chrome,
    id: front.id,
    stableId: front.stableId,
    permalink: page.chrome.canonical ?? page.to(path),
    json: page.to(resourceJsonPath(front.id)),
    unapi: isLarge(site.graph.wiki) ? undefined : page.to(resourceUnapiPath(front.id)),
    title: front.title,
    lang: otherLanguage(front.language, page.chrome.lang),
    venue,
    ...bibliographic(page, front),
    banners: bannersOf(front, page),
    withdrawn: front.withdrawn !== undefined,
    aboutItself: (front.aboutItself ?? []).map((slug) => pageLink(site, page, slug)),
    rating: entryRatingView(site, page, front),
    about: page.to(PATHS.ratings),
    importance: importanceView(site, page, front.id),
    relevance: front.relevance,
    abstract: front.abstract,
    summary: summaryView(front, page.t),
    keyPoints: keyPointViews(site, front, page.t),
    toPassage: toPassage(front, page),
    notes: notesView(site, page, front),
    citedBy: citedBy.pages,
    moreCitedBy: citedBy.more,
    citedElsewhere: citing.elsewhereViews(front, page),
    usedFor: usedFor(site, page, front.id),
    inNotes: citing.noteBacklinkViews(site, page, front.id),
    conflicts: conflictViews(site, page, site.graph.evidence.conflictsOfEntry(front.id)),
    origin: originView(site, page, front.id),
    statements: statementsView(site, page, front),
    related: relatedViews(site, page, front.id),
    mentions: front.mentions.map((slug) => pageLink(site, page, slug)),
    graph: localGraph(site, page, { entry: front.id }),
    cite: citeBox(site, page, front),
    metadata: metadataRows(front, venue?.name, page),
    saved: savedSection(site, page, front),
    seen: seenView(site, page, front),
    drift: driftView(site, page, front),
    version: versionNote(site, page, entry),
    savedFile: savedFile(site, page, front),
    duplicates: front.duplicates ?? [],
    embedded: embedded(site, page, front),
  };
}

function toPassage({ holding }: EntryDoc['front'], { t }: Here): ResourceView['toPassage'] {
  const { inCopy, inCopyLong, inNotesPassage, inNotesPassageLong } = t.resource;
  return holding === 'notes'
    ? { text: inNotesPassage, label: inNotesPassageLong }
    : { text: inCopy, label: inCopyLong };
}

function savedFile(site: Site, { t, to }: Here, front: EntryDoc['front']): Link | undefined {
  const original = site.original(front.id);
  if (!original) return undefined;
  const kind = front.source.slice(front.source.lastIndexOf('.') + 1).toUpperCase();
  return { text: fill(t.resource.savedFile, { kind }), href: to(original.path) };
}

type Bibliographic =
  | 'authors'
  | 'published'
  | 'added'
  | 'kind'
  | 'language'
  | 'tags'
  | 'source'
  | 'doi'
  | 'archive'
  | 'license';

function bibliographic(
  { t, to }: Here,
  front: EntryDoc['front'],
): Pick<ResourceView, Bibliographic> {
  return {
    authors: front.authors,
    published: dateView(front.published, t),
    added: dateView(front.added, t),
    kind: front.kind && t.kindNames[front.kind],
    language: front.language && languageName(front.language, t),
    tags: front.tags.map((tag) => ({ text: tag, href: to(tagPath(tag)) })),
    source: external(front.url),
    doi: front.doi === undefined ? undefined : external(`https://doi.org/${front.doi}`),
    archive: external(front.archive),
    license: front.license,
  };
}
