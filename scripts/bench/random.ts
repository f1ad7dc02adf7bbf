/** Chance that repeats itself: the same seed gives the same numbers on every machine. */
export interface Random {
  /** From 0 up to, and without, 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  /** True in so many of 1 cases. */
  chance(share: number): boolean;
}

/** Mulberry32, of a seed that is a whole number; `label` parts one use of the seed from others. */
export function openRandom(seed: number, label: string): Random {
  let state = seed | 0;
  for (const char of label) {
    state = Math.imul(state ^ (char.codePointAt(0) as number), 0x01000193) | 0;
  }
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (list) => list[Math.floor(next() * list.length)] as (typeof list)[number],
    chance: (share) => next() < share,
  };
}
