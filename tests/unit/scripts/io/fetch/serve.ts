import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface TestServer {
  /** `http://127.0.0.1:PORT`. */
  origin: string;
  port: number;
  /** The paths that were asked, in order. */
  asked: string[];
  /** The same, with what was sent. */
  requests: IncomingMessage[];
  close(): Promise<void>;
}

/** A server on this machine that answers as `handlers` say, and 404 to all else. */
export async function serve(handlers: Record<string, Handler>): Promise<TestServer> {
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    requests.push(request);
    const handler = handlers[path] ?? handlers[path.split('?', 1)[0] as string];
    if (handler) handler(request, response);
    else response.writeHead(404).end('nothing here');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    asked,
    requests,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Answers 200 with a body of this type. */
export const page =
  (body: string | Uint8Array, type = 'text/html'): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-type': type }).end(body);
  };

/** Answers with a status, and headers. */
export const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(code, headers).end('no page');
  };

export const redirect = (location: string): Handler => status(302, { location });
