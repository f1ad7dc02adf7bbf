import type { Root } from 'mdast';
import type { SavedFacts } from '../model/graph/graph.ts';
import { savedFacts } from '../model/graph/saved-facts.ts';
import { imagePath, type SavedImage } from '../model/images.ts';
import { bodyFromMarkdown } from '../model/markdown/body.ts';
import { renderSaved } from '../model/markdown/render-saved.ts';
import type { ShownImage } from '../model/markdown/safe-html.ts';
import type { Matcher } from '../model/mentions/matcher.ts';
import { pagePath, relativeLink, resourcePath } from '../model/paths.ts';
import type { Problem } from '../model/problem.ts';
import type { EntryDoc } from '../model/wiki.ts';
import { type Cache, keyOf, taken } from './cache.ts';
import { codeDigest } from './code-digest.ts';
import type { SavedView } from './site.ts';

/** A saved text as it is shown, and what the graph knows of it. */
export interface SavedTextView {
  view: SavedView;
  facts: SavedFacts;
}

/** What of an entry its saved text is rendered by. */
type Shown = Pick<EntryDoc['front'], 'copies' | 'language'> &
  Partial<Pick<EntryDoc['front'], 'keyPoints'>>;

/** All code that the rendering of a saved text runs through. */
const CODE = [
  'src/model/graph',
  'src/model/evidence/prints.ts',
  'src/model/evidence/sketch.ts',
  'src/model/evidence/traces.ts',
  'src/model/markdown',
  'src/model/mentions',
  'src/model/statements',
  'src/model/text',
  'src/load/saved-texts.ts',
];

/**
 * The converter has the tree of each text that it writes in hand, and renders it there. Kept where both copies of this
 * module in one process see them, see `loadSite()`, and until they are asked for.
 */
const kept = globalThis as { stemmaRendered?: Map<string, string> | undefined };

/** Says what was rendered of a text already: under its `savedKey()`, as the JSON of `packed()`. Call it before `loadSite()`. */
export function tellRendered(key: string, json: string): void {
  kept.stemmaRendered ??= new Map();
  kept.stemmaRendered.set(key, json);
}

/** The folder of what was rendered, below that of the cache. */
export const RENDERED = 'rendered';

/**
 * The saved text of every entry by resource ID. Only what changed since the last build is rendered: the text,
 * the names that are looked for in it, the rights to it, or the renderer. One that fails is told, and its entry shown without it.
 *
 * @param problems gets what failed
 */
export function savedTexts(
  entries: readonly EntryDoc[],
  matcher: Matcher,
  cache: Cache,
  imagesOf: (front: EntryDoc['front']) => readonly SavedImage[] = () => [],
  problems: Problem[] = [],
): Map<string, SavedTextView> {
  const texts = new Map<string, SavedTextView>();
  for (const { front, body } of entries) {
    try {
      const images = imagesOf(front);
      const key = savedKey(body, front, matcher, images);
      const told = kept.stemmaRendered?.get(key);
      kept.stemmaRendered?.delete(key);
      const make = () => packed(renderText(bodyFromMarkdown(body), front, matcher, images));
      texts.set(
        front.id,
        unpacked(told === undefined ? taken(cache, key, make) : (JSON.parse(told) as Packed)),
      );
    } catch (error) {
      problems.push(notRendered(front.source, error));
      texts.set(front.id, withoutText(front));
    }
  }
  return texts;
}

/** What is shown of an entry whose text cannot be rendered: all but its text. */
function withoutText({ copies, language }: Shown): SavedTextView {
  const nothing: Root = { type: 'root', children: [] };
  return renderText(nothing, { copies, language }, { find: () => [] });
}

function notRendered(file: string, error: unknown): Problem {
  return {
    rule: 'unexpected-failure',
    severity: 'error',
    file,
    message: `its text could not be rendered: ${error instanceof Error ? error.message : String(error)}`,
    remedy: 'This is a fault of Stemma: please report it with this source; the rest was built',
  };
}

/** What the rendering of a saved text follows from. */
export function savedKey(
  body: string,
  { keyPoints = [], copies, language }: Shown,
  matcher: Pick<Matcher, 'digest'>,
  images: readonly SavedImage[] = [],
): string {
  const points = keyPoints.map(({ span }) => span);
  return keyOf(codeDigest(...CODE), matcher.digest, body, points, copies, language, images);
}

/**
 * Renders a saved text.
 *
 * @param root what `bodyFromMarkdown()` gives of the body
 */
export function renderText(
  root: Root,
  { keyPoints = [], copies, language }: Shown,
  matcher: Pick<Matcher, 'find'>,
  saved: readonly SavedImage[] = [],
): SavedTextView {
  const points = keyPoints.map(({ span }) => span);
  const images = new Map(saved.map((image) => [image.name, shown(image)]));
  const facts = savedFacts(root, { matcher, copies, language });
  const { html, text, isCut } = renderSaved(root, { matcher, linkTo, points, copies, images });
  return { view: { html, text, excerpted: isCut }, facts };
}

/** Where all of a text is shown, it is written once. */
type Packed = { view: Omit<SavedView, 'text'> & { text?: string }; facts: SavedFacts };

/** As it is kept. */
export function packed({ view, facts }: SavedTextView): Packed {
  const { text, ...rest } = view;
  return { view: text === facts.text ? rest : view, facts };
}

function unpacked({ view, facts }: Packed): SavedTextView {
  return { view: { ...view, text: view.text ?? facts.text }, facts };
}

function shown({ name, width, height }: SavedImage): ShownImage {
  return { src: relativeLink(resourcePath('id'), imagePath(name)), width, height };
}

/** All entries lie in one folder, so a page is at the same relative address from each. */
function linkTo(slug: string): string {
  return relativeLink(resourcePath('id'), pagePath(slug));
}
