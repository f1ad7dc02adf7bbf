import { isAbsolute, relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { forgetSite } from '../load/site.ts';

/** A converter writes many entries at once; one reload is enough. */
const SETTLE_MS = 60;
const ENVIRONMENTS = ['ssr', 'prerender', 'astro'] as const;

/**
 * While developing: a change in what the site reads of a wiki (entries, pages, venues, ledger) drops
 * the loaded wiki and reloads the browser. Sources are the converter's affair.
 *
 * @param content absolute path of the wiki folder
 */
export function wikiWatch(content: string): AstroIntegration {
  return {
    name: 'stemma-wiki-watch',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let timer: NodeJS.Timeout | undefined;
        const reload = (): void => {
          forgetSite();
          // The routes keep the paths and props they had.
          for (const name of ENVIRONMENTS) server.environments[name]?.moduleGraph.invalidateAll();
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        };
        server.watcher.add(content);
        server.watcher.on('all', (_event, file) => {
          const below = relative(content, file).replaceAll('\\', '/');
          if (isAbsolute(below) || /^(?:\.\.|sources(?:\/|$))|\.tmp$/.test(below)) return;
          clearTimeout(timer);
          timer = setTimeout(reload, SETTLE_MS);
        });
      },
    },
  };
}
