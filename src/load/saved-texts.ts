import type { SavedFacts } from '../model/graph/graph.ts';
import { savedFacts } from '../model/graph/saved-facts.ts';
import { imagePath, type SavedImage } from '../model/images.ts';
import { bodyFromMarkdown } from '../model/markdown/body.ts';
import { renderSaved } from '../model/markdown/render-saved.ts';
import type { ShownImage } from '../model/markdown/safe-html.ts';
import type { Matcher } from '../model/mentions/matcher.ts';
import { pagePath, relativeLink, resourcePath } from '../model/paths.ts';
import type { EntryDoc } from '../model/wiki.ts';
import type { RenderCache } from './render-cache.ts';
import { rendererDigest } from './renderer-digest.ts';
import type { SavedView } from './site.ts';

/** A saved text as it is shown, and what the graph knows of it. */
export interface SavedTextView {
  view: SavedView;
  facts: SavedFacts;
}

/**
 * The saved text of every entry by resource ID. Only what changed since the last build is rendered: the text,
 * the names that are looked for in it, the rights to it, or the renderer.
 */
export function savedTexts(
  entries: readonly EntryDoc[],
  matcher: Matcher,
  cache: RenderCache,
  imagesOf: (front: EntryDoc['front']) => readonly SavedImage[] = () => [],
): Map<string, SavedTextView> {
  const version = rendererDigest();
  const texts = new Map<string, SavedTextView>();
  for (const { front, body } of entries) {
    const { copies, language } = front;
    const points = front.keyPoints.map(({ span }) => span);
    const images = imagesOf(front);
    const parts = [version, matcher.digest, body, points, copies, language, images];
    texts.set(
      front.id,
      cache.take(parts, () => render(body, matcher, { points, copies, language, images })),
    );
  }
  return texts;
}

type Options = Pick<EntryDoc['front'], 'copies' | 'language'> & {
  points: readonly ([number, number] | undefined)[];
  images: readonly SavedImage[];
};

function render(body: string, matcher: Matcher, options: Options) {
  const { points, copies, language } = options;
  const images = new Map(options.images.map((image) => [image.name, shown(image)]));
  const root = bodyFromMarkdown(body);
  const facts = savedFacts(root, { matcher, copies, language });
  const { html, text, isCut } = renderSaved(root, { matcher, linkTo, points, copies, images });
  return { view: { html, text, excerpted: isCut }, facts };
}

function shown({ name, width, height }: SavedImage): ShownImage {
  return { src: relativeLink(resourcePath('id'), imagePath(name)), width, height };
}

/** All entries lie in one folder, so a page is at the same relative address from each. */
function linkTo(slug: string): string {
  return relativeLink(resourcePath('id'), pagePath(slug));
}
