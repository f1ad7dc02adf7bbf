import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runCommand } from './helpers/commands.ts';

const SMALL = join(import.meta.dirname, '../fixtures/wikis/small');

test.setTimeout(240_000);

let folder: string;
let wiki: string;
let out: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-mistakes-'));
  wiki = join(folder, 'wiki');
  out = join(folder, 'site');
  cpSync(SMALL, wiki, { recursive: true });
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, text: string): void => writeFileSync(join(wiki, file), text);
const build = (...more: string[]) =>
  runCommand('build', ['--content', wiki, '--out', out, ...more], {
    STEMMA_CACHE: join(folder, 'cache'),
  });

/** The lines that tell of problems in one file, without their severity. */
function told(stderr: string, file: string): string[] {
  return stderr
    .split('\n')
    .filter((line) => line.includes(`: ${file}`))
    .map((line) => line.replace(/^\w+: /, ''));
}

test('a mistake in a page, sidecar, venue and source is told with its place and remedy, and the rest is built', async () => {
  write('pages/front.mdx', '---\ntitle: A page\nimportance: high\n---\nText.\n');
  write('pages/syntax.mdx', '---\ntitle: Another\n---\n\nAn {open brace.\n');
  write('pages/run.mdx', '---\ntitle: A third\n---\n\nAn {unknown.name}.\n');
  write('pages/link.mdx', '---\ntitle: A fourth\n---\n\nSee [[Turn Rock]] and [@marsh2018].\n');
  write('sources/blogs/horn.txt.meta.yaml', 'url: https://fog.example/horn\nkind: blogpost\n');
  appendFileSync(
    join(wiki, 'venues.yaml'),
    '- id: gull\n  name: The Gull\n  kind: news\n  rating: {level: 6, reason: r, by: b, date: "2026"}\n',
  );
  write('sources/blogs/binary.html', '\0\0\0');
  const { code, stderr } = await build();
  expect(code).toBe(1);
  expect(told(stderr, 'pages/front.mdx:3')).toHaveLength(1);
  expect(told(stderr, 'pages/syntax.mdx:5')[0]).toContain('[bad-mdx]');
  expect(told(stderr, 'pages/run.mdx')[0]).toBe(
    'pages/run.mdx: The page cannot be built: unknown is not defined. Correct its imports, components and expressions. [broken-page]',
  );
  const links = told(stderr, 'pages/link.mdx:5');
  expect(links).toHaveLength(2);
  expect(links.join()).toContain('Tern Rock');
  expect(links.join()).toContain('marsh2019');
  expect(told(stderr, 'sources/blogs/horn.txt.meta.yaml:2')[0]).toContain('blog post');
  expect(told(stderr, 'venues.yaml:')[0]).toContain('level');
  expect(stderr).toMatch(/\n\d+ errors, \d+ warnings?\n/);
  for (const line of stderr.split('\n').filter((text) => text.startsWith('error:'))) {
    expect(line).toMatch(/^error: \S+?(:\d+)?: .+\. .+\. \[[a-z-]+\]$/);
  }
  expect(existsSync(join(out, 'wiki/skarn-lights.html'))).toBe(true);
  expect(readFileSync(join(out, 'wiki/syntax.html'), 'utf8')).toContain('This page has a mistake');
  expect(existsSync(join(out, 'pagefind/pagefind.js'))).toBe(true);
});

test('a corrupt ledger stops the build, and the last good site stays', async () => {
  expect((await build()).code).toBe(0);
  const before = readFileSync(join(out, 'index.html'), 'utf8');
  appendFileSync(join(wiki, 'ids.jsonl'), '<<<<<<< ours\n');
  write('wiki.yaml', 'title: Another title\n');
  const { code, stderr } = await build();
  expect(code).toBe(1);
  expect(stderr).toContain('[corrupt-ledger]');
  expect(stderr).toContain('stemma: No site was built\n');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(before);
});

test('two sources that claim one ID stop the build', async () => {
  write('sources/blogs/horn.txt.meta.yaml', 'id: "00000000000000a1"\n');
  const { code, stderr } = await build();
  expect(code).toBe(1);
  expect(stderr).toContain('00000000000000a1');
  expect(existsSync(out)).toBe(false);
});

test('a wiki folder that is not there does not replace the site of one that was', async () => {
  expect((await build()).code).toBe(0);
  rmSync(wiki, { recursive: true });
  const { code, stderr } = await build();
  expect(code).toBe(1);
  expect(stderr).toContain('[missing-wiki]');
  expect(existsSync(join(out, 'wiki/skarn-lights.html'))).toBe(true);
});

test('a folder with files of somebody else is never replaced', async () => {
  mkdirSync(out);
  writeFileSync(join(out, 'thesis.tex'), 'ten years of work');
  const { code, stderr } = await build();
  expect(code).toBe(1);
  expect(stderr).toBe(
    `error: ${out}: the folder holds files that no build of Stemma put there. Name another with --out, or empty it. [foreign-folder]\n1 error, 0 warnings\n`,
  );
  expect(readFileSync(join(out, 'thesis.tex'), 'utf8')).toBe('ten years of work');
});

test('without its sources a wiki is built from the entries it has, and withdraws nothing', async () => {
  expect((await build()).code).toBe(0);
  const before = readFileSync(join(out, 'resources.json'), 'utf8');
  rmSync(join(wiki, 'sources'), { recursive: true });
  const ledger = readFileSync(join(wiki, 'ids.jsonl'), 'utf8');
  const { code, stderr } = await build();
  expect(stderr).not.toContain('error:');
  expect(code).toBe(0);
  expect(readFileSync(join(out, 'resources.json'), 'utf8')).toBe(before);
  expect(readFileSync(join(wiki, 'ids.jsonl'), 'utf8')).toBe(ledger);
});

test('an option that does not exist ends the command with its help', async () => {
  const { code, stderr } = await runCommand('build', ['--contents', wiki]);
  expect(code).toBe(2);
  expect(stderr).toContain('--content DIR');
  expect((await runCommand('build', ['--help'])).stdout).toContain('npm run build');
});
