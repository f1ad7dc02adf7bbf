import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { outsideImports } from './src/integrations/outside-imports.ts';
import { remarkPlugins } from './src/integrations/remark-plugins.ts';
import { serveAssets } from './src/integrations/serve-assets.ts';
import { servePlainFiles } from './src/integrations/serve-plain-files.ts';
import { wikiPages } from './src/integrations/wiki-pages.ts';
import { wikiWatch } from './src/integrations/wiki-watch.ts';
import { PROJECT, where } from './src/load/where.ts';

const { content, out, cache } = where();
// Two wikis, or one wiki built into two places, must not take each other's pages for their own.
const key = createHash('sha256').update(`${content}\0${out}`).digest('hex').slice(0, 16);

export default defineConfig({
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
