import type { Root, RootContent } from 'mdast';
import { inertBlocks } from './inert-blocks.ts';
import { Definitions } from './inert-definitions.ts';

/**
 * A tree that holds nothing but text and its structure, fit to be written as Markdown and read back
 * the same: no HTML, JSX, expressions, front matter, references by definition, nor addresses other
 * than http, https and mailto; no empty or needlessly nested marks; no control characters. The
 * words stay, in their order; footnotes are numbered and stand at the end. Does not change `root`.
 *
 * @param without marks to leave out, keeping the words in them
 */
export function inertTree(
  root: Root,
  without: Iterable<'delete' | 'emphasis' | 'strong'> = [],
): Root {
  const options = { definitions: new Definitions(root), without: new Set<string>(without) };
  const children: RootContent[] = inertBlocks(root.children, options);
  for (const [number, definition] of options.definitions.called()) {
    const label = String(number);
    const inside = inertBlocks(definition.children, options);
    children.push({ type: 'footnoteDefinition', identifier: label, label, children: inside });
  }
  return { type: 'root', children };
}
