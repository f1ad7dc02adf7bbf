import { expect, test } from 'vitest';
import { formatProblem } from '../../../../../src/model/problem.ts';
import {
  learntRetraction,
  noticeDoi,
  parseNotices,
  serialiseNotices,
} from '../../../../../src/model/seen/notices.ts';
import { parseSeen, serialiseSeen } from '../../../../../src/model/seen/seen.ts';

const A =
  '{"id":"00000000000000aa","url":"https://a.example/","state":"fine","checked":"2026-03-01"}';
const A_LATER = A.replace('fine', 'gone').replace('03-01', '03-09');
const B = A.replace('00aa', '00bb');

test('lines in any order are written sorted, and read again as they were', () => {
  const seen = parseSeen('seen.jsonl', `${B}\n${A}\n`).value ?? new Map();
  expect(serialiseSeen(seen)).toBe(`${A}\n${B}\n`);
});
test.for([
  [A, A_LATER],
  [A_LATER, A],
])('of two lines on one source the latest look holds, whichever comes first', (lines) => {
  const seen = parseSeen('seen.jsonl', lines.join('\n')).value;
  expect(seen?.get('00000000000000aa')?.state).toBe('gone');
});
test('a line that was cut off is told and left out, the others stay', () => {
  const { value, problems } = parseSeen('seen.jsonl', `${A}\n${B.slice(0, 40)}`);
  expect(value?.size).toBe(1);
  expect(problems.map(formatProblem)).toEqual([
    'seen.jsonl:2: the line is not JSON, and is left out. Delete the line; "npm run check -- --online" finds out again what it said. [unreadable-line]',
  ]);
});

const NOTICE =
  '{"doi":"10.1234/winds","checked":"2026-03-01","retraction":{"status":"retracted","date":"2024","from":"Crossref","learnt":"2026-03-01"}}';

test('notices are written sorted, and read again as they were', () => {
  const text = `{"doi":"10.1234/quays","checked":"2026-03-01"}\n${NOTICE}\n`;
  const notices = parseNotices('retractions.jsonl', text).value ?? new Map();
  expect(serialiseNotices(notices)).toBe(text);
});
test('a source is known by its DOI or by that in its address, in any case', () => {
  const notices = parseNotices('retractions.jsonl', NOTICE).value;
  const status = (source: { doi?: string; url?: string }) =>
    learntRetraction(notices, source)?.status;
  expect(status({ doi: '10.1234/WINDS' })).toBe('retracted');
  expect(status({ url: 'https://dx.doi.org/10.1234/Winds' })).toBe('retracted');
  expect(status({ doi: '10.1234/quays', url: 'https://doi.org/10.1234/winds' })).toBeUndefined();
  expect(noticeDoi({ url: 'https://a.example/' })).toBeUndefined();
});
