import { compareText } from '../compare.ts';

/** Names longer than this are not compared: the cost grows with the product of the lengths. */
const LONGEST = 80;

/**
 * Edits (insert, delete, replace, swap of neighbours) that turn `a` into `b`, or `limit + 1` if
 * more than `limit` are needed: the "optimal string alignment" distance of Damerau and Levenshtein.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/**
 * The candidates that a person most likely meant by `wanted`: at most `count`, at most a third of
 * its letters (and never fewer than one) away, case ignored; the nearest first, then by code unit.
 */
export function nearest(wanted: string, candidates: Iterable<string>, count = 3): string[] {
  const goal = wanted.toLowerCase();
  if (goal.length > LONGEST) return [];
  const limit = Math.max(1, Math.floor(goal.length / 3));
  const found: { text: string; distance: number }[] = [];
  for (const text of new Set(candidates)) {
    if (text.length > LONGEST) continue;
    const distance = editDistance(goal, text.toLowerCase(), limit);
    if (distance <= limit) found.push({ text, distance });
  }
  found.sort((a, b) => a.distance - b.distance || compareText(a.text, b.text));
  return found.slice(0, count).map((item) => item.text);
}
