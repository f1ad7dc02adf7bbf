import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { convertWiki } from '../../../../scripts/io/convert-wiki.ts';

let wiki: string;
beforeEach(async () => {
  wiki = mkdtempSync(join(tmpdir(), 'stemma-merge-'));
  put('wiki.yaml', 'title: Harbours\n');
  git('init', '-q');
  put('.gitattributes', 'ids.jsonl merge=union\nsources/** -text\n');
  await commit('base', () => {
    for (const name of ['aber', 'bray', 'cove']) add(name);
  });
});
afterEach(() => rmSync(wiki, { recursive: true, force: true }));

function put(file: string, text: string): void {
  mkdirSync(dirname(join(wiki, file)), { recursive: true });
  writeFileSync(join(wiki, file), text);
}

function add(name: string, sidecar?: string): void {
  const text = `News of ${name}\n\nThe office in ${name} counted its ships and found them all.\n`;
  put(`sources/${name}.txt`, text);
  if (sidecar) put(`sources/${name}.txt.meta.yaml`, sidecar);
}

function git(...args: string[]): string {
  const who = ['user.name=t', 'user.email=t@example.com', 'init.defaultBranch=main'];
  return execFileSync('git', [...who.flatMap((setting) => ['-c', setting]), ...args], {
    cwd: wiki,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function commit(name: string, edit: () => void): Promise<void> {
  edit();
  expect((await convertWiki(wiki, undefined)).problems.filter(isError)).toEqual([]);
  git('add', '.');
  git('commit', '-qm', name);
}

const isError = ({ severity }: { severity: string }): boolean => severity === 'error';
const ledger = (): string[] => readFileSync(join(wiki, 'ids.jsonl'), 'utf8').trim().split('\n');
const idOf = (file: string): string =>
  JSON.parse(ledger().find((line) => line.includes(`"source":"sources/${file}"`)) ?? '{}').id;

/** Two people edit apart; then one merges the other's branch and builds. */
async function mergeOf(left: () => void, right: () => void) {
  git('checkout', '-qb', 'left');
  await commit('left', left);
  git('checkout', '-q', 'main');
  await commit('right', right);
  const conflicts = mergeLeft();
  expect(conflicts.filter((file) => !file.startsWith('entries/'))).toEqual([]);
  const { problems, repairs } = await convertWiki(wiki, undefined);
  const { problems: none, changed } = await convertWiki(wiki, undefined);
  expect(changed).toBe(0);
  expect(none).toEqual(problems);
  return [...problems, ...repairs].map(({ rule }) => rule);
}

/** @returns the files in conflict */
function mergeLeft(): string[] {
  try {
    git('merge', '-q', '--no-edit', 'left');
  } catch {
    // Entries may be in conflict: they are made anew.
  }
  return git('diff', '--name-only', '--diff-filter=U').split('\n').filter(Boolean);
}

describe('two branches are merged', () => {
  test('that added different sources: no conflict, nothing told, nothing but the ledger to commit', async () => {
    expect(
      await mergeOf(
        () => add('dell'),
        () => add('east'),
      ),
    ).toEqual([]);
    expect(ledger()).toHaveLength(5);
    const changed = git('status', '--porcelain').split('\n').filter(Boolean);
    expect(changed.filter((line) => !line.endsWith('ids.jsonl'))).toEqual([]);
  });

  test('that added one source under two names: one entry, and the files are named', async () => {
    const url = 'url: https://example.org/dell\n';
    const rules = await mergeOf(
      () => add('dell', url),
      () => add('dell-again', url),
    );
    expect(rules).toEqual(['duplicate-source', 'damaged-entry']);
    expect(ledger()).toHaveLength(4);
  });

  test('that added one source under two addresses: the one ID leads to the other', async () => {
    const rules = await mergeOf(
      () => add('dell', 'url: http://www.example.org/dell/\n'),
      () => add('dale', 'url: https://example.org/dell\n'),
    );
    expect(rules).toEqual(['duplicate-source']);
    expect(ledger().filter((line) => line.includes('"status":"moved"'))).toHaveLength(1);
  });

  test('that gave one key to two sources: an error says what to decide', async () => {
    const rules = await mergeOf(
      () => add('dell', 'keys: [roe2020]\n'),
      () => add('east', 'keys: [roe2020]\n'),
    );
    expect(rules).toContain('shared-key');
  });

  test('that moved two IDs to each other: both go on leading to an entry', async () => {
    const before = [idOf('aber.txt'), idOf('cove.txt')];
    const move = (from: string, to: string) => () => {
      const lines = ledger().map((line) => {
        const parsed = JSON.parse(line);
        return parsed.id === idOf(from)
          ? JSON.stringify({ ...parsed, status: 'moved', to: idOf(to) })
          : line;
      });
      put('ids.jsonl', `${lines.join('\n')}\n`);
      put(`sources/${from}.meta.yaml`, `url: https://example.org/same\n`);
      put(`sources/${to}.meta.yaml`, `url: https://example.org/same\n`);
    };
    const rules = await mergeOf(move('aber.txt', 'cove.txt'), move('cove.txt', 'aber.txt'));
    expect(rules).toContain('merged-ledger');
    const lines = ledger().map((line) => JSON.parse(line));
    const ends = before.map((id) => {
      let line = lines.find((one) => one.id === id);
      for (let hop = 0; hop < 5 && line?.to; hop += 1)
        line = lines.find((one) => one.id === line.to);
      return line?.status;
    });
    expect(ends).toEqual(['live', 'live']);
  });
});
