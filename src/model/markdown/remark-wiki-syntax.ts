// Declares where remark-parse looks for extensions.
import type {} from 'remark-parse';
import type { Processor } from 'unified';
import { claimFromMarkdown, claimSyntax } from '../claims/claim-syntax.ts';
import { wikiFromMarkdown, wikiSyntax } from './wiki-syntax.ts';

/** remark plugin: reads `[[Title]]`, `[@id "quote"]` and `:::claim{#id}` while Markdown or MDX is parsed. */
export function remarkWikiSyntax(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), wikiSyntax(), claimSyntax()];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    wikiFromMarkdown(),
    claimFromMarkdown(),
  ];
}
