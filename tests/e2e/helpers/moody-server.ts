import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A server that can be cut off, slowed down, and given another version of the site while a browser reads from it. */
export interface MoodyServer {
  /** Address of the site's root. */
  url: string;
  /** The folder that is served now. */
  folder: string;
  /** Milliseconds before each answer. */
  delay: number;
  /** Whether the connection is cut. */
  isCut: boolean;
  /** Paths that were asked for and answered, below the root. */
  asked: string[];
  close(): Promise<void>;
}

export async function serveMoody(folder: string, base = '/some/base/'): Promise<MoodyServer> {
  const server = createServer((request, response) => {
    if (moody.isCut) return void request.socket.destroy();
    setTimeout(() => {
      if (moody.isCut) return void request.socket.destroy();
      const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/s, ''));
      const below = path.startsWith(base) ? path.slice(base.length) : undefined;
      const file = join(moody.folder, below === '' ? 'index.html' : (below ?? '\0'));
      moody.asked.push(below ?? path);
      if (below === undefined || !existsSync(file) || !statSync(file).isFile()) {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
        return;
      }
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=600' });
      response.end(readFileSync(file));
    }, moody.delay);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const moody: MoodyServer = {
    url: `http://127.0.0.1:${port}${base}`,
    folder,
    delay: 0,
    isCut: false,
    asked: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return moody;
}
