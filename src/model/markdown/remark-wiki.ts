import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { withClaims } from '../claims/with-claims.ts';
import { applyWiki } from './apply-wiki.ts';
import { ReferenceNumbers } from './reference-numbers.ts';
import { remarkWikiSyntax } from './remark-wiki-syntax.ts';
import type { WikiContext } from './wiki-context.ts';

/**
 * remark plugin for hand-written pages, MDX or Markdown: reads wikilinks and citations, and turns them
 * and mentions of other pages into links (`applyWiki()`).
 *
 * @param contextOf what the links of a file are resolved against, by its path
 */
export function remarkWiki(this: Processor, contextOf: (path: string) => WikiContext) {
  remarkWikiSyntax.call(this);
  return (tree: Root, file: VFile): Root =>
    applyWiki(withClaims(tree, String(file.value)), contextOf(file.path), new ReferenceNumbers());
}
