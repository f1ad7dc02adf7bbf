import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';

const PAGE = '<!doctype html><html lang="en"><title>Ready</title><h1>A page to see</h1></html>';

let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stemma-e2e-'));
  await writeFile(join(folder, 'index.html'), PAGE);
});
test.afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('the browser shows a page opened from disk, and a picture of it can be taken', async ({
  page,
}) => {
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await expect(page.getByRole('heading')).toHaveText('A page to see');
  const picture = join(folder, 'page.png');
  await page.screenshot({ path: picture });
  expect((await stat(picture)).size).toBeGreaterThan(1000);
});

test('the browser shows a page served over http', async ({ page }) => {
  const server = createServer(async (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(await readFile(join(folder, 'index.html')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const response = await page.goto(`http://127.0.0.1:${port}/`);
    expect(response?.status()).toBe(200);
    await expect(page).toHaveTitle('Ready');
  } finally {
    server.close();
  }
});
