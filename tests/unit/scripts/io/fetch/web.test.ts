import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { isPrivateAddress } from '../../../../../scripts/io/fetch/private-address.ts';
import { openWeb, type WebOptions } from '../../../../../scripts/io/fetch/web.ts';
import { page, redirect, serve, status, type TestServer } from './serve.ts';

let server: TestServer;
const waits: number[] = [];
afterEach(async () => {
  waits.length = 0;
  await server.close();
});

const web = (options: Partial<WebOptions> = {}) =>
  openWeb({
    userAgent: 'Stemma/0.0.0',
    allowPrivate: true,
    delayMs: 0,
    wait: async (ms) => {
      waits.push(ms);
    },
    ...options,
  });
const get = (path: string, options?: Partial<WebOptions>) => web(options).get(server.origin + path);
const rule = (path: string, options?: Partial<WebOptions>): Promise<string> =>
  get(path, options).then(
    () => 'came',
    (error) => error.rule ?? String(error),
  );

describe('a page', () => {
  test('comes byte for byte, by a request that says who asks', async () => {
    const bytes = Buffer.from([0x3c, 0x68, 0x74, 0x6d, 0x6c, 0xe9, 0x00, 0xff]);
    server = await serve({ '/a': page(bytes, 'text/html; charset=utf-8') });
    const came = await get('/a#part');
    expect(Buffer.from(came.bytes)).toEqual(bytes);
    expect(came.status).toBe(200);
    expect(server.asked).toEqual(['/robots.txt', '/a']);
    expect(server.requests[1]?.headers['user-agent']).toBe('Stemma/0.0.0');
  });

  test('that is packed on the way is unpacked', async () => {
    server = await serve({
      '/a': (_, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('harbour')),
    });
    expect(Buffer.from((await get('/a')).bytes).toString()).toBe('harbour');
  });

  test('that is said to be packed and is not is refused', async () => {
    server = await serve({
      '/a': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('harbour'),
    });
    expect(await rule('/a')).toBe('broken-answer');
  });
});

describe('redirects', () => {
  test('are followed and recorded', async () => {
    server = await serve({ '/a': redirect('/b'), '/b': redirect('c?x=1'), '/c': page('here') });
    const { chain } = await get('/a');
    expect(chain).toEqual(['/a', '/b', '/c?x=1'].map((path) => server.origin + path));
  });

  test('in a circle, or more than ten, are an error', async () => {
    const many = Object.fromEntries(
      [...Array(12).keys()].map((step) => [`/n${step}`, redirect(`/n${step + 1}`)]),
    );
    server = await serve({ '/a': redirect('/b'), '/b': redirect('/a'), ...many });
    await expect(get('/a')).rejects.toThrow('it redirects in a circle');
    await expect(get('/n0')).rejects.toThrow('it redirects more than 10 times');
    expect(await rule('/n2')).toBe('not-found');
  });

  test('to something that is no address of the web, or holds a password, are refused', async () => {
    server = await serve({
      '/a': redirect('file:///etc/passwd'),
      '/b': redirect('http://me:secret@127.0.0.1/'),
    });
    expect(await rule('/a')).toBe('bad-address');
    expect(await rule('/b')).toBe('bad-address');
  });

  test('are each held against the robots.txt of where they lead', async () => {
    server = await serve({
      '/robots.txt': page('User-agent: stemma\nDisallow: /b', 'text/plain'),
      '/a': redirect('/b'),
      '/b': page('here'),
    });
    expect(await rule('/a')).toBe('robots-disallowed');
    expect(server.asked).toEqual(['/robots.txt', '/a']);
  });
});

describe('a private address', () => {
  /** Takes the test server for a public host. */
  const outside: Partial<WebOptions> = {
    allowPrivate: false,
    isPrivate: (address) => address !== '127.0.0.1' && isPrivateAddress(address),
  };

  test('is refused without --allow-private, and nothing is asked', async () => {
    server = await serve({ '/a': page('here') });
    expect(await rule('/a', { allowPrivate: false })).toBe('private-address');
    await expect(
      web({ allowPrivate: false }).get(`http://localhost:${server.port}/a`),
    ).rejects.toMatchObject({ rule: 'private-address' });
    await expect(
      web({ allowPrivate: false }).get(`http://0x7f.1:${server.port}/a`),
    ).rejects.toMatchObject({ rule: 'private-address' });
    expect(server.asked).toEqual([]);
  });

  test.each([
    'http://127.0.0.2/',
    'http://[::1]/',
    'http://169.254.169.254/latest',
    'http://[::ffff:10.0.0.1]/',
  ])('is refused when a public page redirects to %s', async (target) => {
    server = await serve({ '/a': redirect(target) });
    expect(await rule('/a', outside)).toBe('private-address');
  });

  test('is refused when a name comes to mean it between two requests', async () => {
    server = await serve({ '/a': page('here') });
    let asked = 0;
    const resolve: WebOptions['resolve'] = async () => {
      asked += 1;
      return [{ address: asked === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
    };
    const url = `http://rebinding.example:${server.port}/a`;
    await expect(web({ ...outside, resolve }).get(url)).rejects.toThrow(
      'rebinding.example (127.0.0.2) is a private address',
    );
    expect(server.asked).toEqual(['/robots.txt']);
  });

  test('among the addresses of a name is enough to refuse it', async () => {
    server = await serve({ '/a': page('here') });
    const resolve: WebOptions['resolve'] = async () => [
      { address: '127.0.0.1', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ];
    const url = `http://two.example:${server.port}/a`;
    await expect(web({ ...outside, resolve }).get(url)).rejects.toMatchObject({
      rule: 'private-address',
    });
  });
});

describe('a server that gives no page', () => {
  test.each([
    [401, 'not-allowed', 1],
    [403, 'not-allowed', 1],
    [404, 'not-found', 1],
    [410, 'not-found', 1],
    [418, 'http-status', 1],
    [429, 'busy', 3],
    [503, 'busy', 3],
    [500, 'http-status', 3],
  ])('with status %i is told as %s, after %i requests', async (code, expected, requests) => {
    server = await serve({ '/a': status(code) });
    await expect(get('/a')).rejects.toThrow(`(HTTP ${code})`);
    expect(server.asked.filter((path) => path === '/a')).toHaveLength(requests);
    expect(await rule('/a')).toBe(expected);
  });

  test('at first is asked again after as long as it says', async () => {
    let asked = 0;
    server = await serve({
      '/a': (request, response) => {
        asked += 1;
        const handler = asked < 3 ? status(503, { 'retry-after': '7' }) : page('here');
        handler(request, response);
      },
    });
    expect((await get('/a')).status).toBe(200);
    expect(waits).toEqual([7000, 7000]);
  });

  test('and wants an hour is left for another time', async () => {
    server = await serve({ '/a': status(429, { 'retry-after': '3600' }) });
    expect(await rule('/a')).toBe('busy');
    expect(waits).toEqual([]);
  });

  test('but closes the connection is asked three times', async () => {
    server = await serve({ '/a': (request) => request.socket.destroy() });
    expect(await rule('/a')).toBe('no-connection');
    expect(server.asked).toEqual(['/robots.txt', '/a', '/a', '/a']);
    expect(waits).toEqual([1000, 4000]);
  });

  test('because nothing listens is told', async () => {
    server = await serve({});
    await server.close();
    expect(await rule('/a')).toBe('no-connection');
  });
});

describe('a server that does not end', () => {
  test('because it stalls before or in the page is given up', async () => {
    server = await serve({
      '/robots.txt': status(404),
      '/silent': () => {},
      '/half': (_, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('half');
      },
    });
    expect(await rule('/silent', { stallMs: 100 })).toBe('timed-out');
    expect(await rule('/half', { stallMs: 100 })).toBe('timed-out');
  });

  test('because it drips is given up', async () => {
    server = await serve({
      '/drip': (_, response) => {
        response.writeHead(200);
        const timer = setInterval(() => response.write('.'), 20);
        response.on('close', () => clearInterval(timer));
      },
    });
    expect(await rule('/drip', { stallMs: 2000, totalMs: 200 })).toBe('timed-out');
  });

  test('or gives too much is refused, whatever it says of the length', async () => {
    const flood = Buffer.alloc(300_000, 'x');
    server = await serve({
      '/honest': page(flood),
      '/chunked': (_, response) => {
        response.writeHead(200);
        response.write(flood);
        response.end(flood);
      },
      '/bomb': (_, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(flood)),
    });
    expect(await rule('/honest', { limit: 100_000 })).toBe('too-large');
    expect(await rule('/chunked', { limit: 100_000 })).toBe('too-large');
    expect(await rule('/bomb', { limit: 100_000 })).toBe('too-large');
    expect(await rule('/honest', { limit: 300_000 })).toBe('came');
  });

  test('or promises more than it gives is asked again, and then told', async () => {
    server = await serve({
      '/a': (_, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('short', () => {
          response.socket?.destroy();
        });
      },
    });
    expect(await rule('/a')).toBe('no-connection');
    expect(server.asked.filter((path) => path === '/a')).toHaveLength(3);
  });
});

describe('robots.txt', () => {
  test('that cannot be asked closes the site, and is asked once', async () => {
    server = await serve({ '/robots.txt': status(503), '/a': page('here') });
    const one = web();
    for (let time = 0; time < 2; time += 1) {
      await expect(one.get(`${server.origin}/a`)).rejects.toMatchObject({
        rule: 'robots-unreachable',
      });
    }
    expect(server.asked).toEqual(['/robots.txt', '/robots.txt', '/robots.txt']);
  });

  test('is asked once, and its delay is kept', async () => {
    server = await serve({
      '/robots.txt': page('User-agent: *\nCrawl-delay: 5', 'text/plain'),
      '/a': page('here'),
    });
    const one = web();
    await one.get(`${server.origin}/a`);
    await one.get(`${server.origin}/a`);
    expect(server.asked).toEqual(['/robots.txt', '/a', '/a']);
    expect(waits.every((ms) => ms > 4000 && ms <= 5000)).toBe(true);
    expect(waits).toHaveLength(2);
  });
});

test('a stopped command asks nothing more', async () => {
  server = await serve({ '/a': page('here') });
  expect(await rule('/a', { signal: AbortSignal.abort() })).toBe('stopped');
  expect(server.asked).toEqual([]);
});
