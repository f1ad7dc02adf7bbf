import { compareText } from '../../../src/model/compare.ts';
import type { Seen } from '../../../src/model/seen/seen.ts';
import { DAYS_APART, days } from './next-line.ts';

/** A source that can be looked at. */
export interface Target {
  id: string;
  url: string;
}

/** Days after which a look that told little is taken again, however seldom the others are. */
const PATIENCE = new Map<string, number>([
  ['unknown', 1],
  ['missing', DAYS_APART],
]);

/**
 * The sources to look at: those never looked at, or not for so many days, or under another address; the longest
 * unseen first. Hosts take turns, so that a pause at one is used for another.
 *
 * @param olderThan days; 0 for all
 */
export function dueTargets<T extends Target>(
  targets: readonly T[],
  seen: Seen,
  { today, olderThan, limit }: { today: string; olderThan: number; limit: number },
): T[] {
  const last = ({ id, url }: T): string => {
    const line = seen.get(id);
    return line?.url === url ? line.checked : '';
  };
  const due = targets.filter((target) => {
    const day = last(target);
    const patience = PATIENCE.get(seen.get(target.id)?.state ?? '') ?? olderThan;
    return day === '' || days(day, today) >= Math.min(olderThan, patience);
  });
  due.sort((a, b) => compareText(last(a), last(b)) || compareText(a.id, b.id));
  return takingTurns(due.slice(0, limit));
}

function takingTurns<T extends Target>(targets: readonly T[]): T[] {
  const turnOf = new Map<string, number>();
  const turns: T[][] = [];
  for (const target of targets) {
    const host = URL.parse(target.url)?.host ?? '';
    const turn = turnOf.get(host) ?? 0;
    turnOf.set(host, turn + 1);
    const together = turns[turn];
    if (together) together.push(target);
    else turns.push([target]);
  }
  return turns.flat();
}
