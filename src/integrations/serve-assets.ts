import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { entries } from '../client/entries.ts';
import { type Asset, bundle, listAssets } from './bundle.ts';

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/**
 * While developing: serves the site's style sheet and scripts, bundled anew for each request, from the
 * addresses that a build writes them to. Astro's own bundles would be linked by absolute addresses.
 *
 * @param project absolute path of the project
 */
export function serveAssets(project: string): AstroIntegration {
  const src = join(project, 'src');
  const all = (): Asset[] => listAssets(src, entries);
  return {
    name: 'stemma-assets',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add([join(src, 'styles'), join(src, 'client')]);
        server.watcher.on('all', (_event, file) => {
          if (!/[\\/]src[\\/](?:styles|client)[\\/]/.test(file)) return;
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        });
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').replace(/^\/|\?.*$/g, '');
          const asset = all().find((candidate) => candidate.path === path);
          if (!asset) return next();
          bundle(asset, { minify: false }).then((bytes) => {
            response.setHeader('Content-Type', TYPES[path.split('.').pop() ?? ''] ?? 'text/plain');
            response.setHeader('Cache-Control', 'no-store');
            response.end(bytes);
          }, next);
        });
      },
    },
  };
}
