import { join } from 'node:path';
import { claimNamed } from '../model/claims/claim-links.ts';
import { buildGraph } from '../model/graph/build-graph.ts';
import type { Graph, SavedFacts } from '../model/graph/graph.ts';
import { quoteStatusOf } from '../model/graph/references.ts';
import type { SavedImage } from '../model/images.ts';
import { renderNotes } from '../model/markdown/render-notes.ts';
import type { WikiContext } from '../model/markdown/wiki-context.ts';
import type { Matcher } from '../model/mentions/matcher.ts';
import { claimPath, pagePath, relativeLink, resourcePath } from '../model/paths.ts';
import { withinRights } from '../model/rights.ts';
import type { Wiki } from '../model/wiki.ts';
import type { Entry } from '../schema/entry.ts';
import { spokenCitation } from '../ui/spoken-citation.ts';
import { textsOf } from '../ui/texts.ts';
import { openCache } from './cache.ts';
import { RENDERED, savedTexts } from './saved-texts.ts';
import type { SavedView } from './site.ts';
import { timed } from './timed.ts';

/** What follows from a wiki as it was read. */
export interface AssembledSite {
  graph: Graph;
  saved(id: string): SavedView;
  notes(id: string): string;
  highlightNotes(id: string): string[];
  context(path: string, self?: string): WikiContext;
}

const NOTHING: SavedView = { html: '', text: '', excerpted: false };

/**
 * Links a wiki and renders its saved texts.
 *
 * @param cache folder for what was rendered; undefined: nothing is kept
 * @param imagesOf the images of an entry that the site has
 */
export function assembleSite(
  wiki: Wiki,
  matcher: Matcher,
  cache: string | undefined,
  imagesOf: (front: Entry) => readonly SavedImage[] = () => [],
): AssembledSite {
  const kept = openCache(cache && join(cache, RENDERED));
  const texts = timed('Rendering texts', () => savedTexts(wiki.entries, matcher, kept, imagesOf));
  const facts = (id: string): SavedFacts => {
    const text = texts.get(id);
    if (!text) throw new Error(`There is no entry ${id}`);
    return text.facts;
  };
  const saved = (id: string): SavedView => texts.get(id)?.view ?? NOTHING;
  const entries = wiki.entries.map((entry) =>
    withinRights(entry, saved(entry.front.id).text.length),
  );
  const published = { ...wiki, entries };
  const graph = timed('Linking', () => buildGraph({ wiki: published, matcher, saved: facts }));
  const context = (path: string, self?: string): WikiContext => ({
    resolver: graph.resolver,
    matcher,
    self,
    linkTo: (slug) => relativeLink(path, pagePath(slug)),
    quoteStatus: (quote, entry) => quoteStatusOf(quote, entry, facts),
    claimLink: (id) => {
      const claim = claimNamed(graph.claims, id);
      return claim && { href: relativeLink(path, claimPath(claim.id)), statement: claim.statement };
    },
    spoken: ({ front }, status) => spokenCitation(front, status, textsOf(wiki.config.language)),
  });
  const noted = (id: string): RenderedNotes => notesOf(graph, id, context(resourcePath(id)));
  return {
    graph,
    saved,
    notes: (id) => noted(id).notes,
    highlightNotes: (id) => noted(id).highlights,
    context,
  };
}

interface RenderedNotes {
  notes: string;
  /** One a highlight. */
  highlights: string[];
}

/** The notes on an entry and on its highlights count their references together. */
function notesOf(graph: Graph, id: string, context: WikiContext): RenderedNotes {
  const front = graph.entries.get(id)?.front;
  const highlights = front?.highlights ?? [];
  const texts = [front?.notes, ...highlights.map(({ note }) => note)];
  const rendered = renderNotes(
    texts.filter((text) => text !== undefined),
    context,
  );
  const [notes = '', ...rest] = texts.map((text) => (text === undefined ? '' : rendered.shift()));
  return { notes, highlights: rest.map((html) => html ?? '') };
}
