import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.bib': 'text/plain; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.zip': 'application/zip',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

export interface FolderServer {
  /** Address of the site's root, ending in `/`. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder the way a static host does: files as they are, `index.html` for a folder,
 * `404.html` for what is not there. Only this machine can reach it.
 *
 * @param base path that the site's root has, such as `/some/where/`; default `/`
 * @param port 0 for any that is free
 * @throws the error of the system where the port is taken
 */
export async function serveFolder(
  folder: string,
  { base = '/', port = 0 }: { base?: string; port?: number } = {},
): Promise<FolderServer> {
  const root = `/${base}/`.replace(/\/+/g, '/');
  const server = createServer((request, response) => answer(folder, root, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}${root}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(folder: string, root: string, request: IncomingMessage, response: ServerResponse) {
  const path = pathOf(request.url ?? '/', root);
  if (path === '') {
    response.writeHead(302, { location: root }).end();
    return;
  }
  const file = path === undefined ? undefined : fileAt(folder, path);
  if (file === undefined) send(response, 404, fileAt(folder, '/404.html'));
  else if (file.endsWith('/')) response.writeHead(301, { location: `${request.url}/` }).end();
  else send(response, 200, file);
}

/** The path below the site's root, with a slash before it; `''` for what lies outside the base. */
function pathOf(url: string, root: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    if (path.includes('\0') || path.split(/[\\/]/).includes('..')) return undefined;
    if (path === '/' && root !== '/') return '';
    return path.startsWith(root) ? path.slice(root.length - 1) : undefined;
  } catch {
    return undefined;
  }
}

/** The file that stands for a path; for a folder named without its slash, its path with one. */
function fileAt(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile()) return path.endsWith('/') ? undefined : file;
  if (!found?.isDirectory()) return undefined;
  if (!path.endsWith('/')) return `${file}/`;
  return fileAt(folder, `${path}index.html`);
}

function send(response: ServerResponse, status: number, file: string | undefined): void {
  if (file === undefined) {
    response.writeHead(status, { 'content-type': 'text/plain' }).end('Not found\n');
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}
