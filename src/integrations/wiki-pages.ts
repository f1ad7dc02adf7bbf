import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadSite } from '../load/site.ts';
import { PROJECT } from '../load/where.ts';

const ID = 'virtual:wiki-pages';
/** Stands in for the body of a page that cannot be built. */
const BROKEN = join(PROJECT, 'src/integrations/broken-page.mdx');

/** An error of a page that is loaded or rendered does not tell which page it was; this adds `page`. */
const NAMED = `
function blame(error, page) {
  return Object.assign(error instanceof Error ? error : new Error(String(error)), { page });
}
async function named(load, page) {
  const module = await load().catch((error) => {
    throw blame(error, page);
  });
  const Content = Object.assign((props) => {
    try {
      return module.Content(props);
    } catch (error) {
      throw blame(error, page);
    }
  }, module.Content);
  return { ...module, Content, default: Content };
}`;

/**
 * `import pages from 'virtual:wiki-pages'`: an object from slug to a function that loads the compiled
 * MDX of that page. The hand-written pages are ordinary modules and not a content collection, because
 * a collection's index lies in the project folder, where two builds at once would overwrite it. A page
 * that cannot be compiled has a stand-in.
 *
 * @param content absolute path of the wiki folder
 */
export function wikiPages(content: string): Plugin {
  return {
    name: 'stemma-wiki-pages',
    resolveId: (source) => (source === ID ? `\0${ID}` : undefined),
    async load(loaded) {
      if (loaded !== `\0${ID}`) return undefined;
      const { graph, broken } = await loadSite();
      const rows = graph.wiki.pages.map(({ slug, file }) => {
        const path = broken.has(slug) ? BROKEN : join(content, file);
        return `${JSON.stringify(slug)}: () => named(() => import(${JSON.stringify(path)}), ${JSON.stringify(file)})`;
      });
      return `${NAMED}\nexport default {\n${rows.join(',\n')}\n};\n`;
    },
  };
}
