import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
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
          const original = /^originals\/([0-9a-f]{16})\./.exec(path);
          if (original) return void serveOriginal(original[1] as string, response, next);
          if (path.startsWith('images/')) return void serveImage(path, response, next);
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

async function serveOriginal(
  id: string,
  response: ServerResponse,
  next: () => void,
): Promise<void> {
  const original = (await loadSite()).original(id);
  if (!original) return next();
  if (original.path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain');
  createReadStream(original.from).pipe(response);
}

async function serveImage(path: string, response: ServerResponse, next: () => void): Promise<void> {
  const image = (await loadSite()).images().find((file) => file.path === path);
  if (!image) return next();
  response.setHeader('Content-Type', `image/${path.split('.').pop()?.replace('jpg', 'jpeg')}`);
  createReadStream(image.from).pipe(response);
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
