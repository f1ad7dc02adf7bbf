// Declares where remark-parse looks for extensions.
import type {} from 'remark-parse';
import type { Processor } from 'unified';
import { wikiFromMarkdown, wikiSyntax } from './wiki-syntax.ts';

/** remark plugin: reads `[[Title]]` and `[@id "quote"]` while Markdown or MDX is parsed. */
export function remarkWikiSyntax(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), wikiSyntax()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), wikiFromMarkdown()];
}
