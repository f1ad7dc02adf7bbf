import type { Sketch } from './sketch.ts';

/** A text to be compared with others. */
export interface Sketched {
  sketch: Sketch;
  /** Where it was published, such as a host or venue: what many texts of one place share is its frame. */
  place?: string | undefined;
}

/** Two texts of which one holds much of the other, by their places in the list. */
export interface CopyPair {
  a: number;
  b: number;
  /** Share of the shorter one's shingles that stand in the longer one, 0 to 1. */
  containment: number;
}

/** A copy cut to a third with one word in twenty changed keeps .8 of its shingles; reports of one event share below .3. */
const LEAST_CONTAINMENT = 0.4;
/** Fewer shared shingles than this may be a byline, a notice or a quotation. */
const LEAST_SHARED = 12;
/** Shorter texts are not compared, nor those that are frame for the most part. */
const LEAST_SHINGLES = 24;
const LEAST_OWN = 0.3;
/** What more texts share is nobody's own words; it would also cost the most to compare. */
const COMMONPLACE = 50;
/** So many texts of one place, and this share of them, make a phrase part of the place's frame. */
const FRAME_TEXTS = 4;
const FRAME_SHARE = 0.2;
const FRAME_SURELY = 10;

/**
 * Pairs of texts of which one holds at least half of the other's shingles. Goes over an inverted index whose lists are
 * bounded, so that it takes time in proportion to the number of texts. Phrases that are common in the wiki, or to the
 * texts of one place, count on neither side.
 */
export function copyPairs(texts: readonly Sketched[]): CopyPair[] {
  const index = new Index(texts);
  const shared = new Int32Array(texts.length);
  const pairs: CopyPair[] = [];
  for (let a = 0; a < texts.length; a++) {
    const touched: number[] = [];
    for (const { others, from, to } of index.listsOf(a)) {
      for (let at = from; at < to; at++) {
        const b = others[at] as number;
        if (b >= a) break;
        if (shared[b] === 0) touched.push(b);
        shared[b] = (shared[b] as number) + 1;
      }
    }
    for (const b of touched) {
      const both = shared[b] as number;
      shared[b] = 0;
      if (both < LEAST_SHARED) continue;
      const least = Math.min(index.sizeOf(a, b), index.sizeOf(b, a));
      const containment = Math.min(1, both / Math.max(1, least));
      if (containment >= LEAST_CONTAINMENT) pairs.push({ a: b, b: a, containment });
    }
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b);
}

interface Postings {
  others: Uint32Array;
  from: number;
  to: number;
}

/** For each shingle the texts that have it, as one sorted array of both. */
class Index {
  readonly #texts: readonly Sketched[];
  /** Hash and text in one number, sorted: hash × 2^20 + text. */
  readonly #lists: { hashes: Uint32Array; owners: Uint32Array };
  /** Of each text, the hashes that count, ascending. */
  readonly #own: Uint32Array[];

  constructor(texts: readonly Sketched[]) {
    this.#texts = texts;
    this.#lists = sorted(texts);
    this.#own = this.#withoutFrames();
  }

  /** The texts that share a shingle with `text`, one list a shingle. */
  *listsOf(text: number): Generator<Postings> {
    const { hashes, owners } = this.#lists;
    for (const hash of this.#own[text] as Uint32Array) {
      const from = lowerBound(hashes, hash);
      const to = lowerBound(hashes, hash + 1);
      if (to - from > 1) yield { others: owners, from, to };
    }
  }

  /** How many of a text's shingles could stand in the other's sketch. */
  sizeOf(text: number, other: number): number {
    const own = this.#own[text] as Uint32Array;
    const levels = [text, other].map((at) => this.#texts[at]?.sketch.level ?? 0);
    return lowerBound(own, 2 ** (32 - Math.max(...levels)));
  }

  #withoutFrames(): Uint32Array[] {
    const { hashes, owners } = this.#lists;
    const texts = this.#texts;
    const inPlace = new Map<string, number>();
    for (const { place } of texts)
      if (place !== undefined) inPlace.set(place, (inPlace.get(place) ?? 0) + 1);
    const kept: number[][] = texts.map(() => []);
    for (let from = 0, to = 0; from < hashes.length; from = to) {
      while (to < hashes.length && hashes[to] === hashes[from]) to++;
      if (to - from > COMMONPLACE) continue;
      const frames = to - from < FRAME_TEXTS ? undefined : this.#frames(from, to, inPlace);
      for (let at = from; at < to; at++) {
        const owner = owners[at] as number;
        const place = texts[owner]?.place;
        if (place !== undefined && frames?.has(place)) continue;
        kept[owner]?.push(hashes[from] as number);
      }
    }
    return kept.map((list, at) => {
      const { length } = texts[at]?.sketch.hashes ?? [];
      const isOwn = length >= LEAST_SHINGLES && list.length >= LEAST_OWN * length;
      return Uint32Array.from(isOwn ? list : []);
    });
  }

  /** The places whose frame the phrase of this list belongs to. */
  #frames(from: number, to: number, inPlace: ReadonlyMap<string, number>): Set<string> {
    const counts = new Map<string, number>();
    for (let at = from; at < to; at++) {
      const place = this.#texts[this.#lists.owners[at] as number]?.place;
      if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    const frames = [...counts].filter(
      ([place, n]) =>
        n >= FRAME_SURELY || (n >= FRAME_TEXTS && n >= FRAME_SHARE * (inPlace.get(place) ?? 0)),
    );
    return new Set(frames.map(([place]) => place));
  }
}

const OWNERS = 2 ** 20;

/** Every (hash, text), by hash, then text. A double holds both exactly up to a million texts. */
function sorted(texts: readonly Sketched[]): { hashes: Uint32Array; owners: Uint32Array } {
  const length = texts.reduce((sum, { sketch }) => sum + sketch.hashes.length, 0);
  const both = new Float64Array(length);
  let at = 0;
  for (const [owner, { sketch }] of texts.entries()) {
    for (const hash of sketch.hashes) both[at++] = hash * OWNERS + owner;
  }
  both.sort();
  const hashes = new Uint32Array(length);
  const owners = new Uint32Array(length);
  for (const [place, value] of both.entries()) {
    hashes[place] = Math.floor(value / OWNERS);
    owners[place] = value % OWNERS;
  }
  return { hashes, owners };
}

/** The first place at which a number is not below `value`. */
function lowerBound(list: Uint32Array, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
