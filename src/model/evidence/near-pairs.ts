import type { Sketch } from './sketch.ts';

/** Two texts that share terms, by their places in the list, `a` the earlier. */
export interface NearPair {
  a: number;
  b: number;
  /** Share of the terms of the one that has fewer, 0 to 1. */
  shared: number;
}

/** What more texts have is a common term. */
const COMMON = 24;
const LEAST_SHARED = 5;
const LEAST_SHARE = 0.08;
/** For each text, so many of the nearest before it are looked at. */
const MOST_PER_TEXT = 5;

/** For each text the few that share most of its terms. Goes over bounded lists of an inverted index. */
export function nearPairs(sketches: readonly Sketch[]): NearPair[] {
  const lists = new Map<number, number[]>();
  for (const [at, { hashes }] of sketches.entries()) {
    for (const hash of hashes) {
      const list = lists.get(hash);
      if (!list) lists.set(hash, [at]);
      else if (list.length <= COMMON) list.push(at);
    }
  }
  const shared = new Int32Array(sketches.length);
  const pairs: NearPair[] = [];
  for (const [b, { hashes }] of sketches.entries()) {
    const touched: number[] = [];
    for (const hash of hashes) {
      const list = lists.get(hash) ?? [];
      if (list.length > COMMON) continue;
      for (const a of list) {
        if (a >= b) break;
        if (shared[a] === 0) touched.push(a);
        shared[a] = (shared[a] as number) + 1;
      }
    }
    const near: NearPair[] = [];
    for (const a of touched) {
      const both = shared[a] as number;
      shared[a] = 0;
      if (both < LEAST_SHARED) continue;
      const least = Math.min(sizeBelow(sketches, a, b), sizeBelow(sketches, b, a));
      const share = Math.min(1, both / Math.max(1, least));
      if (share >= LEAST_SHARE) near.push({ a, b, shared: share });
    }
    near.sort((x, y) => y.shared - x.shared || x.a - y.a);
    pairs.push(...near.slice(0, MOST_PER_TEXT));
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b);
}

/** How many hashes of a sketch could stand in the other. */
function sizeBelow(sketches: readonly Sketch[], of: number, other: number): number {
  const level = Math.max(sketches[of]?.level ?? 0, sketches[other]?.level ?? 0);
  const bound = 2 ** (32 - level);
  const hashes = sketches[of]?.hashes ?? new Uint32Array();
  let size = hashes.length;
  while (size > 0 && (hashes[size - 1] as number) >= bound) size -= 1;
  return size;
}
