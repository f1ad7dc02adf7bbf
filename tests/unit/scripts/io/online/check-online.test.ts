import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkOnline } from '../../../../../scripts/io/online/check-online.ts';
import {
  type OnlineOptions,
  onlineOptions,
} from '../../../../../scripts/io/online/online-options.ts';
import type { Options } from '../../../../../scripts/io/options.ts';
import { formatProblem } from '../../../../../src/model/problem.ts';

const NOW = new Date('2026-03-01T10:00:00Z');
const read = (values: Options['values']) => onlineOptions({ values } as Options, NOW);

test('nothing is asked of anybody unless it is said', () => {
  expect(read({})).toEqual({
    online: false,
    retractions: undefined,
    olderThan: 7,
    limit: Number.MAX_SAFE_INTEGER,
    delayMs: 1000,
    contact: undefined,
    today: '2026-03-01',
    allowPrivate: false,
  });
});

test.for<[Options['values'], string]>([
  [{ 'older-than': 'long' }, '--older-than wants a number of days, such as 30'],
  [{ limit: '-1' }, '--limit wants a number of sources, such as 100'],
  [{ delay: '1h' }, '--delay wants a number of seconds, such as 2 or 0.5'],
  [{ today: '2026-02-30' }, '--today wants a day, such as 2026-11-21'],
  [{ contact: 'a\r\nb' }, '--contact wants an e-mail or web address'],
])('a wrong option, %o, is told', ([values, text]) => {
  expect(read(values)).toBe(text);
});

test('a file that is not there, or not of Retraction Watch, is told', async () => {
  const wiki = mkdtempSync(join(tmpdir(), 'stemma-retractions-'));
  writeFileSync(join(wiki, 'wiki.yaml'), 'title: W\n');
  const told = async (file: string): Promise<string[]> => {
    const online = { ...(read({}) as OnlineOptions), retractions: join(wiki, file) };
    const { problems } = await checkOnline({ content: wiki, jobs: 1 } as Options, online);
    return problems.map((problem) => formatProblem(problem).replace(wiki, ''));
  };
  expect(await told('none.csv')).toEqual([
    '/none.csv: there is no such file that can be read (ENOENT). Name the file of Retraction Watch that you downloaded. [no-such-file]',
  ]);
  expect(await told('wiki.yaml')).toEqual([
    '/wiki.yaml: has no columns OriginalPaperDOI and RetractionNature. Download retraction_watch.csv from https://gitlab.com/crossref/retraction-watch-data and name that. [not-retraction-watch]',
  ]);
  rmSync(wiki, { recursive: true });
});
