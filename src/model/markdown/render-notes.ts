import { applyWiki } from './apply-wiki.ts';
import { parseNotes } from './parse-page-body.ts';
import { ReferenceNumbers } from './reference-numbers.ts';
import { safeHtml } from './safe-html.ts';
import type { WikiContext } from './wiki-context.ts';

/**
 * Renders the researcher's notes on an entry, each a text of its own, with one count of references for
 * all of them: the notes, then the note on each highlight, as `Graph.noteReferences` has them. Gives the
 * HTML of each; headings begin at h3, every `id` with `notes-`, the next text's with `notes-2-` …
 */
export function renderNotes(texts: readonly string[], context: WikiContext): string[] {
  const numbers = new ReferenceNumbers();
  return texts.map((text, index) => {
    const prefix = index === 0 ? 'notes-' : `notes-${index + 1}-`;
    return safeHtml(applyWiki(parseNotes(text), context, numbers), { prefix });
  });
}
