import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FolderServer, serveFolder } from '../../../../scripts/io/serve-folder.ts';

let folder: string;
let server: FolderServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-serve-'));
  mkdirSync(join(folder, 'site/deep'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site/index.html'), 'home');
  writeFileSync(join(folder, 'site/404.html'), 'not here');
  writeFileSync(join(folder, 'site/deep/étoile.json'), '{}');
  writeFileSync(join(folder, 'site/deep/index.html'), 'deep');
  server = await serveFolder(join(folder, 'site'), { base: 'any/base' });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends a path as it is; `fetch` would tidy it first. */
function get(
  path: string,
): Promise<{ status?: number; type?: string; text: string; location?: string }> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => {
        const { 'content-type': type = '', location = '' } = response.headers;
        resolve({ status: response.statusCode ?? 0, type, text, location });
      });
    })
      .on('error', reject)
      .end();
  });
}

test('files are served below the base, with their types', async () => {
  expect(await get('/any/base/')).toMatchObject({ status: 200, text: 'home' });
  expect(await get('/any/base/deep/%C3%A9toile.json?ts=1')).toMatchObject({
    status: 200,
    type: 'application/json; charset=utf-8',
  });
  expect(await get('/any/base/deep')).toMatchObject({ status: 301, location: '/any/base/deep/' });
  expect(await get('/')).toMatchObject({ status: 302, location: '/any/base/' });
});

test('what is not there gets the page that says so', async () => {
  expect(await get('/any/base/nothing.html')).toMatchObject({ status: 404, text: 'not here' });
  expect(await get('/elsewhere/index.html')).toMatchObject({ status: 404, text: 'not here' });
});

test('no path leads out of the folder', async () => {
  for (const path of [
    '/any/base/../secret.txt',
    '/any/base/..%2fsecret.txt',
    '/any/base/%2e%2e/secret.txt',
    '/any/base/%00',
    '/any/base/%',
  ]) {
    expect((await get(path)).text, path).not.toBe('secret');
  }
});
