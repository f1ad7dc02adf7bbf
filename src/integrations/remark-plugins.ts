import { relative } from 'node:path';
import type { RemarkPlugins } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import remarkSmartypants from 'remark-smartypants';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { siteNow } from '../load/site.ts';
import { remarkWiki } from '../model/markdown/remark-wiki.ts';
import type { WikiContext } from '../model/markdown/wiki-context.ts';
import { pagePath } from '../model/paths.ts';
import { claimsOnSite } from '../views/claim-on-page.ts';

/**
 * The Markdown plugins of hand-written pages, in the order they run: quotes become curly only after citations, in
 * which they mean something, have been read.
 *
 * @param content absolute path of the wiki folder
 */
export function remarkPlugins(content: string): RemarkPlugins {
  return [
    [remarkWiki, (path: string) => contextOf(relative(content, path).replaceAll('\\', '/'))],
    curlyQuotes,
  ];
}

type Transform = (tree: Root, file: VFile) => void;

/** English quotes become curly; other languages have other ones, which their authors write themselves. */
function curlyQuotes(this: Processor): Transform {
  const curl = remarkSmartypants.call(this, { dashes: false }) as unknown as Transform;
  return (tree, file) => {
    if (/^en\b/i.test(siteNow().graph.wiki.config.language)) curl(tree, file);
  };
}

/** What the links of a page are resolved against, by its path below the wiki folder. */
function contextOf(file: string): WikiContext {
  const site = siteNow();
  const slug = site.graph.wiki.pages.find((page) => page.file === file)?.slug ?? 'page';
  const path = pagePath(slug);
  return { ...site.context(path, slug), claim: claimsOnSite(site, path, slug) };
}
