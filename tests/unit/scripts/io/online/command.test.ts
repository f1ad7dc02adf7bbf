import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { convertWiki } from '../../../../../scripts/io/convert-wiki.ts';
import { PROJECT } from '../../../../../scripts/io/options.ts';
import { page, serve, status, type TestServer } from '../fetch/serve.ts';

const NUMBER = 80;
let wiki: string;
let server: TestServer;

beforeEach(async () => {
  wiki = mkdtempSync(join(tmpdir(), 'stemma-check-'));
  mkdirSync(join(wiki, 'sources'));
  writeFileSync(join(wiki, 'wiki.yaml'), 'title: Harbour wiki\n');
  const handlers: Parameters<typeof serve>[0] = { '/ship-0.md': status(410) };
  for (let n = 0; n < NUMBER; n += 1) {
    const text = `# Ship ${n}\n\nShip number ${n} came in on a quiet day, and nobody was there to see it.\n`;
    handlers[`/ship-${n}.md`] ??= page(text, 'text/markdown');
    writeFileSync(join(wiki, `sources/${n}.md`), text);
  }
  server = await serve(handlers);
  for (let n = 0; n < NUMBER; n += 1)
    writeFileSync(
      join(wiki, `sources/${n}.md.meta.yaml`),
      `url: ${server.origin}/ship-${n}.md\n${n === 1 ? 'doi: 10.1234/ships\n' : ''}`,
    );
  await convertWiki(wiki, undefined, 1);
});
afterEach(async () => {
  await server.close();
  rmSync(wiki, { recursive: true, force: true });
});

/** The command, in a process of its own. */
function check(...options: string[]): { child: ChildProcess; ended: Promise<[number, string]> } {
  const args = ['--disable-warning=ExperimentalWarning', join(PROJECT, 'scripts/check.ts')];
  const all = [...args, '--online', '--content', wiki, '--out', join(wiki, 'none'), '--no-cache'];
  const child = spawn(process.execPath, [...all, ...options], {
    env: { ...process.env, STEMMA_CROSSREF: `${server.origin}/`, STEMMA_ARCHIVE: server.origin },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece) => {
      said += piece;
    });
  return {
    child,
    ended: new Promise((done) => child.on('close', (code) => done([code ?? -1, said]))),
  };
}
const lines = (): string[] => readFileSync(join(wiki, 'seen.jsonl'), 'utf8').trim().split('\n');
const OPTIONS = ['--allow-private', '--delay', '0', '--today', '2026-03-01'];

test('Ctrl-C loses nothing: what was found is kept, and asked no second time', async () => {
  const first = check(...OPTIONS);
  const waiting = setInterval(() => {
    if (server.asked.filter((path) => path.startsWith('/ship')).length > 10) {
      clearInterval(waiting);
      first.child.kill('SIGINT');
    }
  }, 5);
  const [code, said] = await first.ended;
  expect(code).toBe(130);
  expect(said).toMatch(/\d+ are left; run the command again to go on\./);
  const found = lines().length;
  expect(found).toBeGreaterThan(5);
  const [, again] = await check(...OPTIONS).ended;
  expect(again).toContain(`Looked at ${NUMBER - found} sources`);
  expect(lines()).toHaveLength(NUMBER);
  const asked = server.asked.filter((path) => path.startsWith('/ship'));
  // The page that was being fetched when it was stopped may be asked again.
  expect(asked.length - new Set(asked).size).toBeLessThanOrEqual(1);
  expect(lines().filter((line) => line.includes('"missing"'))).toHaveLength(1);
}, 60_000);
