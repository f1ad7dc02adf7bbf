import { join } from 'node:path';
import { buildGraph } from '../model/graph/build-graph.ts';
import type { Graph } from '../model/graph/graph.ts';
import type { Matcher } from '../model/mentions/matcher.ts';
import { withinRights } from '../model/rights.ts';
import type { Wiki } from '../model/wiki.ts';
import { openRenderCache } from './render-cache.ts';
import { savedTexts } from './saved-texts.ts';
import type { SavedView } from './site.ts';

/** What follows from a wiki as it was read. */
export interface AssembledSite {
  graph: Graph;
  saved(id: string): SavedView;
  notes(id: string): string;
  highlightNotes(id: string): string[];
}

const NOTHING: SavedView = { html: '', text: '', excerpted: false };

/**
 * Links a wiki and renders its saved texts.
 *
 * @param cache folder for what was rendered; undefined: nothing is kept
 */
export function assembleSite(
  wiki: Wiki,
  matcher: Matcher,
  cache: string | undefined,
): AssembledSite {
  const texts = savedTexts(
    wiki.entries,
    matcher,
    openRenderCache(cache && join(cache, 'rendered')),
  );
  const published = { ...wiki, entries: wiki.entries.map(withinRights) };
  const graph = buildGraph({
    wiki: published,
    matcher,
    saved: (id) => {
      const text = texts.get(id);
      if (!text) throw new Error(`There is no entry ${id}`);
      return text.facts;
    },
  });
  return {
    graph,
    saved: (id) => texts.get(id)?.view ?? NOTHING,
    notes: () => '',
    highlightNotes: () => [],
  };
}
