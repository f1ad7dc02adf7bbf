import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { SavedFacts } from '../model/graph/graph.ts';
import { savedFacts } from '../model/graph/saved-facts.ts';
import { bodyFromMarkdown } from '../model/markdown/body.ts';
import { excerptOf } from '../model/markdown/excerpt.ts';
import type { Matcher } from '../model/mentions/matcher.ts';
import { savedText } from '../model/text/saved-text.ts';
import type { EntryDoc } from '../model/wiki.ts';
import type { RenderCache } from './render-cache.ts';
import type { SavedView } from './site.ts';

/** To be raised when the same body would come out as other HTML or facts. */
const RENDERER_VERSION = 1;

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
): Map<string, SavedTextView> {
  const texts = new Map<string, SavedTextView>();
  for (const { front, body } of entries) {
    const { id, copies, language } = front;
    const parts = [RENDERER_VERSION, body, matcher.digest, copies, language];
    texts.set(
      id,
      cache.take(parts, () => render(body, matcher, { copies, language })),
    );
  }
  return texts;
}

function render(
  body: string,
  matcher: Matcher,
  { copies, language }: Pick<EntryDoc['front'], 'copies' | 'language'>,
): SavedTextView {
  const root = bodyFromMarkdown(body);
  const facts = savedFacts(root, { matcher, copies, language });
  if (copies === 'none') return { view: { html: '', text: '', excerpted: false }, facts };
  const shown = copies === 'excerpt' ? excerptOf(root) : { root, isCut: false };
  const html = toHtml(toHast(shown.root));
  return { view: { html, text: savedText(shown.root), excerpted: shown.isCut }, facts };
}
