import { join } from 'node:path';
import { claimNamed } from '../model/claims/claim-links.ts';
import { buildGraph } from '../model/graph/build-graph.ts';
import type { Graph, SavedFacts } from '../model/graph/graph.ts';
import { quoteStatusOf } from '../model/graph/references.ts';
import { NOTES } from '../model/image/page-picture.ts';
import { imagePath, type SavedImage } from '../model/images.ts';
import type { ReadBody } from '../model/markdown/parse-page-body.ts';
import { renderNotes } from '../model/markdown/render-notes.ts';
import type { WikiContext } from '../model/markdown/wiki-context.ts';
import type { Matcher } from '../model/mentions/matcher.ts';
import { claimPath, pagePath, relativeLink, resourcePath } from '../model/paths.ts';
import type { Problem } from '../model/problem.ts';
import { withinRights } from '../model/rights.ts';
import { type FormerVersion, formerVersions } from '../model/versions/versions.ts';
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
  versions(id: string): readonly FormerVersion[];
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
 * @param pictureOf an image of the wiki, by the address that a file of it has for it
 * @param readBody how pages are read, where their trees are kept
 */
export function assembleSite(
  wiki: Wiki,
  matcher: Matcher,
  cache: string | undefined,
  imagesOf: (front: Entry) => readonly SavedImage[] = () => [],
  pictureOf: (url: string, file: string) => SavedImage | undefined = () => undefined,
  readBody?: ReadBody,
): AssembledSite {
  const kept = openCache(cache && join(cache, RENDERED));
  const failed: Problem[] = [];
  const texts = timed('Rendering texts', () =>
    savedTexts(wiki.entries, matcher, kept, imagesOf, failed),
  );
  const former = versionsOf(wiki);
  const facts = (id: string): SavedFacts => {
    const text = texts.get(id);
    if (!text) throw new Error(`There is no entry ${id}`);
    const versions = former(id);
    return versions === undefined ? text.facts : { ...text.facts, versions };
  };
  const saved = (id: string): SavedView => texts.get(id)?.view ?? NOTHING;
  const entries = wiki.entries.map((entry) =>
    withinRights(entry, saved(entry.front.id).text.length),
  );
  const published = { ...wiki, entries };
  const graph = timed('Linking', () =>
    buildGraph({ wiki: published, matcher, saved: facts, readBody }),
  );
  const context = (path: string, self?: string): WikiContext => ({
    resolver: graph.resolver,
    matcher,
    self,
    linkTo: (slug) => relativeLink(path, pagePath(slug)),
    picture: (url) => {
      const file = (self === undefined ? undefined : graph.pages.get(self)?.file) ?? NOTES;
      const image = pictureOf(url, file);
      if (!image) return undefined;
      const { name, width, height } = image;
      return { src: relativeLink(path, imagePath(name)), width, height };
    },
    quoteStatus: (quote, entry, version) => quoteStatusOf(quote, entry, facts, version),
    claimLink: (id) => {
      const claim = claimNamed(graph.claims, id);
      if (!claim) return undefined;
      const { statement, slug } = claim;
      return { href: relativeLink(path, claimPath(claim.id)), statement, slug };
    },
    spoken: ({ front }, status) => spokenCitation(front, status, textsOf(wiki.config.language)),
  });
  const noted = (id: string): RenderedNotes => notesOf(graph, id, context(resourcePath(id)));
  return {
    graph: failed.length === 0 ? graph : { ...graph, problems: [...graph.problems, ...failed] },
    saved,
    versions: (id) => former(id) ?? [],
    notes: (id) => noted(id).notes,
    highlightNotes: (id) => noted(id).highlights,
    context,
  };
}

/** The former versions of an entry, put together once they are asked for. */
function versionsOf({ versions }: Wiki): (id: string) => readonly FormerVersion[] | undefined {
  const made = new Map<string, readonly FormerVersion[]>();
  return (id) => {
    const lines = versions?.get(id);
    if (lines === undefined) return undefined;
    const known = made.get(id) ?? formerVersions(lines);
    made.set(id, known);
    return known;
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
