import type { AstroIntegration } from 'astro';
import { loadSite } from '../load/site.ts';
import { plainFiles } from '../plain/plain-files.ts';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

/** While developing: serves what a build writes beside the pages, made anew for each request. */
export function servePlainFiles(): AstroIntegration {
  return {
    name: 'stemma-plain-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = decodePath(request.url ?? '');
          if (!/\.(?:json|xml|bib|ris|txt)$|^(?:id|wiki|resources)\/[^/]+\.html$/.test(path))
            return next();
          find(path).then((text) => {
            if (text === undefined) return next();
            response.setHeader(
              'Content-Type',
              TYPES[path.split('.').pop() ?? ''] ?? 'text/plain; charset=utf-8',
            );
            response.end(text);
          }, next);
        });
      },
    },
  };
}

async function find(path: string): Promise<string | undefined> {
  for (const file of plainFiles(await loadSite())) if (file.path === path) return file.text;
  return undefined;
}

function decodePath(url: string): string {
  try {
    return decodeURIComponent(url.replace(/^\/|[?#].*$/g, ''));
  } catch {
    return '';
  }
}
