import { words } from '../text/words.ts';

/** Words of a shingle: long enough that two texts seldom share one by chance, short enough to survive edits. */
const SHINGLE = 4;
/** Numbers kept of a text; of a longer text fewer of its shingles are kept, the same ones in each of its copies. */
const MOST = 256;

/** What is kept of a text to find its copies by. */
export interface Sketch {
  /** Of the text's shingles those whose hash is below 2^(32 - level) were kept. */
  level: number;
  /** Hashes, each once, ascending. */
  hashes: Uint32Array;
}

/**
 * Hashes of a text's shingles (runs of four words, or of five characters in scripts without spaces), each once. Of a
 * long text only those below a bound are kept, which follows from how many there are, so that copies of different
 * length keep the same ones (modulo sketches, Broder 1997): two texts are compared below the lower of their bounds.
 * That estimates containment, which the smallest k hashes of each alone do not.
 */
export function sketch(text: string): Sketch {
  return sketchOf(words(text), SHINGLE, MOST);
}

/** The sketch of a list of words: of runs of `size` words, at most `most` hashes. */
export function sketchOf(list: readonly string[], size: number, most: number): Sketch {
  let hashes = shingleHashes(list, size);
  let level = 0;
  while (hashes.length > most) {
    level += 1;
    const bound = 2 ** (32 - level);
    hashes = hashes.filter((hash) => hash < bound);
  }
  return { level, hashes };
}

/** Hashes of all runs of so many words, each once, ascending. */
function shingleHashes(list: readonly string[], size: number): Uint32Array {
  const single = list.map(hashText);
  const found = new Set<number>();
  for (let at = 0; at + size <= single.length; at++) {
    let hash = 0;
    for (let next = at; next < at + size; next++) hash = mix(hash, single[next] as number);
    found.add(finish(hash));
  }
  return Uint32Array.from(found).sort();
}

/** FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

function mix(hash: number, next: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + next) | 0;
}

/** Spreads a hash evenly, so that "below a bound" is a fair draw (finaliser of MurmurHash3). */
function finish(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** As text for a cache: the level and the hashes, four bytes each, base 64. */
export function packSketch({ level, hashes }: Sketch): string {
  const bytes = Buffer.alloc(4 * (hashes.length + 1));
  bytes.writeUInt32LE(level, 0);
  hashes.forEach((hash, at) => {
    bytes.writeUInt32LE(hash, 4 * (at + 1));
  });
  return bytes.toString('base64');
}

export function unpackSketch(text: string): Sketch {
  const bytes = Buffer.from(text, 'base64');
  const numbers = Uint32Array.from({ length: bytes.length >> 2 }, (_, at) =>
    bytes.readUInt32LE(at * 4),
  );
  return { level: numbers[0] ?? 0, hashes: numbers.subarray(1) };
}
