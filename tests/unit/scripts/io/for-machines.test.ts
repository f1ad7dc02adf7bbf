import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemLine } from '../../../../scripts/io/for-machines.ts';
import { unexpectedFailure } from '../../../../scripts/io/report.ts';
import { formatProblem, type Problem } from '../../../../src/model/problem.ts';
import { problemSchema } from '../../../../src/schema/problem.ts';

const ROOT = join(import.meta.dirname, '../../../..');

function run(command: string, args: readonly string[]) {
  const script = join(ROOT, 'scripts', `${command}.ts`);
  return spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, STEMMA_CACHE: '', INIT_CWD: ROOT },
  });
}

test('with --json stdout holds problems alone, a line each, as the schema has them', () => {
  const wiki = mkdtempSync(join(tmpdir(), 'stemma-json-'));
  try {
    cpSync(join(ROOT, 'tests/fixtures/wikis/small'), wiki, { recursive: true });
    writeFileSync(join(wiki, 'sources/\u001b[2Jempty.html'), '');
    const { stdout, stderr, status } = run('convert', ['--content', wiki, '--json']);
    expect(status).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    const problems = lines.map((line) => problemSchema.parse(JSON.parse(line)));
    expect(problems).toContainEqual({
      rule: 'unreadable-source',
      severity: 'error',
      file: 'sources/\u001b[2Jempty.html',
      message: 'the file is empty',
      remedy: 'Save the article again, or delete the file',
    });
    expect(stdout).not.toContain('\u001b');
    expect(stderr).toMatch(/1 error, \d+ warnings?\n/);
    expect(stderr).not.toContain('[unreadable-source]');
  } finally {
    rmSync(wiki, { recursive: true, force: true });
  }
});

test('a command line that is wrong is a problem like any other, with the help below it', () => {
  const told = run('convert', ['--jobs', 'many']);
  expect(told.status).toBe(2);
  expect(told.stderr).toMatch(
    /^error: --jobs: it wants a number from 1 to 999, not 'many'\. See --help\. \[usage\]\n\nnpm run convert/,
  );
  expect(told.stdout).toBe('');
});

const ACTING = '\u001b[2J\u0007\u009b31m\u202e\u2066\r\n\u0000\u200f';

test('no character of a problem acts in a terminal, whichever way it is told', () => {
  const problem: Problem = {
    rule: 'bad-value',
    severity: 'error',
    file: `sources/${ACTING}.md`,
    message: ACTING,
    remedy: ACTING,
  };
  const acts = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
  expect(formatProblem(problem)).not.toMatch(acts);
  expect(problemLine(problem)).not.toMatch(acts);
  expect(JSON.parse(problemLine(problem))).toEqual(problem);
});

test('a failure that nobody foresaw names what was worked on', () => {
  expect(formatProblem(unexpectedFailure(new Error('x is not a function.\n at y'), 'wiki'))).toBe(
    'wiki: Stemma failed here: x is not a function. This is a fault of Stemma: please report it with what is named here. [unexpected-failure]',
  );
});
