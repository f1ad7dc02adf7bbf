import { expect, test } from 'vitest';
import { dueTargets } from '../../../../../scripts/check/online/due.ts';
import type { Finding } from '../../../../../scripts/check/online/finding.ts';
import { nextLine } from '../../../../../scripts/check/online/next-line.ts';
import type { SeenLine } from '../../../../../src/schema/seen.ts';

const ID = '0123456789abcdef';
const URL_ = 'https://harbour.example/ships';
const MISSING: Finding = { state: 'missing', status: 404 };
const FINE: Finding = { state: 'fine', status: 200 };
const BLOCKED: Finding = { state: 'blocked', status: 403 };

/** The line after looks on days of March 2026. */
const after = (...looks: [day: number, finding: Finding][]): SeenLine =>
  looks.reduce<SeenLine | undefined>(
    (line, [day, finding]) =>
      nextLine(line, finding, {
        id: ID,
        url: URL_,
        today: `2026-03-${String(day).padStart(2, '0')}`,
      }),
    undefined,
  ) as SeenLine;

test('a page that is not there is missing once', () => {
  expect(after([1, FINE], [9, MISSING])).toEqual({
    id: ID,
    url: URL_,
    state: 'missing',
    checked: '2026-03-09',
    seen: '2026-03-01',
    missing: '2026-03-09',
    status: 404,
  });
});
test('a second look within a week makes it no more than missing', () => {
  expect(after([1, MISSING], [7, MISSING])).toMatchObject({
    state: 'missing',
    missing: '2026-03-01',
  });
});
test('a second look a week later makes it gone, and so it stays', () => {
  expect(after([1, MISSING], [8, MISSING]).state).toBe('gone');
  expect(after([1, MISSING], [8, MISSING], [9, MISSING]).state).toBe('gone');
});
test('a page that was there in between is missing once again', () => {
  const line = after([1, MISSING], [5, FINE], [9, MISSING]);
  expect(line).toMatchObject({ state: 'missing', missing: '2026-03-09', seen: '2026-03-05' });
});
test('being blocked says nothing: it never makes a page gone, nor there again', () => {
  expect(after([1, BLOCKED], [9, BLOCKED], [20, BLOCKED])).toMatchObject({ state: 'blocked' });
  expect(after([1, MISSING], [9, BLOCKED]).state).toBe('blocked');
  expect(after([1, MISSING], [9, BLOCKED], [10, MISSING]).state).toBe('gone');
});
test('a page that came back is fine', () => {
  const line = after([1, MISSING], [8, MISSING], [9, FINE]);
  expect(line).toMatchObject({ state: 'fine', seen: '2026-03-09' });
  expect(line.missing).toBeUndefined();
});
test('another address is another page', () => {
  const before = after([1, MISSING]);
  const other = { id: ID, url: 'https://other.example/', today: '2026-03-20' };
  expect(nextLine(before, MISSING, other)).toMatchObject({
    state: 'missing',
    missing: '2026-03-20',
  });
});
test('an archived copy that was found is kept', () => {
  const before = { ...after([1, MISSING]), archive: 'https://archive.example/1' };
  const look = { id: ID, url: URL_, today: '2026-03-20' };
  expect(nextLine(before, FINE, look).archive).toBe('https://archive.example/1');
});

test('what is due: never looked at first, then the longest unseen; hosts take turns', () => {
  const targets = [1, 2, 3, 4, 5].map((n) => ({
    id: `000000000000000${n}`,
    url: `https://${n < 4 ? 'a' : 'b'}.example/${n}`,
  }));
  const line = (n: number, checked: string): [string, SeenLine] => {
    const { id, url } = targets[n - 1] as { id: string; url: string };
    return [id, { id, url, state: 'fine', checked }];
  };
  const seen = new Map([line(1, '2026-03-09'), line(2, '2026-03-01'), line(3, '2026-02-01')]);
  const due = (olderThan: number, limit = 9) =>
    dueTargets(targets, seen, { today: '2026-03-10', olderThan, limit }).map(({ id }) =>
      Number(id.at(-1)),
    );
  expect(due(7)).toEqual([4, 3, 5, 2]);
  expect(due(0)).toEqual([4, 3, 5, 2, 1]);
  expect(due(7, 1)).toEqual([4]);
  const moved = targets.map((target) => ({ ...target, url: `${target.url}/new` }));
  expect(dueTargets(moved, seen, { today: '2026-03-10', olderThan: 7, limit: 9 })).toHaveLength(5);
});

test('a look that told little is soon taken again, however seldom the others are', () => {
  const due = (state: SeenLine['state'], today: string): boolean => {
    const line: SeenLine = { id: ID, url: URL_, state, checked: '2026-03-01' };
    const targets = [{ id: ID, url: URL_ }];
    return (
      dueTargets(targets, new Map([[ID, line]]), { today, olderThan: 90, limit: 9 }).length > 0
    );
  };
  expect([due('unknown', '2026-03-01'), due('unknown', '2026-03-02')]).toEqual([false, true]);
  expect([due('missing', '2026-03-07'), due('missing', '2026-03-08')]).toEqual([false, true]);
  expect([due('fine', '2026-05-29'), due('fine', '2026-05-30')]).toEqual([false, true]);
});
