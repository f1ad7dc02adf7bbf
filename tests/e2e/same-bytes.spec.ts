import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { walk } from '../../src/load/files.ts';
import { sha256 } from '../../src/model/ids/digest.ts';
import { runCommand } from './helpers/commands.ts';
import { siteFolder } from './helpers/sites.ts';

const SMALL = join(import.meta.dirname, '../fixtures/wikis/small');

test.setTimeout(240_000);

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-bytes-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Hash of each file, by path. */
function digests(site: string): Record<string, string> {
  return Object.fromEntries(
    walk(site).map((file) => [file, sha256(readFileSync(join(site, file)))]),
  );
}

async function build(content: string, out: string, more: string[], env: Record<string, string>) {
  const ran = await runCommand('build', ['--content', content, '--out', out, ...more], env);
  expect(ran.code, ran.stderr).toBe(0);
}

const SHUFFLE = pathToFileURL(join(import.meta.dirname, 'helpers/shuffle-folders.mjs')).href;

test('the same wiki gives the same bytes in another folder, time zone and language, for another user, with files in another order and other cores, without a cache', async () => {
  const content = join(folder, 'deep/er/wiki');
  cpSync(SMALL, content, { recursive: true });
  const elsewhere = {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    USER: 'somebody',
    HOME: folder,
    NODE_OPTIONS: `--import=${SHUFFLE}`,
  };
  await build(content, join(folder, 'site'), ['--no-cache', '--jobs', '3'], elsewhere);
  expect(digests(join(folder, 'site'))).toEqual(digests(siteFolder('small')));
});

test('a site verifies against its manifest and against its wiki; a flipped byte is named by both', async () => {
  const content = join(folder, 'verified');
  cpSync(join(siteFolder('small'), '../wikis/small'), content, { recursive: true });
  const site = join(folder, 'verified-site');
  cpSync(siteFolder('small'), site, { recursive: true });
  const offline = await runCommand('verify', [site]);
  expect(offline.code, offline.stderr).toBe(0);
  const page = join(site, 'resources/00000000000000a1.html');
  const bytes = readFileSync(page);
  bytes[200] = (bytes[200] as number) ^ 1;
  writeFileSync(page, bytes);
  const copied = await runCommand('verify', [site]);
  expect(copied.code).toBe(1);
  expect(copied.stderr).toMatch(/^error: resources\/00000000000000a1\.html: was altered: /m);
  const rebuilt = await runCommand('verify', ['--content', content, '--out', site]);
  expect(rebuilt.code).toBe(1);
  expect(rebuilt.stderr).toContain(
    'error: resources/00000000000000a1.html: differs from what the wiki gives, from byte 200 on.',
  );
  expect(rebuilt.stderr).toContain('1 error, 0 warnings');
});

test('a build after an edit gives the bytes of a clean build', async () => {
  const content = join(folder, 'edited');
  const out = join(folder, 'edited-site');
  const env = { STEMMA_CACHE: join(folder, 'cache') };
  cpSync(SMALL, content, { recursive: true });
  await build(content, out, [], env);
  const edit = (file: string, change: (text: string) => string): void => {
    const path = join(content, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  edit('venues.yaml', (text) => text.replace('level: 3', 'level: 2'));
  edit('pages/people/ida-marsh.mdx', (text) =>
    text.replace('title: Ida Marsh', 'title: Ida March').replace('[I. Marsh]', '[Ida Marsh]'),
  );
  edit('sources/blogs/horn.txt', (text) =>
    text.replace('whole foggy morning', 'whole grey morning'),
  );
  rmSync(join(content, 'pages/places/phare-des-étoiles.mdx'));
  edit('pages/skarn-lights.mdx', (text) =>
    text.replace('[[Phare des Étoiles|light of the stars]]', 'light'),
  );
  await build(content, out, [], env);
  const clean = join(folder, 'clean-site');
  await build(content, clean, ['--no-cache'], env);
  expect(digests(out)).toEqual(digests(clean));
});
