import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PROJECT } from '../../../../../scripts/io/options.ts';
import { walk } from '../../../../../src/load/files.ts';
import { page, serve, type TestServer } from '../fetch/serve.ts';

const NUMBER = 500;
let folder: string;
let server: TestServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-add-'));
  writeFileSync(join(folder, 'wiki.yaml'), 'title: Harbour wiki\n');
  const pages = Array.from({ length: NUMBER }, (_, index) => {
    const text = `# Ship ${index}\n\nShip number ${index} came in on a quiet day.\n`;
    return [`/ship-${index}.md`, page(text, 'text/markdown')] as const;
  });
  server = await serve(Object.fromEntries(pages));
  const list = pages.map(([path]) => server.origin + path);
  writeFileSync(join(folder, 'list.txt'), `# ships\n${list.join('\n')}\n`);
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const sources = (): string[] =>
  walk(join(folder, 'sources')).filter((file) => !file.endsWith('.meta.yaml'));

/** The command, in a process of its own. */
function add(...options: string[]): { child: ChildProcess; ended: Promise<[number, string]> } {
  const args = ['--disable-warning=ExperimentalWarning', join(PROJECT, 'scripts/add.ts')];
  const list = [
    '--list',
    join(folder, 'list.txt'),
    '--content',
    folder,
    '--delay',
    '0',
    '--no-cache',
  ];
  const child = spawn(process.execPath, [...args, ...list, ...options]);
  let said = '';
  child.stdout.on('data', (piece) => {
    said += piece;
  });
  child.stderr.on('data', (piece) => {
    said += piece;
  });
  return {
    child,
    ended: new Promise((done) => child.on('close', (code) => done([code ?? -1, said]))),
  };
}

test('a list of 500 is stopped, and goes on where it was: nothing is asked twice', async () => {
  const first = add('--allow-private');
  while (server.asked.length < 60) await new Promise((done) => setTimeout(done, 20));
  first.child.kill('SIGINT');
  const [code, said] = await first.ended;
  expect(code).toBe(130);
  expect(said).toContain('The same command goes on where it was.');
  const held = sources().length;
  expect(held).toBeGreaterThan(40);
  expect(held).toBeLessThan(NUMBER);
  const second = await add('--allow-private').ended;
  expect(second[1]).toContain(`${NUMBER - held} added, ${held} held already\n`);
  expect(second[0]).toBe(0);
  expect(second[1]).toMatch(/Adding sources: \d+ of 500/);
  expect(sources()).toHaveLength(NUMBER);
  // The one that was on its way when the first was stopped may be asked for again.
  const asked = server.asked.filter((path) => path.startsWith('/ship-'));
  expect(asked.length).toBeLessThanOrEqual(NUMBER + 1);
}, 180_000);

test('addresses of this machine are refused without --allow-private', async () => {
  writeFileSync(join(folder, 'list.txt'), `${server.origin}/ship-1.md\n`);
  const [code, said] = await add().ended;
  expect(code).toBe(1);
  expect(said).toContain('127.0.0.1 is a private address');
  expect(server.asked).toEqual([]);
});
