import { daysOf, type Scope } from '../days.ts';
import type { Placed } from './conflict.ts';

/** When a statement holds: by its own words, else, of what is so at the time of writing, when it was published. */
export function scopeOf({ statement, published }: Placed): Scope {
  const { time } = statement;
  if (time?.at !== undefined) return daysOf(time.at);
  const written = daysOf(published);
  if (time?.from !== undefined || time?.to !== undefined) {
    const from = daysOf(time.from)?.[0] ?? written?.[0];
    const to = daysOf(time.to)?.[1] ?? written?.[1];
    return from === undefined || to === undefined || from > to ? undefined : [from, to];
  }
  return written;
}

/** Whether two stretches are known, no longer than a month each, and at most so many days apart. */
export function areNear(a: Scope, b: Scope, days: number): boolean {
  if (a === undefined || b === undefined) return false;
  if (a[1] - a[0] > 31 || b[1] - b[0] > 31) return false;
  return a[0] - b[1] <= days && b[0] - a[1] <= days;
}

/** Days from the end of `a` to the start of `b`; undefined where one is unknown or longer than a month. */
export function daysBetween(a: Scope, b: Scope): number | undefined {
  if (a === undefined || b === undefined || a[1] - a[0] > 31 || b[1] - b[0] > 31) return undefined;
  return b[0] - a[1];
}

/** Whether two dates, each of its own precision, cannot be the same: `2015` and `2015-12` can. */
export function datesDiffer(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) !== b.slice(0, length);
}
