import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { explainSource } from '../../../../scripts/io/explain-source.ts';

let root: string;
let printed: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stemma-explain-'));
  printed = '';
  const print = (text: string | Uint8Array): boolean => {
    printed += text;
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(print);
  vi.spyOn(process.stderr, 'write').mockImplementation(print);
  vi.stubEnv('INIT_CWD', join(root, 'here'));
  write('here/a.md', '# From here\n\nText of it.\n');
  write('wiki/sources/a.md', '# From the wiki\n\nText\u202e\u2066 of it.\n');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
}

describe('the file to explain', () => {
  test('is looked for where the person stands', async () => {
    expect(await explainSource('a.md', join(root, 'wiki'))).toBe(0);
    expect(printed).toContain('title: "From here"');
  });

  test('or else in the wiki folder', async () => {
    expect(await explainSource('sources/a.md', join(root, 'wiki'))).toBe(0);
    expect(printed).toContain('title: "From the wiki"');
  });

  test('or is said to be in neither', async () => {
    expect(await explainSource('b.md', join(root, 'wiki'))).toBe(1);
    expect(printed).toMatch(
      /^b\.md: there is no such file, neither here nor in .{1,200}wiki\. Give/,
    );
  });
});

test('what is printed turns nothing round on a terminal', async () => {
  await explainSource('sources/a.md', join(root, 'wiki'));
  expect(printed).toContain('bidi-override');
  expect(printed).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});
