import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { checkCopy } from '../../scripts/io/verify/check-copy.ts';
import { walk } from '../../src/load/files.ts';
import { runCommand } from './helpers/commands.ts';
import { siteFolder } from './helpers/sites.ts';

const FRAIL = pathToFileURL(join(import.meta.dirname, 'helpers/frail-disk.mjs')).href;

test.setTimeout(240_000);

let folder: string;
let wiki: string;
let out: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-crash-'));
  wiki = join(folder, 'wiki');
  out = join(folder, 'site');
  cpSync(join(siteFolder('small'), '../wikis/small'), wiki, { recursive: true });
  cpSync(siteFolder('small'), out, { recursive: true });
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const build = (env: Record<string, string> = {}) =>
  runCommand('build', ['--content', wiki, '--out', out], {
    STEMMA_CACHE: join(folder, 'cache'),
    ...env,
  });
const frail = (at: number, code = '') => ({
  NODE_OPTIONS: `--import=${FRAIL}`,
  STEMMA_FRAIL: `${folder}/.site.:${folder}/site`,
  STEMMA_FRAIL_AT: String(at),
  STEMMA_FRAIL_CODE: code,
});
const bytes = (site: string): Record<string, string> =>
  Object.fromEntries(walk(site).map((file) => [file, readFileSync(join(site, file), 'latin1')]));
const beside = (): string[] => readdirSync(folder).filter((name) => name.startsWith('.'));

test('a build that is ended leaves the last site, the next one says what it put right, and a full disk is told', async () => {
  const last = bytes(siteFolder('small'));
  // The lock and the mark come first, then a link for each file.
  const killed = await build(frail(Math.floor(Object.keys(last).length / 2)));
  expect(killed.code).not.toBe(0);
  expect(beside().length).toBeGreaterThan(0);
  expect((await checkCopy(out)).problems).toEqual([]);

  const refused = await build(frail(30, 'ENOSPC'));
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('could not be written: the disk is full (ENOSPC). Make room, ');
  expect(bytes(out)).toEqual(last);
  expect(beside()).toEqual([]);

  rmSync(join(folder, 'cache/site'), { recursive: true, force: true });
  renameSync(out, join(folder, '.site.stemma-old-999999999'));
  const again = await build();
  expect(again.code, again.stderr).toBe(0);
  expect(again.stderr).toContain('the last one was put back. Nothing needs doing');
  expect(beside()).toEqual([]);
  expect(bytes(out)).toEqual(last);
});
