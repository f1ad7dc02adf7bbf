import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadSite } from '../load/site.ts';

const ID = 'virtual:wiki-pages';

/**
 * `import pages from 'virtual:wiki-pages'`: a Map-like object from slug to a function that loads
 * the compiled MDX of that page. The hand-written pages are ordinary modules and not a content collection, because
 * a collection's index lies in the project folder, where two builds at once would overwrite it. Pages
 * that cannot be compiled are left out.
 *
 * @param content absolute path of the wiki folder
 */
export function wikiPages(content: string): Plugin {
  return {
    name: 'stemma-wiki-pages',
    resolveId: (source) => (source === ID ? `\0${ID}` : undefined),
    async load(loaded) {
      if (loaded !== `\0${ID}`) return undefined;
      const { graph } = await loadSite();
      const rows = graph.wiki.pages.map(({ slug, file }) => {
        return `${JSON.stringify(slug)}: () => import(${JSON.stringify(join(content, file))})`;
      });
      return `export default {\n${rows.join(',\n')}\n};\n`;
    },
  };
}
