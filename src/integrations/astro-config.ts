import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { PROJECT, where } from '../load/where.ts';
import { outsideImports } from './outside-imports.ts';
import { remarkPlugins } from './remark-plugins.ts';
import { serveAssets } from './serve-assets.ts';
import { servePlainFiles } from './serve-plain-files.ts';
import { wikiPages } from './wiki-pages.ts';
import { wikiWatch } from './wiki-watch.ts';

const { content, out, cache } = where();
// Two wikis, or one wiki built into two places, must not take each other's pages for their own.
const key = createHash('sha256').update(`${content}\0${out}`).digest('hex').slice(0, 16);

/** How Astro builds the site of the wiki that the environment names. */
export const astroConfig = defineConfig({
  root: PROJECT,
  outDir: out,
  cacheDir: join(cache ?? join(PROJECT, '.cache'), 'astro', key),
  output: 'static',
  // `resources/index.astro` becomes `resources/index.html`, and links name files.
  build: { format: 'preserve', concurrency: 1, inlineStylesheets: 'never' },
  trailingSlash: 'ignore',
  // Unlike the default it keeps the space between inline elements.
  compressHTML: true,
  devToolbar: { enabled: false },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  // A highlighter would need inline styles, which the Content-Security-Policy forbids. Quotes are made
  // curly only after citations are read, so by a plugin of ours.
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: true, smartypants: false, remarkPlugins: remarkPlugins(content) }),
  },
  integrations: [mdx(), serveAssets(PROJECT), servePlainFiles(), wikiWatch(content)],
  experimental: { incrementalBuild: cache !== undefined },
  vite: {
    plugins: [outsideImports(PROJECT, content), wikiPages(content)],
    server: { fs: { allow: [PROJECT, content] } },
  },
});
